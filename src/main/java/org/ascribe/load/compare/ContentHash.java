package org.ascribe.load.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** A short hash of what an element says, for telling whether it changed. */
final class ContentHash {
    private static final int BYTES = 16;
    private static final String MENTION = "mention-";
    /** Less how much a mention says has three digits behind the first one, whatever it says. */
    private static final int MOST_SAID = 1_999;

    private ContentHash() {}

    /** The hash of a node; that of a mention sorts before that of a mention that says less. */
    static String ofNode(String kind, StoredProperties row, boolean mention) {
        String hash = of(kind, row);
        return mention ? MENTION + String.valueOf(MOST_SAID - row.size()).substring(1) + "-" + hash : hash;
    }

    /** Whether a node is only mentioned by whoever wrote it with that hash. */
    static boolean isOfMention(String hash) {
        return hash.startsWith(MENTION);
    }

    /** The hash of a link. */
    static String ofLink(String from, String to, StoredProperties row) {
        return of(from + "\n" + to, row);
    }

    /** The hash of a name and sorted values: 128 bits of SHA-256, in Base64 without padding. */
    private static String of(String name, StoredProperties values) {
        MessageDigest sha = DigestUtils.getSha256Digest();
        add(sha, name);
        values.forEach((key, value) -> {
            add(sha, key);
            add(sha, value.toString());
        });
        return encode(sha);
    }

    /** The hash of several hashes in their order. */
    static final class Running {
        private final MessageDigest sha = DigestUtils.getSha256Digest();

        void add(String hash) {
            ContentHash.add(sha, hash);
        }

        /** The hash of all so far; ends it. */
        String hash() {
            return encode(sha);
        }
    }

    private static void add(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((byte) (bytes.length >>> 16));
        sha.update((byte) (bytes.length >>> 8));
        sha.update((byte) bytes.length);
        sha.update(bytes);
    }

    private static String encode(MessageDigest sha) {
        return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha.digest(), BYTES));
    }
}
