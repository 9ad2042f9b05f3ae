/** How the difference gets into the graph, with what follows from it. */
package org.ascribe.load.write;
