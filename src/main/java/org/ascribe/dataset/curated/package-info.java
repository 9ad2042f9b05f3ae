/** Datasets in the form of this program, in YAML and in JSON lines. */
package org.ascribe.dataset.curated;
