package org.ascribe.dataset;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/** Which texts stand in quotes in YAML: beside those that Jackson knows, all that a reader would take for a number. */
public final class YamlQuotes extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:\\.?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:e[-+]?[0-9]+)?|0[xob][0-9a-f_]+|\\.inf|\\.nan)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean needToQuoteValue(String value) {
        return NUMBER.matcher(value).matches() || super.needToQuoteValue(value);
    }
}
