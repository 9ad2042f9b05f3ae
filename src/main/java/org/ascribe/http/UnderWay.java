package org.ascribe.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A question to the database that many ask at the same time: whoever comes while one is under way gets the answer of that one. */
final class UnderWay<T> {
    private final Supplier<T> question;
    private @Nullable CompletableFuture<T> asked;

    UnderWay(Supplier<T> question) {
        this.question = question;
    }

    /** The one that is under way, or a new one. */
    synchronized CompletableFuture<T> ask() {
        CompletableFuture<T> running = asked;
        if (running == null || running.isDone()) {
            running = anew();
            asked = running;
        }
        return running;
    }

    /** A new one, whatever is under way. */
    CompletableFuture<T> anew() {
        return CompletableFuture.supplyAsync(question, Thread::startVirtualThread);
    }
}
