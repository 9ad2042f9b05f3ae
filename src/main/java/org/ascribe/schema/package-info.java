/** The vocabulary of the graph: kinds, relationships, properties and dates. Imports nothing but {@code java.*}. */
package org.ascribe.schema;
