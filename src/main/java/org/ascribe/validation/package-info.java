/** Values checked into problems, all at once and without exceptions: one class per rule. */
package org.ascribe.validation;
