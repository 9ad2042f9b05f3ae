package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms an answer comes in. */
enum AnswerForm {
    JSON("application", "json", "application/json"),
    CSV("text", "csv", "text/csv; charset=UTF-8; header=present"),
    NDJSON("application", "x-ndjson", "application/x-ndjson"),
    GRAPHML("application", "graphml+xml", "application/graphml+xml; charset=UTF-8"),
    DOT("text", "vnd.graphviz", "text/vnd.graphviz; charset=UTF-8"),
    ATOM("application", "atom+xml", "application/atom+xml; charset=UTF-8"),
    MD("text", "markdown", "text/markdown; charset=UTF-8"),
    HTML("text", "html", "text/html; charset=UTF-8");

    /** The query parameter that chooses one, before the Accept header does. */
    static final String PARAMETER = "format";

    private final String type;
    private final String subtype;
    private final String contentType;

    AnswerForm(String type, String subtype, String contentType) {
        this.type = type;
        this.subtype = subtype;
        this.contentType = contentType;
    }

    /** The value of the Content-Type header. */
    String contentType() {
        return contentType;
    }

    /** The media type without its parameters. */
    String mediaType() {
        return type + "/" + subtype;
    }

    /** The value of the query parameter. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form that the client wants most among those there are.
     *
     * @throws HttpStatusException 406 if it wants none of them
     */
    static AnswerForm of(HttpRequest<?> request, Set<AnswerForm> offered) {
        Optional<String> word = request.getParameters().getFirst(PARAMETER);
        Optional<AnswerForm> chosen = word.isPresent() ? byWord(word.get(), offered) : byAccept(request, offered);
        return chosen.orElseThrow(() -> new HttpStatusException(
                HttpStatus.NOT_ACCEPTABLE,
                "This route answers as "
                        + offered.stream().sorted().map(AnswerForm::word).collect(Collectors.joining(" or "))));
    }

    private static Optional<AnswerForm> byWord(String word, Set<AnswerForm> offered) {
        return offered.stream().filter(format -> format.word().equals(word)).findFirst();
    }

    private static Optional<AnswerForm> byAccept(HttpRequest<?> request, Set<AnswerForm> offered) {
        List<MediaType> accepted = request.getHeaders().accept().stream()
                .filter(media -> media.getQualityAsNumber().signum() > 0)
                .sorted(Comparator.comparing(MediaType::getQualityAsNumber).reversed())
                .toList();
        return accepted.isEmpty()
                ? Optional.of(offered.contains(JSON) ? JSON : offered.iterator().next())
                : accepted.stream()
                        .flatMap(media -> Arrays.stream(values())
                                .filter(offered::contains)
                                .filter(format -> format.fits(media)))
                        .findFirst();
    }

    private boolean fits(MediaType media) {
        boolean problem = this == JSON && media.getSubtype().equals("problem+json");
        return (media.getType().equals("*") || media.getType().equals(type))
                && (media.getSubtype().equals("*") || media.getSubtype().equals(subtype) || problem);
    }
}
