package org.ascribe.answer;

/** What an answer says of a node of the graph: enough to name it, to tell it from others and to ask for more. */
public sealed interface Reference extends Value permits EntityRef, SourceRef {

    /** The id of the node. */
    String id();
}
