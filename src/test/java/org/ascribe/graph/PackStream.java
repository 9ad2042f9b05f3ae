package org.ascribe.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values that Bolt messages are made of.
 *
 * @see <a href="https://neo4j.com/docs/bolt/current/packstream/">PackStream</a>
 */
final class PackStream {
    private final ByteBuffer bytes;

    PackStream(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * A structure, as each message is one.
     *
     * @param tag which one
     * @param fields its values
     */
    record Structure(int tag, List<@Nullable Object> fields) {}

    /** The next value. */
    @Nullable
    Object read() {
        int marker = bytes.get() & 0xFF;
        int small = marker & 0x0F;
        return switch (marker >> 4) {
            case 0x8 -> text(small);
            case 0x9 -> list(small);
            case 0xA -> map(small);
            case 0xB -> structure(small);
            case 0xC -> scalar(marker);
            case 0xD -> sized(marker);
            default -> (long) (byte) marker;
        };
    }

    private @Nullable Object scalar(int marker) {
        return switch (marker) {
            case 0xC0 -> null;
            case 0xC1 -> bytes.getDouble();
            case 0xC2 -> false;
            case 0xC3 -> true;
            case 0xC8 -> (long) bytes.get();
            case 0xC9 -> (long) bytes.getShort();
            case 0xCA -> (long) bytes.getInt();
            case 0xCB -> bytes.getLong();
            default -> blob(size(marker - 0xCC));
        };
    }

    private Object sized(int marker) {
        int size = size(marker & 0x03);
        return switch (marker & 0x0C) {
            case 0x0 -> text(size);
            case 0x4 -> list(size);
            case 0x8 -> map(size);
            default -> throw new IllegalStateException("no marker: " + marker);
        };
    }

    private int size(int width) {
        return switch (width) {
            case 0 -> bytes.get() & 0xFF;
            case 1 -> bytes.getShort() & 0xFFFF;
            case 2 -> bytes.getInt();
            default -> throw new IllegalStateException("no width: " + width);
        };
    }

    private Structure structure(int size) {
        int tag = bytes.get() & 0xFF;
        return new Structure(tag, list(size));
    }

    private List<@Nullable Object> list(int size) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(read());
        }
        return list;
    }

    private Map<String, @Nullable Object> map(int size) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(String.valueOf(read()), read());
        }
        return map;
    }

    private String text(int size) {
        return new String(blob(size), StandardCharsets.UTF_8);
    }

    private byte[] blob(int size) {
        byte[] blob = new byte[size];
        bytes.get(blob);
        return blob;
    }
}
