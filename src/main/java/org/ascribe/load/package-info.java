/** Read, validate, resolve, write, check: how a dataset gets into the graph, and out again. */
package org.ascribe.load;
