package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;

/** What came on record last, for programs that watch. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedController {
    static final String PATH = "/feed.atom";

    private static final int ENTRIES = 100;
    private static final long FIRST_DAYS = 30;
    private static final long LAST_DAYS = 50_000;
    private static final String ROWS = "1000";

    private final Asker asker;
    private final Responder responder;

    FeedController(Asker asker, Responder responder) {
        this.asker = asker;
        this.responder = responder;
    }

    /** The newest hundred as Atom. */
    @Get(PATH)
    @Produces("application/atom+xml")
    HttpResponse<?> feed(HttpRequest<?> request) {
        Query.of(request);
        return responder.answer(request, Responder.FEED, version -> Document.feed(newest()));
    }

    /** Looks back for as long as it takes to have enough; the question answers by day, the oldest first. */
    private List<Fields> newest() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (long days = FIRST_DAYS; ; days *= 4) {
            LocalDate since = today.minus(Math.min(days, LAST_DAYS), ChronoUnit.DAYS);
            List<Fields> rows = new ArrayList<>();
            Answer page;
            do {
                page = asker.ask("changes", Map.of("since", since.toString(), "limit", ROWS), rows.size());
                rows.addAll(page.rows());
            } while (page.truncated());
            if (rows.size() >= ENTRIES || days >= LAST_DAYS) {
                return rows.subList(Math.max(0, rows.size() - ENTRIES), rows.size())
                        .reversed();
            }
        }
    }
}
