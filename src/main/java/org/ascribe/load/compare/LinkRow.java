package org.ascribe.load.compare;

import java.util.Map;
import org.ascribe.schema.RelationshipType;

/**
 * A relationship as it is written.
 *
 * @param type its type
 * @param from id of its start
 * @param to id of its end
 * @param properties values as the database stores them, without those of bookkeeping
 * @param hash of all of this; equal hashes mean that nothing changed
 */
public record LinkRow(RelationshipType type, String from, String to, Map<String, Object> properties, String hash) {}
