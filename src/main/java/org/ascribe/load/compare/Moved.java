package org.ascribe.load.compare;

import java.util.List;

/**
 * A name that went from some to others.
 *
 * @param name the name, as it is spelt now
 * @param from ids of those who carried it and do not any more
 * @param to ids of those who carry it now and did not before
 */
public record Moved(String name, List<String> from, List<String> to) {}
