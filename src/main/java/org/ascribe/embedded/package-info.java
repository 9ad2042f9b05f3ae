/** Neo4j inside this process: starts it, guards its folder and tells other processes how to reach it. */
package org.ascribe.embedded;
