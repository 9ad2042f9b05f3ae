package org.ascribe.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.ascribe.failure.Failure;

/**
 * What a status code of the server, or a complaint of the driver, means for people. In the texts stand {at} for the address,
 * {scheme} for how it starts but for the encryption, {user}, {database}, {work} for what was wanted, {seconds} for how long it
 * may take, {less} for how to want less, and {said} for the words of the server or the driver.
 *
 * @param sign found in the server's code, such as {@code Neo.TransientError.Transaction.DeadlockDetected}, or else in what the
 *     driver says of its own: lines of {@code CLASS: MESSAGE}
 * @param kind what kind of failure it is
 * @param message what went wrong
 * @param hint what to do next
 * @see <a href="https://neo4j.com/docs/status-codes/current/errors/all-errors/">the list of codes</a>
 */
record Trouble(Pattern sign, Failure.Kind kind, String message, String hint) {
    private static final String AGAIN = "Nothing of this step was written: run the same again";
    private static final String SOON = "Try again in a while";
    private static final String DEFECT = "Run it again with --debug and report what it prints";

    /** That no connection of the pool came free in time, or none could be made. The driver has said it either way. */
    static final String POOL = "acquire (a )?connection";

    /** The first that matches is meant; the last ones match whatever the server may say. */
    private static final List<Trouble> ALL = List.of(
            code(
                    "Security.AuthenticationRateLimit",
                    Failure.Kind.REFUSED,
                    "Neo4j at {at} refuses logins for a while after wrong passwords",
                    "Wait some seconds, then try the right password"),
            code(
                    "Security.CredentialsExpired",
                    Failure.Kind.REFUSED,
                    "Neo4j at {at} wants a new password for {user} before it answers",
                    "Log in with Neo4j Browser or cypher-shell, which ask for one"),
            code(
                    "Security.(Unauthorized|TokenExpired|AuthorizationExpired)",
                    Failure.Kind.REFUSED,
                    "Neo4j at {at} refused the user {user} or the password",
                    "Check --user and --password-file, or NEO4J_USERNAME and NEO4J_PASSWORD"),
            code(
                    "Security.(AuthProvider.*|ModifiedConcurrently)",
                    Failure.Kind.OVERLOADED,
                    "Neo4j at {at} cannot check the user {user} now",
                    SOON),
            code(
                    "Security.*",
                    Failure.Kind.REFUSED,
                    "Neo4j at {at} does not allow this: {said}",
                    "Check the rights of {user} in the database"),
            code(
                    "Database.DatabaseNotFound",
                    Failure.Kind.REFUSED,
                    "Neo4j at {at} has no {database}",
                    "Check --database or NEO4J_DATABASE"),
            code(
                    "(General|Database).DatabaseUnavailable",
                    Failure.Kind.UNREACHABLE,
                    "Neo4j at {at} has no {database} that is ready",
                    "It may be starting: try again soon. If it stays so, check --database or NEO4J_DATABASE, and the log of Neo4j"),
            code(
                    "Cluster.NotALeader|General.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)",
                    Failure.Kind.REFUSED,
                    "Neo4j at {at} takes no writes: it only reads, or another server of the cluster leads",
                    "Use neo4j:// in place of bolt://, which finds the server that writes, or a database that is not read-only"),
            code(
                    "Transaction.TransactionTimedOutClientConfiguration",
                    Failure.Kind.TIMEOUT,
                    "{work} took longer than {seconds} s",
                    "{less}"),
            code(
                    "Transaction.TransactionTimedOut.*",
                    Failure.Kind.TIMEOUT,
                    "{work} took longer than Neo4j allows (db.transaction.timeout)",
                    "{less}"),
            code(
                    "Transaction.(LockAcquisitionTimeout|LockClientStopped)",
                    Failure.Kind.OVERLOADED,
                    "{work} waited too long for somebody else who writes to the same part of the graph",
                    AGAIN),
            code(
                    "Transaction.DeadlockDetected",
                    Failure.Kind.OVERLOADED,
                    "{work} and somebody else who writes waited for each other, so that Neo4j stopped this one",
                    AGAIN),
            code(
                    "Transaction.Terminated",
                    Failure.Kind.OVERLOADED,
                    "Neo4j ended this before it was done: it is stopping, or somebody there ended it",
                    SOON),
            code(
                    "Transaction.(BookmarkTimeout|InvalidBookmark.*|Outdated)",
                    Failure.Kind.OVERLOADED,
                    "Neo4j at {at} does not know, or not yet, what was written before",
                    "Try again: servers of a cluster catch up, and with a database that was set up anew this starts anew, too"),
            code(
                    "General.(MemoryPoolOutOfMemoryError|OutOfMemoryError|TransactionOutOfMemoryError|StackOverFlowError)",
                    Failure.Kind.OVERLOADED,
                    "{work} needs more memory than Neo4j has for it",
                    "{less}"),
            code(
                    "Transaction.MaximumTransactionLimitReached|Request.NoThreadsAvailable",
                    Failure.Kind.OVERLOADED,
                    "Neo4j at {at} is too busy: it does as much at once as it may",
                    SOON),
            code(
                    "Schema.ConstraintValidationFailed",
                    Failure.Kind.INPUT,
                    "The database holds something that this would double: {said}",
                    "See whether another program writes to the same database, or has a constraint of its own there, which :schema"
                            + " lists in Neo4j Browser; ascribe verify says what is wrong in the graph"),
            code(
                    "Schema.*",
                    Failure.Kind.INPUT,
                    "Something in the database is in the way of a constraint or an index: {said}",
                    "ascribe schema verify says what is missing; change or remove what is in the way, then run ascribe schema apply"),
            code(
                    "Procedure.ProcedureCallFailed",
                    Failure.Kind.INPUT,
                    "The graph has not all that this needs: {said}",
                    "ascribe schema verify says what is missing, ascribe schema apply brings it"),
            code(
                    "Statement.SyntaxError|Procedure.*|Request.*",
                    Failure.Kind.INTERNAL,
                    "Neo4j at {at} does not understand a query: {said}",
                    "Ascribe needs Neo4j 5.26 or 2026; if it is one of these, report this with what --debug prints"),
            sign("^Neo\\.TransientError\\.", Failure.Kind.OVERLOADED, "Neo4j at {at} cannot do this now: {said}", SOON),
            sign(
                    "^Neo\\.DatabaseError\\.",
                    Failure.Kind.INTERNAL,
                    "Neo4j at {at} failed: {said}",
                    "See its log, and whether its disk is full; then run the same again"),
            sign("^Neo\\.", Failure.Kind.INTERNAL, "Neo4j could not run a query: {said}", DEFECT),
            sign(
                    "CertificateException|CertPath\\w+Exception|ValidatorException",
                    Failure.Kind.UNREACHABLE,
                    "This machine does not trust the certificate of {at}",
                    "Use {scheme}+ssc:// if it is one of its own making and the way there is safe"),
            sign(
                    "SSL handshake with|NotSslRecordException",
                    Failure.Kind.UNREACHABLE,
                    "What listens at {at} does not speak TLS",
                    "Use {scheme}:// if it is a Neo4j without TLS and the way there is safe"),
            sign(
                    "Server responded HTTP",
                    Failure.Kind.UNREACHABLE,
                    "What listens at {at} speaks HTTP",
                    "Use the port for Bolt, which is 7687 unless it was changed"),
            sign(
                    "does not support any of the protocol versions",
                    Failure.Kind.UNREACHABLE,
                    "What listens at {at} speaks no version of Bolt that is known here",
                    "Ascribe needs Neo4j 5.26 or 2026"),
            sign(
                    "ServiceUnavailableException|SessionExpiredException|ConnectionReadTimeoutException|" + POOL,
                    Failure.Kind.UNREACHABLE,
                    "No Neo4j answers at {at}",
                    "Start it, or check --uri or NEO4J_URI; where TLS is wanted, as by Aura, use neo4j+s://"),
            sign("", Failure.Kind.INTERNAL, "The driver of Neo4j could not run a query: {said}", DEFECT));

    /** What a code or a complaint means; there is always something. */
    static Trouble of(String said) {
        return ALL.stream()
                .filter(trouble -> trouble.sign.matcher(said).find())
                .findFirst()
                .orElseThrow();
    }

    /** A code of any class: the server has moved some from one class to another between versions. */
    private static Trouble code(String codes, Failure.Kind kind, String message, String hint) {
        return sign("^Neo\\.\\w+\\.(" + codes + ")$", kind, message, hint);
    }

    private static Trouble sign(String sign, Failure.Kind kind, String message, String hint) {
        return new Trouble(Pattern.compile(sign), kind, message, hint);
    }
}
