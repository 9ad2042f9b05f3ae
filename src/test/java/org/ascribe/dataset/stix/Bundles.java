package org.ascribe.dataset.stix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;

/** STIX objects of made-up people and groups, for tests to put together. */
public final class Bundles {
    /** When objects were made, unless a test says otherwise. */
    public static final String MADE = "2024-03-01T10:00:00.000Z";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Bundles() {}

    /** An id of that type. */
    public static String id(String type, int number) {
        return String.format(Locale.ROOT, "%s--%08d-cccc-4ccc-8ccc-cccccccccccc", type, number);
    }

    /** An object with nothing but what all have. */
    public static ObjectNode object(String type, int number) {
        return JSON.objectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id(type, number))
                .put("created", MADE)
                .put("modified", MADE);
    }

    /** A firm. */
    public static ObjectNode firm(int number, String name) {
        return object("identity", number).put("name", name).put("identity_class", "organization");
    }

    /** A group that a firm describes. */
    public static ObjectNode group(int number, String name, int author) {
        return object("intrusion-set", number).put("name", name).put("created_by_ref", id("identity", author));
    }

    /** A campaign that a firm describes. */
    public static ObjectNode campaign(int number, String name, int author) {
        return object("campaign", number).put("name", name).put("created_by_ref", id("identity", author));
    }

    /** That a campaign is the work of a group; nobody signs it. */
    public static ObjectNode attributed(int number, int campaign, int group) {
        return object("relationship", number)
                .put("relationship_type", "attributed-to")
                .put("source_ref", id("campaign", campaign))
                .put("target_ref", id("intrusion-set", group));
    }

    /** The same, signed. */
    public static ObjectNode attributed(int number, int campaign, int group, int author) {
        return attributed(number, campaign, group).put("created_by_ref", id("identity", author));
    }

    /** A bundle of them. */
    public static ObjectNode bundle(int number, ObjectNode... objects) {
        ObjectNode bundle = JSON.objectNode().put("type", "bundle").put("id", id("bundle", number));
        bundle.set("objects", list(objects));
        return bundle;
    }

    /** A list of them. */
    public static ArrayNode list(ObjectNode... objects) {
        ArrayNode list = JSON.arrayNode();
        for (ObjectNode object : objects) {
            list.add(object);
        }
        return list;
    }

    /** A text as an input. */
    public static Input input(String name, String text, Charset charset) {
        return new Input(name, () -> new ByteArrayInputStream(text.getBytes(charset)));
    }

    /** A text as an input in UTF-8. */
    public static Input input(String text) {
        return input("made-up.json", text, StandardCharsets.UTF_8);
    }

    /** What is read of a text, which must be recognised and sound. */
    static Fixture read(String text) {
        return Fixture.read(new Stix(), input(text)).valid();
    }

    /** What is read of a bundle. */
    static Fixture read(ObjectNode bundle) {
        return read(bundle.toString());
    }

    /** JSON as people write it, over many lines. */
    public static String pretty(ObjectNode node) {
        try {
            return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
