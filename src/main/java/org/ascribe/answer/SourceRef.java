package org.ascribe.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as answers cite it.
 *
 * @param id its id
 * @param publisher who published it, or null
 * @param title its title, or null
 * @param url where it can be read, or null
 * @param published when, or null
 */
public record SourceRef(
        String id,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        Value.@Nullable Date published)
        implements Reference {

    /** By name, in order. */
    public Map<String, Value> fields() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.of(id));
        fields.put("publisher", Value.of(publisher));
        fields.put("title", Value.of(title));
        fields.put("url", Value.of(url));
        fields.put("published", Value.of(published));
        return fields;
    }
}
