/** What a dataset says beside what the graph holds, and the difference between the two. */
package org.ascribe.load.compare;
