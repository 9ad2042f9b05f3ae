/** The HTTP API and its pages: translates requests and answers, has no logic of its own. */
package org.ascribe.http;
