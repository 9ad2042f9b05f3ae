/** Files read into values of the model: one class per format. */
package org.ascribe.dataset;
