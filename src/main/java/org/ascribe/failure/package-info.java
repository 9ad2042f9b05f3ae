/** What can go wrong, as people are told. */
package org.ascribe.failure;
