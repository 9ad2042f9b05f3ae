package org.ascribe.answer;

/**
 * A question of the catalogue that could have been meant.
 *
 * @param id its name in the catalogue
 * @param name its title
 * @param kind the word {@code Question}
 */
public record QuestionRef(String id, String name, String kind) implements RowValue, Choice {

    /** Of that name and title. */
    public QuestionRef(String id, String name) {
        this(id, name, "Question");
    }

    @Override
    public String kindName() {
        return kind;
    }

    @Override
    public String kindWord() {
        return kind;
    }
}
