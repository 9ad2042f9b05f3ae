package org.ascribe.http;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes off what stands before all paths where the server is reached below a path of another one. What comes without it, from a
 * proxy that has taken it off already or from a probe beside the server, is taken as it is.
 */
@Sharable
public final class BasePath extends ChannelInboundHandlerAdapter {
    static final String PROPERTY = "ascribe.http.base-path";

    private static final Pattern PATH = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]{1,64}){1,8}");

    private final String before;

    BasePath(String prefix) {
        this.before = prefix + "/";
    }

    /** The path as it is used here, without a slash at its end; nothing if it is no plain path. */
    public static Optional<String> parse(String text) {
        return Optional.of(text.strip().replaceFirst("/$", ""))
                .filter(path -> PATH.matcher(path).matches());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request && request.uri().startsWith(before)) {
            request.setUri(request.uri().substring(before.length() - 1));
        }
        context.fireChannelRead(message);
    }
}
