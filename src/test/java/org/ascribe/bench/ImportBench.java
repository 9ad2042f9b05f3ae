package org.ascribe.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * Measures the way from one database to another through the importer of Neo4j: {@code export --as neo4j-import}, the import, the
 * schema, and whether {@code export --as dataset} is the same afterwards.
 *
 * <p>{@code ImportBench HOME HEAP WORK}: a folder with data of the program, the heap of each process, a folder to write in.
 */
public final class ImportBench {
    private ImportBench() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        String home = arguments[0];
        String heap = arguments[1];
        Path work = Path.of(arguments[2]).toAbsolutePath();
        Path seed = work.resolve("seed");
        Path there = work.resolve("there");
        double export = Child.ascribe(heap, "export", "--as", "neo4j-import", "--into", seed.toString(), "--data", home)
                .expect(0)
                .seconds();
        System.out.printf("export --as neo4j-import:   %8.1f s%n", export);
        double load = importer(heap, seed, there.resolve("neo4j"));
        System.out.printf("import:                     %8.1f s, together %.1f s%n", load, export + load);
        System.out.printf(
                "schema apply:               %8.1f s%n",
                Child.ascribe(heap, "schema", "apply", "--data", there.toString())
                        .expect(0)
                        .seconds());
        boolean same = sum(heap, home, work).equals(sum(heap, there.toString(), work));
        System.out.println("the same export --as dataset: " + same);
        System.exit(same ? 0 : 1);
    }

    private static double importer(String heap, Path seed, Path home) throws Exception {
        Files.createDirectories(home.resolve("conf"));
        // With the compilers of a program that runs for long, as neo4j-admin has it.
        return Child.run(
                        List.of(),
                        heap,
                        Importer.class.getName(),
                        home.toString(),
                        here(seed).toString())
                .expect(0)
                .seconds();
    }

    /** The arguments of the importer for whoever is in another folder than the files are. */
    public static Path here(Path seed) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String argument : Files.readAllLines(seed.resolve("import.args"))) {
            arguments.add(argument.replaceAll("(?<=[=,])(?=[\\w-]+\\.csv)", seed + "/"));
        }
        return Files.write(seed.resolve("here.args"), arguments);
    }

    private static String sum(String heap, String home, Path work) throws Exception {
        Path out = work.resolve("export.yaml");
        Child.ascribeInto(out, heap, "export", "--data", home).expect(0);
        try (InputStream in = Files.newInputStream(out)) {
            return DigestUtils.sha256Hex(in);
        } finally {
            Files.delete(out);
        }
    }

    /** {@code neo4j-admin database import full} in a process of its own: where the database is to be, and the arguments. */
    public static final class Importer {
        private Importer() {}

        /** Imports. */
        public static void main(String[] arguments) {
            Path home = Path.of(arguments[0]);
            System.exit(AdminTool.execute(
                    new ExecutionContext(
                            home, home.resolve("conf"), System.out, System.err, new DefaultFileSystemAbstraction()),
                    "database",
                    "import",
                    "full",
                    "neo4j",
                    "@" + arguments[1]));
        }
    }
}
