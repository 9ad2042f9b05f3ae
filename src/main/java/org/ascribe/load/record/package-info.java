/** Whose turn it is to load, and what the graph and people are told of a load. */
package org.ascribe.load.record;
