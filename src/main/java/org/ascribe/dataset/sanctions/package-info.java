/** Sanctions lists of the United Kingdom and the European Union. */
package org.ascribe.dataset.sanctions;
