/** What a dataset is, and how files become one; a package for each format. */
package org.ascribe.dataset;
