package org.ascribe.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ascribe.failure.Failure;
import org.ascribe.query.Parameter;
import org.ascribe.schema.NodeKind;

/**
 * A body that asks for many names at once.
 *
 * @param names in their order
 * @param kinds what they are to be of; empty for any
 */
record ManyNames(List<String> names, Set<NodeKind> kinds) {
    /** Names that can be asked for at once. */
    static final int MOST = 100;

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXAMPLE = "For example {\"names\": [\"APT31\", \"Zirconium\"]}";

    /**
     * Reads the body of a request.
     *
     * @throws Failure if it is anything else
     */
    static ManyNames of(byte[] body) {
        JsonNode read;
        try {
            read = JSON.readTree(body);
        } catch (IOException e) {
            throw Failure.of(Failure.Kind.USAGE, "The body is no JSON", EXAMPLE, e);
        }
        JsonNode given = read.path("names");
        if (!given.isArray() || given.isEmpty() || given.size() > MOST) {
            throw wrong("The body has names, a list of 1 to " + MOST);
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : given) {
            if (!name.isTextual() || name.asText().isBlank()) {
                throw wrong("Each of the names is a text");
            }
            names.add(Parameter.bounded("names", name.asText()));
        }
        read.fieldNames().forEachRemaining(field -> {
            if (!field.equals("names") && !field.equals("kind")) {
                throw wrong("There is no " + field + " in the body, but names and kind");
            }
        });
        JsonNode kind = read.path("kind");
        return new ManyNames(names, kind.isMissingNode() ? EnumSet.noneOf(NodeKind.class) : Query.kinds(kind.asText()));
    }

    /** Whether something of that kind is wanted. */
    boolean fits(NodeKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static Failure wrong(String message) {
        return Failure.of(Failure.Kind.USAGE, message, EXAMPLE);
    }
}
