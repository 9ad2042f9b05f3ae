/** What must hold in the graph. */
package org.ascribe.load.check;
