package org.ascribe.http;

import jakarta.inject.Singleton;
import java.util.List;

/** Hands what comes of watched files to those who ask for it. */
@Singleton
public final class Watched {
    private volatile WatchState state = new WatchState(List.of(), 0, List.of());

    /** Something has come of them. */
    public void tell(WatchState news) {
        state = news;
    }

    /** What has come of them so far. */
    public WatchState state() {
        return state;
    }
}
