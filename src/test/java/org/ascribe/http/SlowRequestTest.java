package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Clients that send a request byte by byte, to keep a connection. */
class SlowRequestTest {
    private final SlowRequest slow = new SlowRequest();
    private final EmbeddedChannel connection = new EmbeddedChannel(slow, new WholeRequest(slow));

    @Test
    void areDropped() {
        connection.writeInbound("G");
        later(15);
        connection.writeInbound("E");
        assertThat(connection.isOpen()).isTrue();
        later(6);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void whoHasAskedMayWaitForTheAnswer() {
        connection.writeInbound("GET / HTTP/1.1", LastHttpContent.EMPTY_LAST_CONTENT);
        later(60);
        connection.writeInbound("G");
        assertThat(connection.isOpen()).isTrue();
        later(21);
        assertThat(connection.isOpen()).as("the next one, only begun").isFalse();
    }

    private void later(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }
}
