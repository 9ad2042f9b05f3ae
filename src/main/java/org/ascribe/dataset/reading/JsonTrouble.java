package org.ascribe.dataset.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Location;

/** What is wrong with a JSON text, in words of those who have to mend it: none of the parts of a parser. */
public final class JsonTrouble {
    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\(('.{1,2}') .*", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']{1,40}).*", Pattern.DOTALL);
    private static final Pattern NOT_A_NUMBER = Pattern.compile("Non-standard token '([^']*)'.*", Pattern.DOTALL);

    private JsonTrouble() {}

    /** Whether a key stands twice in an object. */
    public static boolean isKeyTwice(JacksonException e) {
        return TWICE.matcher(e.getOriginalMessage()).matches();
    }

    /** What is wrong. */
    public static String words(JacksonException e) {
        String message = e.getOriginalMessage();
        if (e instanceof JsonEOFException) {
            return "it ends in the middle; it may have been cut off on the way";
        }
        if (e instanceof StreamConstraintsException) {
            return message.contains("depth")
                    ? "its values are nested too deep"
                    : "a number, text or name in it is longer than any that is meant";
        }
        Matcher twice = TWICE.matcher(message);
        if (twice.matches()) {
            return "the key '" + twice.group(1) + "' stands twice in one object";
        }
        if (message.contains("UTF-8") || message.contains("UTF-32")) {
            return "it is not UTF-8 from here on; it looks like windows-1252 or another old encoding:"
                    + " store it as UTF-8 first";
        }
        Matcher special = NOT_A_NUMBER.matcher(message);
        if (special.matches()) {
            return "'" + special.group(1) + "' is no number in JSON";
        }
        Matcher token = TOKEN.matcher(message);
        if (token.matches()) {
            return "'" + token.group(1) + "' is neither a text in quotes nor a number";
        }
        Matcher character = UNEXPECTED.matcher(message);
        return character.matches() ? "there is " + character.group(1) + " where something else is due" : plain(message);
    }

    /** Where it is. */
    public static Location at(String file, JacksonException e) {
        JsonLocation where = e.getLocation();
        return where == null ? Location.of(file) : new Location(file, where.getLineNr(), where.getColumnNr());
    }

    /** The rest of the messages say what is wrong before they name parts of the parser. */
    private static String plain(String message) {
        return message.split("[:;(]|\\bat \\[|`", 2)[0].strip();
    }
}
