/** The whole graph in one file, and back: what was loaded, what was judged, and the history of both. */
package org.ascribe.backup;
