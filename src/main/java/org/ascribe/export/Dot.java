package org.ascribe.export;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Writes a graph in the language of Graphviz: {@code dot -Tsvg} draws it. */
public final class Dot implements Drawing {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private final Writer out;

    /** To that output, which is not closed. */
    public Dot(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write("// " + DISCLAIMER + "\n");
        out.write("digraph ascribe {\n");
        out.write("  charset=\"UTF-8\";\n  rankdir=LR;\n");
        out.write("  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\", fontcolor=white];\n");
        out.write("  edge [fontname=\"sans-serif\", fontsize=9];\n");
    }

    @Override
    public void node(Vertex vertex) throws IOException {
        out.write("  " + quoted(vertex.id()) + " [label=" + label(vertex.name()) + ", fillcolor=\""
                + vertex.kind().colour() + "\", tooltip="
                + label(vertex.kind().label() + " " + vertex.id()) + "];\n");
    }

    @Override
    public void link(Edge edge) throws IOException {
        out.write("  " + quoted(edge.from()) + " -> " + quoted(edge.to()) + " [label=\""
                + edge.type().name() + "\"];\n");
    }

    @Override
    public void end() throws IOException {
        out.write("}\n");
    }

    /** An id: nothing in it means anything to Graphviz. */
    private static String quoted(String text) {
        return "\""
                + CONTROL.matcher(text).replaceAll(" ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A label: in these Graphviz reads entities of HTML, too. */
    private static String label(String text) {
        return quoted(text.replace("&", "&amp;"));
    }
}
