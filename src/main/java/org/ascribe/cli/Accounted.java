package org.ascribe.cli;

import org.ascribe.report.Account;
import org.ascribe.report.Reporter;

/** What an account is of: an entity, or the answer to a question. */
interface Accounted {
    /** The account, from a state of the data and on a day. */
    Account of(Reporter reporter, String version, String today);
}
