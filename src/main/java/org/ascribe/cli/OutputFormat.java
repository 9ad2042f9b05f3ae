package org.ascribe.cli;

/** How a result is printed; the names are what people write after {@code -o}. */
enum OutputFormat {
    table,
    json,
    csv
}
