/** Lets an assistant ask: the questions and look-ups as tools of the Model Context Protocol. */
package org.ascribe.mcp;
