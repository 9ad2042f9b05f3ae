/** Whose turn it is to load, and what a load leaves to be done. */
package org.ascribe.load.turn;
