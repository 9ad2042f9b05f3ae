package org.ascribe.dataset.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;
import org.ascribe.dataset.reading.JsonShape;

/**
 * Reads FollowTheMoney entities, one JSON object a line or in a list: persons, firms, offices, and the sanctions and posts that tie
 * them. Each entity belongs to the datasets that it names; what names none belongs to the file.
 */
@Singleton
public final class FollowTheMoney implements Format {
    private static final Set<String> LISTS = Set.of("results", "entities");

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public String description() {
        return "FollowTheMoney entities as JSON lines or a list, such as the exports of OpenSanctions";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return isFtm(JsonShape.of(head));
    }

    @Override
    public boolean recognises(Input input, String head) {
        return JsonShape.matches(input, head, FollowTheMoney::isFtm);
    }

    private static boolean isFtm(JsonShape shape) {
        boolean alone = isSchema(shape.text("schema")) && shape.keys().contains("properties");
        boolean change = shape.keys().containsAll(Set.of("op", "entity"));
        return alone || change || isEntity(shape.first()) || LISTS.stream().anyMatch(key -> isEntity(shape.first(key)));
    }

    private static boolean isEntity(JsonNode node) {
        return isSchema(node.path("schema").asText()) && node.path("properties").isObject();
    }

    private static boolean isSchema(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    @Override
    public Dataset read(Input input) {
        return readAll(input).getFirst();
    }

    @Override
    public List<Dataset> readAll(Input input) {
        Draft broken = new Draft();
        FtmCollections collections = new FtmCollections(input.name(), broken);
        new JsonRecords(input, broken).anyhow(LISTS, (envelope, at) -> {}, collections::read);
        return collections.finish();
    }
}
