package org.ascribe.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What happens to files on their way: downloads that end early, disks and programs that change them. */
public enum Damage {
    /** The end is missing. */
    CUT,
    /** Some bytes are others. */
    FLIPPED,
    /** Another encoding; what it does not have is a question mark. */
    ENCODED,
    /** Semicolons between the cells, as some programs save tables. */
    DELIMITED,
    /** The keys of objects stand in another order, which means nothing. */
    SHUFFLED;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"));

    /** A variant of a file; nothing where the damage cannot happen to it. */
    public Optional<byte[]> of(byte[] sound, Random random) {
        return switch (this) {
            case CUT -> Optional.of(Arrays.copyOf(sound, 1 + random.nextInt(sound.length - 1)));
            case FLIPPED -> Optional.of(flipped(sound, random));
            case ENCODED ->
                Optional.of(new String(sound, StandardCharsets.UTF_8).getBytes(CHARSETS.get(random.nextInt(3))));
            case DELIMITED -> begins(sound, "{[<") ? Optional.empty() : Optional.of(delimited(sound, random));
            case SHUFFLED -> begins(sound, "{[") ? shuffled(sound, random) : Optional.empty();
        };
    }

    private static boolean begins(byte[] sound, String with) {
        return with.indexOf(
                        new String(sound, StandardCharsets.UTF_8).stripLeading().charAt(0))
                >= 0;
    }

    private static byte[] flipped(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] delimited(byte[] sound, Random random) {
        char[] text = new String(sound, StandardCharsets.UTF_8).toCharArray();
        char other = random.nextBoolean() ? ';' : '\t';
        boolean quoted = false;
        for (int i = 0; i < text.length; i++) {
            quoted ^= text[i] == '"';
            if (text[i] == ',' && !quoted) {
                text[i] = other;
            }
        }
        return new String(text).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> shuffled(byte[] sound, Random random) {
        StringBuilder lines = new StringBuilder();
        try (var nodes = JSON.readerFor(JsonNode.class).<JsonNode>readValues(sound)) {
            while (nodes.hasNextValue()) {
                lines.append(shuffled(nodes.nextValue(), random)).append('\n');
            }
            return Optional.of(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty(); // a fixture that is broken itself
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> list.add(shuffled(one, random)));
            return list;
        }
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        if (keys.isEmpty()) {
            return node;
        }
        Collections.shuffle(keys, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        keys.forEach(key -> object.set(key, shuffled(node.path(key), random)));
        return object;
    }
}
