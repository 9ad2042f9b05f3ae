package org.ascribe.dataset;

import io.micronaut.context.ApplicationContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ascribe.validation.Rule;
import org.ascribe.validation.Validator;

/** All formats and the validator, as the program finds them. */
public final class Formats {
    private static final ApplicationContext BEANS =
            ApplicationContext.builder().banner(false).start();

    private Formats() {}

    /** Every format, by name. */
    public static List<Format> all() {
        return BEANS.getBeansOfType(Format.class).stream()
                .sorted(Comparator.comparing(Format::name))
                .toList();
    }

    /** The rules of the validator. */
    public static Collection<Rule> rules() {
        return BEANS.getBeansOfType(Rule.class);
    }

    /** The validator with all its rules. */
    public static Validator validator() {
        return BEANS.getBean(Validator.class);
    }
}
