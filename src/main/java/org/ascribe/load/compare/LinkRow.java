package org.ascribe.load.compare;

import org.ascribe.schema.RelationshipType;

/**
 * A relationship as it is written.
 *
 * @param type its type
 * @param from id of its start
 * @param to id of its end
 * @param properties what it says, without bookkeeping
 * @param hash of all of this; equal hashes mean that nothing changed
 */
public record LinkRow(RelationshipType type, String from, String to, StoredProperties properties, String hash) {}
