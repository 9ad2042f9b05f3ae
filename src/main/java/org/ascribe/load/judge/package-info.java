/** Who is the same in the graph, by what editors and datasets have decided and by what speaks for it. */
package org.ascribe.load.judge;
