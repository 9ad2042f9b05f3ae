package org.ascribe.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.dataset.stix.StixExtension;
import org.ascribe.schema.NodeKind;

/** The ids of STIX objects: of version 5, so that the same thing has the same id in every export. */
final class StixIds {
    /** Of Ascribe alone: the namespace that STIX names is for observables. */
    private static final UUID NAMESPACE = UUID.fromString("f3c1b9a4-5d5e-4b8a-9a36-0d2f5f1c7e42");

    private StixIds() {}

    /** The id of the object that stands for a node. */
    static String of(NodeKind kind, String id) {
        return of(type(kind), id);
    }

    /**
     * The id of an object of a type, from what makes it the one that it is. The type is part of that: no two objects of a producer
     * may share a UUID, and a state is an identity and a location.
     */
    static String of(String type, String... parts) {
        return type + "--" + uuid(type + "\n" + String.join("\n", parts));
    }

    /** The type of the object that stands for a node of a kind. */
    static String type(NodeKind kind) {
        return switch (kind) {
            case ACTOR -> "intrusion-set";
            case OPERATION -> "campaign";
            case ATTRIBUTION, DENIAL, COMMENT, MEASURE -> "note";
            case SOURCE -> StixExtension.SOURCE;
            default -> "identity";
        };
    }

    private static UUID uuid(String name) {
        MessageDigest sha = DigestUtils.getSha1Digest();
        sha.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
        long version = (hash.getLong() & ~0xF000L) | 0x5000L;
        long variant = (hash.getLong() & ~(0xC0L << 56)) | (0x80L << 56);
        return new UUID(version, variant);
    }
}
