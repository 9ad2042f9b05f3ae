/** Writes the graph, or a part of it, in the formats of other programs: the same graph gives the same bytes. */
package org.ascribe.export;
