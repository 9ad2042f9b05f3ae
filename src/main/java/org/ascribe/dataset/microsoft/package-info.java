/** Microsoft's mapping of threat actor names. */
package org.ascribe.dataset.microsoft;
