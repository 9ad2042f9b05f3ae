/** Tables of the European Repository of Cyber Incidents. */
package org.ascribe.dataset.eurepoc;
