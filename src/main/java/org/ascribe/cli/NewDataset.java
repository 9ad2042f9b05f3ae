package org.ascribe.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.ascribe.dataset.curated.DatasetText;

/** The dataset to begin with: made up, with a hint at each place. */
final class NewDataset {
    private static final String TEXT = """
            # yaml-language-server: $schema=ascribe.schema.json
            # The line above lets an editor complete and check this; ascribe schema dataset > ascribe.schema.json writes that file.
            # Replace what is made up here, then: ascribe validate FILE, ascribe load FILE
            HEAD
            sources:
              # A document that was read; primary if it is the author's own text
              - id: NAME-report
                publisher: Example Labs
                title: The raid on the pond
                url: https://labs.example/raid
                published: 2024-05-02
                primary: true

            entities:
              # Who speaks; a state, a vendor or a group that is known already is referred to by its id and not described again
              - {id: NAME-labs, kind: Vendor, name: NAME Example Labs}
              # What was done
              - id: NAME-raid
                kind: Operation
                name: NAME raid
                began: 2024-04
              # Who is accused, with the other names that it has
              - id: NAME-group
                kind: Actor
                name: NAME Group
                names:
                  - {name: NAME Heron, usedBy: [NAME-labs], sources: [NAME-report]}

            attributions:
              # Who says that what was the work of whom, when, and how sure in their own words
              - id: NAME-labs-2024-05-02-raid
                who: [NAME-labs]
                what: [NAME-raid]
                whom: [NAME-group]
                date: 2024-05-02
                words: with high confidence
                confidence: high
                instrument: technical-report
                sources: [{id: NAME-report, locator: page 2}]
            """;

    private NewDataset() {}

    static String of(String name, String title) {
        String head = DatasetText.of(
                JsonNodeFactory.instance.objectNode().put("dataset", name).put("title", title));
        return TEXT.replace("NAME", name).replace("HEAD", head);
    }
}
