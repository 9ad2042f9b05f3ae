package org.ascribe.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Row;
import org.ascribe.load.record.Turn;

/**
 * Writes all that Ascribe has in a graph as files that {@code neo4j-admin database import full} takes: a file or more for each set of
 * labels and each type of relationship, and the arguments of the importer. What comes of it is the same graph without its schema.
 */
public final class ImportFiles {
    /** The file with the arguments, given to the importer after the name of the database as {@code @import.args}. */
    public static final String ARGUMENTS = "import.args";

    private static final String ID = "id";

    private final Path folder;
    private final Map<String, List<ImportLines>> files = new TreeMap<>();
    private long left;

    private ImportFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What was written.
     *
     * @param nodes how many nodes
     * @param links how many relationships
     * @param left how many values of a kind that Ascribe never writes were left out
     */
    public record Written(long nodes, long links, long left) {}

    /**
     * Writes them.
     *
     * @param turn keeps others from loading meanwhile
     * @param folder there and empty
     * @param progress hears how far it is
     * @throws IOException if they cannot be written
     * @throws org.ascribe.failure.Failure of kind INPUT if there is nothing, or only a part of a backup that was being brought back
     */
    public static Written write(Graph graph, Turn turn, Path folder, Progress progress) throws IOException {
        WholeGraph all = WholeGraph.of(graph, progress);
        ImportFiles files = new ImportFiles(folder);
        long nodes = all.nodes(files::node);
        long links = all.links(files::link);
        files.turn(turn.isJudgingDue());
        files.end();
        turn.check(); // whoever has loaded meanwhile has changed what was being read
        return new Written(nodes, links, files.left);
    }

    private void node(Row row) throws IOException {
        List<String> labels = row.texts("labels").stream().sorted().toList();
        Map<String, ImportValue> values = values(row);
        ImportValue id = values.remove(ID);
        String group =
                labels.stream().filter(BackupLines.MARKS::contains).findFirst().orElseThrow();
        lines("--nodes=" + String.join(":", labels), List.of("id:ID(" + group + ")"), values)
                .add(List.of(id == null ? "" : id.text()), values);
    }

    private void link(Row row) throws IOException {
        Map<String, ImportValue> values = values(row);
        lines(
                        "--relationships=" + row.text("type"),
                        List.of(":START_ID(" + end(row, "fromRetired") + ")", ":END_ID(" + end(row, "toRetired") + ")"),
                        values)
                .add(List.of(row.text("from"), row.text("to")), values);
    }

    private static String end(Row row, String retired) {
        return row.flag(retired) ? "AscribeRetired" : "Ascribe";
    }

    /** What stands for the right to load says whether judgements on who is the same are due. */
    private void turn(boolean toJudge) throws IOException {
        Map<String, ImportValue> values = new LinkedHashMap<>();
        values.put("caption", new ImportValue("string", "the right to load"));
        values.put("toJudge", new ImportValue("boolean", Boolean.toString(toJudge)));
        lines("--nodes=AscribeLock", List.of("name:ID(AscribeLock)"), values).add(List.of("load"), values);
    }

    private Map<String, ImportValue> values(Row row) {
        Row properties = BackupLines.row(row);
        Map<String, ImportValue> values = new TreeMap<>();
        for (String key : properties.columns()) {
            ImportValue.of(properties.get(key)).ifPresentOrElse(value -> values.put(key, value), () -> left++);
        }
        return values;
    }

    /** The file for elements of that kind; another one if those there are lack a column, or have it with another type. */
    private ImportLines lines(String argument, List<String> fixed, Map<String, ImportValue> values) {
        List<ImportLines> all = files.computeIfAbsent(argument + " " + String.join(" ", fixed), _ -> new ArrayList<>());
        for (ImportLines lines : all) {
            if (lines.fits(values)) {
                return lines;
            }
        }
        String name = argument.substring(2).replaceAll("[=:]", "-");
        long before = files.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(argument + " "))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
        ImportLines lines = new ImportLines(
                folder.resolve(before == 0 ? name + ".csv" : name + "-" + (before + 1) + ".csv"), fixed);
        all.add(lines);
        return lines;
    }

    private void end() throws IOException {
        List<String> arguments = new ArrayList<>();
        for (Map.Entry<String, List<ImportLines>> file : files.entrySet()) {
            for (ImportLines lines : file.getValue()) {
                arguments.add(file.getKey().substring(0, file.getKey().indexOf(' ')) + "=" + lines.end());
            }
        }
        // Last, because the list of files before would take in what follows it.
        arguments.add("--multiline-fields=true");
        arguments.add("--array-delimiter=U+001F");
        Files.write(folder.resolve(ARGUMENTS), arguments);
    }
}
