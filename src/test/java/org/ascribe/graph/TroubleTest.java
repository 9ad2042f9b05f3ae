package org.ascribe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.ascribe.failure.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ClientException;

/** The codes of the server, also those that are hard to bring about. */
class TroubleTest {
    private static final Connection CONNECTION =
            new Connection(URI.create("neo4j://db"), "me", "secret", null, Connection.Budget.LOADER);

    @ParameterizedTest
    @CsvSource({
        "Neo.ClientError.Security.Unauthorized, REFUSED, refused the user me",
        "Neo.ClientError.Security.AuthenticationRateLimit, REFUSED, for a while",
        "Neo.ClientError.Security.CredentialsExpired, REFUSED, wants a new password",
        "Neo.ClientError.Security.Forbidden, REFUSED, does not allow this: words",
        "Neo.TransientError.Security.AuthProviderTimeout, OVERLOADED, cannot check the user",
        "Neo.ClientError.Database.DatabaseNotFound, REFUSED, has no home database",
        "Neo.TransientError.General.DatabaseUnavailable, UNREACHABLE, that is ready",
        "Neo.TransientError.Database.DatabaseUnavailable, UNREACHABLE, that is ready",
        "Neo.ClientError.Cluster.NotALeader, REFUSED, takes no writes",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase, REFUSED, takes no writes",
        "Neo.ClientError.Transaction.TransactionTimedOut, TIMEOUT, db.transaction.timeout",
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration, TIMEOUT, longer than 120 s",
        "Neo.TransientError.Transaction.Terminated, OVERLOADED, ended this before it was done",
        "Neo.ClientError.Transaction.Terminated, OVERLOADED, ended this before it was done",
        "Neo.TransientError.Transaction.DeadlockDetected, OVERLOADED, waited for each other",
        "Neo.TransientError.Transaction.LockAcquisitionTimeout, OVERLOADED, waited too long",
        "Neo.ClientError.Transaction.LockAcquisitionTimeout, OVERLOADED, waited too long",
        "Neo.TransientError.Transaction.LockClientStopped, OVERLOADED, waited too long",
        "Neo.TransientError.Transaction.BookmarkTimeout, OVERLOADED, what was written before",
        "Neo.ClientError.Transaction.InvalidBookmark, OVERLOADED, what was written before",
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError, OVERLOADED, more memory",
        "Neo.TransientError.General.OutOfMemoryError, OVERLOADED, more memory",
        "Neo.TransientError.Transaction.MaximumTransactionLimitReached, OVERLOADED, too busy",
        "Neo.TransientError.Request.NoThreadsAvailable, OVERLOADED, too busy",
        "Neo.TransientError.Cluster.ReplicationFailure, OVERLOADED, cannot do this now: words",
        "Neo.ClientError.Schema.ConstraintValidationFailed, INPUT, would double: words",
        "Neo.ClientError.Schema.IndexWithNameAlreadyExists, INPUT, in the way",
        "Neo.DatabaseError.Schema.ConstraintCreationFailed, INPUT, in the way",
        "Neo.ClientError.Procedure.ProcedureCallFailed, INPUT, not all that this needs: words",
        "Neo.ClientError.Procedure.ProcedureNotFound, INTERNAL, does not understand a query: words",
        "Neo.ClientError.Statement.SyntaxError, INTERNAL, does not understand a query: words",
        "Neo.ClientError.Statement.ArithmeticError, INTERNAL, could not run a query: words",
        "Neo.DatabaseError.Transaction.TransactionCommitFailed, INTERNAL, failed: words",
        "Neo.DatabaseError.General.UnknownError, INTERNAL, failed: words",
        "Neo.Something.Quite.New, INTERNAL, could not run a query: words"
    })
    void eachCodeHasItsWords(String code, Failure.Kind kind, String words) {
        Failure failure = Failures.of(new ClientException(code, "words"), CONNECTION, Work.READING);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContaining(words);
        assertThat(failure.hint()).isNotEmpty();
        assertThat(failure.getMessage() + failure.hint()).doesNotContain("{", "}", "secret");
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of(Work.QUESTION, "The question took", "Ask for less"),
                Arguments.of(Work.READING, "Reading from the database took", "more memory"),
                Arguments.of(Work.WRITING, "A step of writing took", "--batch-size"),
                Arguments.of(Work.COMMAND, "A command to the database took", "goes on where"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatHelpsDependsOnWhoAsked(Work work, String message, String hint) {
        Failure failure = Failures.of(
                new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "late"),
                CONNECTION,
                work);
        assertThat(failure).hasMessageStartingWith(message).hasMessageEndingWith("longer than 120 s");
        assertThat(failure.hint()).contains(hint);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnsweringPeopleIsAQuestion(Work work) {
        assertThat(work.subject().contains("question")).isEqualTo(work == Work.QUESTION);
    }
}
