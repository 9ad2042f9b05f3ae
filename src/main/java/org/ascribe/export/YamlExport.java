package org.ascribe.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ascribe.dataset.YamlQuotes;
import org.ascribe.dataset.curated.Section;
import org.ascribe.identity.Judgement;

/** Writes one dataset in the format that {@link org.ascribe.dataset.curated.CuratedYaml} reads, entry by entry. */
final class YamlExport {
    /** Lists are not indented: an entry reads the same alone and in its list. */
    private static final ObjectMapper YAML =
            new ObjectMapper(YamlQuotes.factory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));

    private final Pages pages;
    private final Writer out;

    YamlExport(Pages pages, Writer out) {
        this.pages = pages;
        this.out = out;
    }

    /** Writes a dataset, if there is anything in it. */
    void write(Exporter.Named dataset) throws IOException {
        boolean[] begun = {false};
        for (Section section : Section.ofNodes()) {
            boolean[] opened = {false};
            pages.of(dataset.name(), section.given(), section.kinds(), page -> {
                if (!begun[0]) {
                    begin(dataset);
                    begun[0] = true;
                }
                if (!opened[0]) {
                    out.write(section.list() + ":\n");
                    opened[0] = true;
                }
                for (Element element : page) {
                    YAML.writeValue(out, List.of(Entries.of(section, element)));
                }
            });
        }
        out.flush();
    }

    /** Writes judgements, if there are any. */
    void write(Exporter.Named dataset, List<Judgement> judgements) throws IOException {
        if (!judgements.isEmpty()) {
            begin(dataset);
            out.write(Section.JUDGEMENTS.list() + ":\n");
            for (Judgement judgement : judgements) {
                YAML.writeValue(out, List.of(Entries.of(judgement)));
            }
        }
        out.flush();
    }

    private void begin(Exporter.Named dataset) throws IOException {
        ObjectNode head = YAML.createObjectNode();
        head.put("dataset", dataset.name()).put("title", dataset.title());
        out.write("---\n");
        YAML.writeValue(out, head);
    }
}
