/** The catalogue of questions: read from {@code cypher/questions}, asked of the graph, answered as in the public contract. */
package org.ascribe.query;
