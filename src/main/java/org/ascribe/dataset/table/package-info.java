/** Flat tables of people's own, of which a small file says which column is what. */
package org.ascribe.dataset.table;
