/** Citable accounts of what is on record, with numbered documents. */
package org.ascribe.report;
