package org.ascribe.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.LastHttpContent;

/** Tells when a request is there as a whole. */
final class WholeRequest extends ChannelInboundHandlerAdapter {
    private final SlowRequest slow;

    WholeRequest(SlowRequest slow) {
        this.slow = slow;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof LastHttpContent) {
            slow.complete();
        }
        context.fireChannelRead(message);
    }
}
