/** The threat group cards of ETDA, Thailand's Electronic Transactions Development Agency. */
package org.ascribe.dataset.etda;
