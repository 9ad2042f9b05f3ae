package org.ascribe.fetch;

import java.nio.file.Path;

/**
 * What was fetched, as it lies on this machine.
 *
 * @param address where it is from
 * @param file where it lies
 * @param changed whether it is another one than the last time
 * @param note what is known of it
 */
public record Fetched(String address, Path file, boolean changed, Note note) {}
