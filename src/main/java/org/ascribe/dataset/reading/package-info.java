/** What readers of formats share: records, dates, names, states, and the draft of a dataset. */
package org.ascribe.dataset.reading;
