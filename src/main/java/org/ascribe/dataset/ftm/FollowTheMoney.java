package org.ascribe.dataset.ftm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;

/** Reads FollowTheMoney entities, one JSON object a line: persons, firms, offices, and the sanctions and posts that tie them. */
@Singleton
public final class FollowTheMoney implements Format {
    private static final Pattern LINE = Pattern.compile("^\\s*\\{[^\n]*\"schema\"\\s*:\\s*\"[A-Z]");

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public String description() {
        return "FollowTheMoney entities as JSON lines, such as the exports of OpenSanctions";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return LINE.matcher(head.replace("\ufeff", "")).find() && head.contains("\"properties\"");
    }

    @Override
    public Dataset read(Input input) {
        Draft draft = new Draft();
        FtmReading reading = new FtmReading(draft, Location.of(input.name()));
        Map<String, Integer> collections = new HashMap<>();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input.open(), strictUtf8()))) {
            for (String line = lines.readLine();
                    line != null && !draft.isHopeless(new Location(input.name(), number, 1));
                    line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    line(
                            line.replace("\ufeff", ""),
                            new Location(input.name(), number, 1),
                            reading,
                            draft,
                            collections);
                }
            }
        } catch (CharacterCodingException e) {
            draft.error("encoding", new Location(input.name(), number, 0), "What follows here is not UTF-8", "");
        } catch (IOException e) {
            draft.unreadable(Location.of(input.name()), e);
        }
        reading.finish();
        String collection = collections.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        String slug = Spelling.slug(Texts.cut(collection, 80));
        return draft.finish(slug.isEmpty() ? "ftm" : "ftm-" + slug, "FollowTheMoney " + collection);
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void line(
            String line, Location at, FtmReading reading, Draft draft, Map<String, Integer> collections) {
        try {
            JsonNode node = READER.readTree(line);
            String id = Spelling.id(node.path("id").asText());
            String schema = node.path("schema").asText();
            if (id.isEmpty() || schema.isEmpty() || id.length() > 300) {
                draft.tally().reject("entity without id or schema", at, Texts.cut(id, 300));
                return;
            }
            FtmEntity entity = new FtmEntity(id, schema, node, at);
            entity.collections().forEach(collection -> collections.merge(collection, 1, Integer::sum));
            reading.read(entity);
        } catch (JsonProcessingException e) {
            draft.tally().reject("line that is no JSON", at, "");
            draft.warn("json", at, "This line is no JSON: " + e.getOriginalMessage(), "left out");
        }
    }
}
