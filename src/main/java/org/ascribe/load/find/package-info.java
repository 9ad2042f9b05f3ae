/** The inputs of a load: files, folders and what comes with the program, each with the format to read it in. */
package org.ascribe.load.find;
