package org.ascribe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures how loading grows with the size of the data: made-up graphs, each loaded into an empty embedded database that shares the
 * heap with the loader, and once more with nothing changed.
 *
 * <p>{@code ScaleBench GENERATOR SCALE=HEAP...}, such as {@code gen_synth.py 1=512m 10=512m 100=4g}.
 */
public final class ScaleBench {
    private ScaleBench() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        System.out.println("scale   heap   records     nodes     links   first load  records/s  second load");
        for (int i = 1; i < arguments.length; i++) {
            String[] scale = arguments[i].split("=", -1);
            Path folder = Files.createTempDirectory("scale");
            try {
                measure(arguments[0], scale[0], scale[1], folder);
            } finally {
                LoadBench.delete(folder);
            }
        }
    }

    private static void measure(String generator, String scale, String heap, Path folder) throws Exception {
        Path records = folder.resolve("records");
        Path dataset = folder.resolve("synthetic.jsonl");
        if (new ProcessBuilder("python3", generator, scale, records.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor()
                != 0) {
            throw new IllegalStateException(generator + " failed");
        }
        SyntheticDataset.main(new String[] {records.toString(), dataset.toString()});
        String[] load = {
            "load", dataset.toString(), "--data", folder.resolve("home").toString(), "-o", "json"
        };
        Child.Outcome first = Child.ascribe(heap, load).expect(0);
        Child.Outcome second = Child.ascribe(heap, load).expect(0);
        JsonNode report = new ObjectMapper().readTree(first.out()).path(0);
        int read = report.path("records").path("read").asInt();
        System.out.printf(
                "%5s %6s %9d %9d %9d %10.1f s %10.0f %10.1f s%n",
                scale,
                heap,
                read,
                report.path("nodes").path("created").asInt(),
                report.path("links").path("created").asInt(),
                first.seconds(),
                read / first.seconds(),
                second.seconds());
    }
}
