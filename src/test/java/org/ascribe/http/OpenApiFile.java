package org.ascribe.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ascribe.answer.Json;
import org.ascribe.query.Catalogue;

/** Writes the OpenAPI document into a file, for tools that make clients of it: {@code OpenApiFile FILE}. */
public final class OpenApiFile {
    private OpenApiFile() {}

    /** Writes it. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), Json.bytes(new OpenApi(new Catalogue()).document("/")));
    }
}
