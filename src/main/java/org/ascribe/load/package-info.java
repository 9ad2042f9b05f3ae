/** Read, validate, resolve, write, check: how a dataset gets into the graph, and out again; each step is a package of its own. */
package org.ascribe.load;
