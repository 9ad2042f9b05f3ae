/** What is fetched from elsewhere before it is loaded: well-known sources, addresses that the user gives, collections of TAXII. */
package org.ascribe.fetch;
