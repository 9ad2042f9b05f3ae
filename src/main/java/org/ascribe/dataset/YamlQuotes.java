package org.ascribe.dataset;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/** Which texts stand in quotes in YAML: beside those that Jackson knows, all that a reader would take for a number. */
public final class YamlQuotes extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:\\.?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:e[-+]?[0-9]+)?|0[xob][0-9a-f_]+|\\.inf|\\.nan)",
            Pattern.CASE_INSENSITIVE);

    /** What writes YAML as people do: no quotes where none are needed, no mark at the start, long texts on one line. */
    public static YAMLFactory factory() {
        return YAMLFactory.builder()
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .stringQuotingChecker(new YamlQuotes())
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .build();
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return NUMBER.matcher(value).matches() || super.needToQuoteValue(value);
    }
}
