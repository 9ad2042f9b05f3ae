package org.ascribe.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a connection whose client takes too long to say what it wants; one that says nothing at all ends when it is idle. */
final class SlowRequest extends ChannelInboundHandlerAdapter {
    /** Enough for the largest request on a bad line. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(SlowRequest.class);

    private @Nullable Future<?> end;

    /** From its first byte on it has so long. */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (end == null) {
            end = context.executor().schedule(() -> drop(context), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        complete();
        context.fireChannelInactive();
    }

    /** The request is there as a whole. */
    void complete() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }

    private static void drop(ChannelHandlerContext context) {
        LOG.info("A client took longer than {} s to send a request and was dropped", PATIENCE.toSeconds());
        var _ = context.close();
    }
}
