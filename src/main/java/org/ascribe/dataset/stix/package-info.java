/** STIX 2.0 and 2.1 bundles. */
package org.ascribe.dataset.stix;
