package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.ascribe.export.Exporter;
import org.ascribe.failure.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole graph as one file, written while it is read. A file of data that changed meanwhile is broken off, not ended. */
@Controller(ExportController.PATH)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportController {
    static final String PATH = "/api/v1/export";
    static final String FORM = "as";

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
    /** Files that are written at a time: each reads all there is. */
    private static final int AT_ONCE = 2;

    private final Exporter exporter;
    private final Versions versions;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ExportController(Exporter exporter, Versions versions) {
        this.exporter = exporter;
        this.versions = versions;
    }

    /** The file; a dataset unless another form is wanted. */
    @Get
    HttpResponse<?> export(HttpRequest<?> request) throws IOException {
        Exporter.Form form = form(Query.of(request, FORM).text(FORM).orElse(Exporter.Form.dataset.name()));
        MediaType type = type(form);
        List<MediaType> accepted = request.getHeaders().accept();
        if (!accepted.isEmpty() && accepted.stream().noneMatch(media -> media.matches(type))) {
            throw new HttpStatusException(HttpStatus.NOT_ACCEPTABLE, "This form is of the type " + type.getName());
        }
        if (versions.fresh().underWay()) {
            throw Exporter.changing();
        }
        if (!places.tryAcquire()) {
            throw Failure.of(Failure.Kind.OVERLOADED, "Too many exports are under way", "Try again in a minute");
        }
        return HttpResponse.ok(new StreamedFile(begin(form), type).attach("ascribe." + ending(form)))
                .header("Cache-Control", "no-store");
    }

    private InputStream begin(Exporter.Form form) throws IOException {
        Pipe pipe = Pipe.open();
        Thread.startVirtualThread(() -> {
            try (OutputStream bytes = Channels.newOutputStream(pipe.sink())) {
                write(form, bytes, pipe);
            } catch (IOException e) {
                LOG.debug("The reader is gone", e);
            } finally {
                places.release();
            }
        });
        return Channels.newInputStream(pipe.source());
    }

    /** Where it fails, the reader hears of it before the end of what is written could be taken for that of the file. */
    private void write(Exporter.Form form, OutputStream bytes, Pipe pipe) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            exporter.write(form, out, (phase, done, total) -> pipe.sink().isOpen());
        } catch (IOException | RuntimeException e) {
            LOG.info("An export was broken off: {}", e.toString());
            close(pipe);
        }
    }

    /** Whoever reads is told that there is no more to come in a way that is no end. */
    private static void close(Pipe pipe) {
        try {
            pipe.source().close();
        } catch (IOException e) {
            LOG.debug("The reader is gone", e);
        }
    }

    private static Exporter.Form form(String word) {
        return Arrays.stream(Exporter.Form.values())
                .filter(form -> form.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        Failure.Kind.USAGE,
                        "The parameter as cannot be " + word,
                        "It takes "
                                + Arrays.stream(Exporter.Form.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static MediaType type(Exporter.Form form) {
        return MediaType.of(
                switch (form) {
                    case dataset -> "application/yaml";
                    case stix -> "application/stix+json";
                    case graphml -> AnswerForm.GRAPHML.mediaType();
                    case csv -> AnswerForm.CSV.mediaType();
                    case dot -> AnswerForm.DOT.mediaType();
                });
    }

    private static String ending(Exporter.Form form) {
        return switch (form) {
            case dataset -> "yaml";
            case stix -> "json";
            case graphml, csv, dot -> form.name();
        };
    }
}
