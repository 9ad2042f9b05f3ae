package org.ascribe.load.compare;

import org.ascribe.schema.NodeKind;

/**
 * A node as it is written.
 *
 * @param id its id
 * @param kind its kind
 * @param mention whether the dataset only points at it
 * @param properties what it says, without bookkeeping
 * @param hash of all of this; equal hashes mean that nothing changed
 */
public record NodeRow(String id, NodeKind kind, boolean mention, StoredProperties properties, String hash) {}
