/** FollowTheMoney objects. */
package org.ascribe.dataset.ftm;
