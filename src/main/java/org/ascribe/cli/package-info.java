/** The command line: translates words into calls and failures into exit codes; no logic of its own. */
package org.ascribe.cli;
