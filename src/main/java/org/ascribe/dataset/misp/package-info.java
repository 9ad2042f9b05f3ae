/** MISP galaxy clusters. */
package org.ascribe.dataset.misp;
