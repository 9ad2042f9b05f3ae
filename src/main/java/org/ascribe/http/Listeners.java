package org.ascribe.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The sockets at which connections come in, so that the last ones who came in time are let in before they close. */
@Singleton
final class Listeners {
    /** Connections that the operating system holds until they are let in. */
    private static final int WAITING = 1024;

    private final Queue<Channel> open = new ConcurrentLinkedQueue<>();

    /** One more; it lets in all who wait whenever it looks, for those left when it closes are turned away by the system. */
    @SuppressWarnings("deprecation") // what stands for it belongs to the buffers, and sets the same
    void add(Channel listener) {
        listener.config().setOption(ChannelOption.MAX_MESSAGES_PER_READ, WAITING);
        open.add(listener);
    }

    /** Closes them all, each after it has looked once more; done when nobody can connect any longer. */
    CompletableFuture<Void> close() {
        return CompletableFuture.allOf(open.stream().map(Listeners::close).toArray(CompletableFuture[]::new));
    }

    private static CompletableFuture<Void> close(Channel listener) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        var _ = listener.closeFuture().addListener(_ -> closed.complete(null));
        listener.eventLoop().execute(() -> {
            var _ = listener.close();
        });
        return closed;
    }
}
