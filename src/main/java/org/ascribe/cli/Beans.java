package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;

/** What is found by injection: formats, rules, controllers. */
final class Beans {
    private Beans() {}

    /** A container that looks at nothing but this program: no environment variables, no files around it. */
    static ApplicationContextBuilder builder() {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .banner(false);
    }
}
