/** Ascribe: a graph of public cyber-attribution. */
package org.ascribe;
