package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * What each connection gets before its requests are looked at: a limit to its patience, bodies as they are, and
 * paths without what stands before them.
 */
@Singleton
final class Connections implements BeanCreatedEventListener<NettyServerCustomizer.Registry>, NettyServerCustomizer {
    private final String prefix;
    private final Listeners listeners;
    private final @Nullable Channel channel;

    @Inject
    Connections(@Value("${" + BasePath.PROPERTY + ":}") String prefix, Listeners listeners) {
        this(prefix, listeners, null);
    }

    private Connections(String prefix, Listeners listeners, @Nullable Channel channel) {
        this.prefix = prefix;
        this.listeners = listeners;
        this.channel = channel;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(this);
        return event.getBean();
    }

    @Override
    public NettyServerCustomizer specializeForChannel(Channel connection, ChannelRole role) {
        if (role == ChannelRole.LISTENER) {
            listeners.add(connection);
        }
        return new Connections(prefix, listeners, connection);
    }

    @Override
    public void onStreamPipelineBuilt() {
        if (channel == null) {
            return;
        }
        SlowRequest slow = new SlowRequest();
        channel.pipeline().addFirst(slow);
        channel.pipeline().addBefore(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND, null, new WholeRequest(slow));
        channel.pipeline().addBefore(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND, null, new PackedBody());
        if (!prefix.isEmpty()) {
            channel.pipeline()
                    .addBefore(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND, null, new BasePath(prefix));
        }
    }
}
