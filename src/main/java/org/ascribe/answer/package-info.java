/** The values that answers are made of, and how they are written as JSON and as CSV. */
package org.ascribe.answer;
