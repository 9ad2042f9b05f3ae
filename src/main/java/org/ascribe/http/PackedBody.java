package org.ascribe.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the server from unpacking bodies, where broken ones would be its defects; they are marked, for the gate to refuse. */
final class PackedBody extends ChannelInboundHandlerAdapter {
    /** The header that marks a packed body. */
    static final String MARK = "X-Ascribe-Packed";

    private static final Set<String> PLAIN = Set.of("", "identity", "chunked");

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            mark(request.headers());
        }
        context.fireChannelRead(message);
    }

    private static void mark(HttpHeaders headers) {
        boolean packed = Stream.of(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderNames.TRANSFER_ENCODING)
                .flatMap(name -> headers.getAll(name).stream())
                .flatMap(codings -> Arrays.stream(codings.split(",", -1)))
                .anyMatch(coding -> !PLAIN.contains(coding.strip().toLowerCase(Locale.ROOT)));
        headers.remove(MARK);
        if (packed) {
            headers.remove(HttpHeaderNames.CONTENT_ENCODING);
            if (headers.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
                headers.set(HttpHeaderNames.TRANSFER_ENCODING, HttpHeaderValues.CHUNKED);
            }
            headers.set(MARK, true);
        }
    }
}
