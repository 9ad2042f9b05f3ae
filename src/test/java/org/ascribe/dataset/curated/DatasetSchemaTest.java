package org.ascribe.dataset.curated;

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
}
