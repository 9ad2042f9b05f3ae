/** The only package that touches the driver: reads and writes the graph. */
package org.ascribe.graph;
