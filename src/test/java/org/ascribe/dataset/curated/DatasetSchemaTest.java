package org.ascribe.dataset.curated;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.ascribe.Golden;
import org.junit.jupiter.api.Test;

class DatasetSchemaTest {

    @Test
    void schemaFileForEditorsIsTheOneDerivedFromTheVocabulary() {
        Golden.check(
                Path.of("src/main/resources/dataset/schema.json"),
                DatasetSchema.build().toPrettyString() + "\n");
    }

    @Test
    void editorsAreToldThatALinkSaysWhoStatesItAndWhere() {
        String dataset = """
                {"dataset": "heron", "title": "Herons", "entities": [
                  {"id": "heron", "kind": "Actor", "name": "Heron", "links": [%s]}]}
                """;
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DatasetSchema.build());
        assertThat(schema.validate(dataset.replace("%s", "{\"type\": \"RUN_BY\", \"to\": \"pond\"}"), InputFormat.JSON))
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.getMessage()).containsAnyOf("statedBy", "sources"));
        assertThat(schema.validate(
                        dataset.replace(
                                "%s",
                                "{\"type\": \"RUN_BY\", \"to\": \"pond\", \"statedBy\": [], \"sources\": [\"a\"]}"),
                        InputFormat.JSON))
                .hasSize(1);
        assertThat(schema.validate(
                        dataset.replace("%s", "{\"type\": \"SAME_AS\", \"to\": \"pond\"}"), InputFormat.JSON))
                .isEmpty();
    }
}
