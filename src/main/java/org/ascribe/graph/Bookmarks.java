package org.ascribe.graph;

import java.util.Set;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;

/**
 * What one has read and written so far, which each transaction tells its server: in a cluster that server then waits until it
 * has seen as much. Thread-safe.
 */
final class Bookmarks {
    private volatile BookmarkManager manager;

    /** Starts with those, usually none. */
    Bookmarks(Set<Bookmark> first) {
        manager = managerOf(first);
    }

    /** What sessions keep theirs in. */
    BookmarkManager manager() {
        return manager;
    }

    /** Starts again from nothing: a database that was set up anew or put back from a backup never sees the old ones. */
    void forget() {
        manager = managerOf(Set.of());
    }

    private static BookmarkManager managerOf(Set<Bookmark> first) {
        return BookmarkManagers.defaultManager(
                BookmarkManagerConfig.builder().withInitialBookmarks(first).build());
    }
}
