package org.ascribe.dataset;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which source a dataset is a release, as far as the input says so itself.
 *
 * @param naming how its name was found
 * @param authors those who made what it holds, as the source identifies them; empty where it does not
 * @param edition which edition of the source it is, or null where that is not said
 * @param versions of its records, where the source tells versions apart
 */
public record Release(
        Naming naming, Set<String> authors, @Nullable Edition edition, List<Version> versions) {

    /** How the name of a dataset was found. */
    public enum Naming {
        /** Its author gave it in the file, which is written by hand: all of it is loaded or nothing. */
        CURATED,
        /** The content says which source it is, such as the id of a collection or what list it is. */
        OF_SOURCE,
        /** By the ids in it: the content may turn out to be the next release of what is there already. */
        PROPOSED,
        /** By the name of the file, for want of better: another file of the name may hold something else. */
        BY_FILE
    }

    /**
     * An edition of a source.
     *
     * @param order grows from one to the next: a version number, or the days of a date since 1970
     * @param text what people call it, such as {@code version 12} or {@code 2024-05-01}
     */
    public record Edition(double order, String text) {}

    /** Of a dataset that people write. */
    public static final Release CURATED = new Release(Naming.CURATED, Set.of(), null);

    /** Of an import whose content says what source it is. */
    public static final Release OF_SOURCE = new Release(Naming.OF_SOURCE, Set.of(), null);

    /** Keeps its own copies. */
    public Release {
        authors = Set.copyOf(authors);
        versions = List.copyOf(versions);
    }

    /** Of a source that does not tell versions of its records apart. */
    public Release(Naming naming, Set<String> authors, @Nullable Edition edition) {
        this(naming, authors, edition, List.of());
    }

    /** Whether it was imported from what others publish: then what is broken in it does not keep out the rest. */
    public boolean imported() {
        return naming != Naming.CURATED;
    }

    /** The same of that edition. */
    public Release with(@Nullable Edition other) {
        return new Release(naming, authors, other, versions);
    }

    /** The same with the versions of its records. */
    public Release with(List<Version> records) {
        return new Release(naming, authors, edition, records);
    }
}
