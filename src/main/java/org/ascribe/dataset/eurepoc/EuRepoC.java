package org.ascribe.dataset.eurepoc;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.reading.CsvRows;

/** The files of EuRepoC, the European Repository of Cyber Incidents, version 1.1; each is a dataset of its own. */
@Singleton
public final class EuRepoC implements Format {
    static final List<String> CLAIMS = List.of("incident_ID", "attribution_ID", "attributed_initiator");
    static final List<String> INCIDENTS = List.of("ID", "start_date", "incident_type", "sources_attribution");
    static final List<String> RECEIVERS = List.of("ID", "receiver_name", "receiver_country", "receiver_category");

    @Override
    public String name() {
        return "eurepoc";
    }

    @Override
    public String description() {
        return "EuRepoC 1.1 as CSV: the attribution, the global and the receiver file";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return CsvRows.has(head, CLAIMS) || CsvRows.has(head, INCIDENTS) || CsvRows.has(head, RECEIVERS);
    }

    @Override
    public Dataset read(Input input) {
        try {
            return read(input, input.head());
        } catch (UncheckedIOException e) {
            return refused(Problem.unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause())));
        }
    }

    private static Dataset read(Input input, String head) {
        if (CsvRows.has(head, CLAIMS)) {
            return EuRepoCClaims.read(input);
        }
        if (CsvRows.has(head, INCIDENTS)) {
            return EuRepoCIncidents.read(input);
        }
        if (CsvRows.has(head, RECEIVERS)) {
            return EuRepoCReceivers.read(input);
        }
        return refused(Problem.error(
                "no-eurepoc",
                Location.of(input.name()),
                "The first line has the columns of none of the EuRepoC files",
                "expected " + String.join(", ", CLAIMS) + " or those of the global or the receiver file"));
    }

    private static Dataset refused(Problem problem) {
        return new Dataset("eurepoc", "EuRepoC", List.of(), List.of(), new Tally(), List.of(problem));
    }
}
