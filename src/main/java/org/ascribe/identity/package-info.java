/** Names and judgements: which names are the same, and which entities are. */
package org.ascribe.identity;
