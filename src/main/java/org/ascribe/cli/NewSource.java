package org.ascribe.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.curated.Section;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.failure.Failure;
import org.ascribe.identity.NameKey;
import org.ascribe.load.find.Bundle;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import picocli.CommandLine.Option;

/** Options that say where a new entry can be read. */
final class NewSource {
    private static final String NEITHER =
            "It is no address, which starts with https://, nor the id of a document that is there";

    @Option(
            names = "--source",
            paramLabel = "ADDRESS|ID",
            description = "Where it can be read: an address, or the id of a document that is there.")
    private String address = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of that document.")
    private String title = "";

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private String publisher = "";

    @Option(names = "--published", paramLabel = "DATE", description = "When: 2021, 2021-07 or 2021-07-19.")
    private String published = "";

    /**
     * Adds the document, unless it is there already.
     *
     * @param dataset takes it
     * @param there what is in the file
     * @param ask asks a person for what is missing
     * @return its id
     * @throws Failure USAGE if something is missing
     */
    String add(ObjectNode dataset, List<Dataset> there, Asked ask) {
        if (address.isBlank()) {
            address = ask.asked(
                    "Address of the document, or its id",
                    answer -> answer.isBlank() || isAddress(answer) || isThere(answer, there) ? "" : NEITHER);
        }
        Optional<String> known = known(there, false);
        if (known.isPresent()) {
            return known.get();
        }
        if (!address.isBlank() && !isAddress(address)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "'" + address + "' is neither an address nor the id of a document that is there",
                    "An address starts with https:// or http://");
        }
        title = title.isBlank() ? ask.surely("Its title") : title;
        publisher = publisher.isBlank() ? ask.surely("Who published it") : publisher;
        Optional<String> same = known(there, true);
        if (same.isPresent()) {
            return same.get();
        }
        published = published.isBlank() ? ask.date("When") : published;
        List<String> missing = new ArrayList<>();
        if (title.isBlank()) {
            missing.add("--title");
        }
        if (publisher.isBlank()) {
            missing.add("--publisher");
        }
        if (!missing.isEmpty()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "a document needs " + String.join(" and ", missing),
                    "Give them, or --source with the id of a document that is there");
        }
        return describe(dataset, there);
    }

    private String describe(ObjectNode dataset, List<Dataset> there) {
        String id = free(Spelling.slug(publisher + (published.isBlank() ? "-" + title : "-" + published)), there);
        ObjectNode source = dataset.withArray(Section.SOURCES.list())
                .addObject()
                .put("id", id)
                .put("publisher", publisher.strip())
                .put("title", title.strip());
        if (!address.isBlank()) {
            source.put("url", address.strip());
        }
        if (!published.isBlank()) {
            source.put("published", published.strip());
        }
        return id;
    }

    private Optional<String> known(List<Dataset> there, boolean byTitle) {
        return documents(there)
                .filter(document -> byTitle ? isTitled(document) : isAt(document))
                .map(Entity::id)
                .findFirst();
    }

    private boolean isAt(Entity document) {
        return !address.isBlank()
                && (document.id().equals(address)
                        || Objects.equals(document.properties().get(Property.URL), address.strip()));
    }

    private static boolean isAddress(String text) {
        return text.strip().matches("(?i)https?://.*");
    }

    private static boolean isThere(String id, List<Dataset> there) {
        return documents(there).anyMatch(document -> document.id().equals(id.strip()));
    }

    private boolean isTitled(Entity document) {
        return address.isBlank()
                && !title.isBlank()
                && NameKey.of(title).equals(NameKey.of(document.name()))
                && document.properties().get(Property.PUBLISHER) instanceof String by
                && NameKey.of(publisher).equals(NameKey.of(by));
    }

    private static Stream<Entity> documents(List<Dataset> there) {
        return Stream.concat(there.stream(), Stream.of(Bundle.STORY.read()))
                .flatMap(dataset -> dataset.entities().stream())
                .filter(entity -> entity.kind() == NodeKind.SOURCE);
    }

    private static String free(String id, List<Dataset> there) {
        List<String> taken = documents(there).map(Entity::id).toList();
        String free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
