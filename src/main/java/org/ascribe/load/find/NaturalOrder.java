package org.ascribe.load.find;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of file names that people expect: {@code v9} before {@code v18.1}. */
final class NaturalOrder {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    /** Compares digits by their value, everything else by its characters. */
    static final Comparator<String> OF_TEXTS = NaturalOrder::compare;

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        Matcher a = PART.matcher(one);
        Matcher b = PART.matcher(other);
        while (a.find()) {
            if (!b.find()) {
                return 1;
            }
            int order = isNumber(a.group()) && isNumber(b.group())
                    ? new BigInteger(a.group()).compareTo(new BigInteger(b.group()))
                    : a.group().compareTo(b.group());
            if (order != 0) {
                return order;
            }
        }
        return b.find() ? -1 : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
