package org.ascribe.query;

import java.util.List;
import java.util.Map;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.Reference;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.jspecify.annotations.Nullable;

/**
 * All that is on record about one entity.
 *
 * @param entity the entity
 * @param properties what its properties say of it
 * @param lead what the record says of it, in a few sentences
 * @param names the names that it is called by
 * @param relations what it is tied to, by type and direction
 * @param claims by the part that it has in them
 * @param comments by the part that it has in them
 * @param denials by the part that it has in them
 * @param measures by the part that it has in them
 * @param operations those that hit it, with when, and who is accused by whom
 * @param members the other identities of its cluster
 * @param sources all documents that this rests on, by publisher and title
 */
public record Card(
        @InPlace EntityRef entity,
        @InPlace Fields properties,
        Lead lead,
        List<KnownName> names,
        List<Relation> relations,
        Map<String, Part<Claim>> claims,
        Map<String, Part<Comment>> comments,
        Map<String, Part<Denial>> denials,
        Map<String, Part<Measure>> measures,
        List<Suffered> operations,
        List<Member> members,
        List<SourceRef> sources)
        implements RowValue {

    /**
     * A name that an entity is called by.
     *
     * @param name as it is spelled
     * @param usedBy who uses it
     * @param since from when on, at the earliest, or null
     * @param sources where that can be read
     * @param carriers the identities that carry it
     * @param otherCarriers others that carry it too
     */
    public record KnownName(
            String name,
            List<Reference> usedBy,
            Value.@Nullable Date since,
            List<Reference> sources,
            List<Reference> carriers,
            List<Reference> otherCarriers)
            implements NamedRow {}

    /**
     * What an entity is tied to by relationships of one type.
     *
     * @param type the type
     * @param direction {@code out} or {@code in}, seen from the entity
     * @param meaning what the type says
     * @param count how many there are
     * @param items the first of them
     */
    public record Relation(String type, String direction, String meaning, long count, List<Related> items)
            implements RowValue {}

    /**
     * An entity at the other end.
     *
     * @param entity the other end
     * @param details what else the relationship says
     * @param statedBy who states it
     * @param sources where it can be read
     */
    public record Related(Reference entity, @InPlace Fields details, List<Reference> statedBy, List<Reference> sources)
            implements RowValue {}

    /**
     * Statements in which an entity has the same part.
     *
     * @param count how many there are
     * @param items the newest of them
     */
    public record Part<T extends RowValue>(long count, List<T> items) implements RowValue {}

    /** A claim with its properties, who made it, what it is about, whom it accuses, and what contests it. */
    public record Claim(
            EntityRef claim,
            @InPlace Fields properties,
            List<Reference> who,
            List<Reference> what,
            List<Reference> whom,
            List<Reference> contestedBy,
            List<Reference> sources,
            List<Quotation> quotations)
            implements RowValue {}

    /**
     * What is quoted from a document.
     *
     * @param source the document
     * @param words the words in it that say how sure they are, or null
     * @param quote another passage of it
     * @param locator where in the document, or null
     */
    public record Quotation(
            @Nullable Reference source,
            @Nullable String words,
            @Nullable String quote,
            @Nullable String locator) implements RowValue {}

    /** A comment with its properties, who made it, what it is about, and what contests it. */
    public record Comment(
            EntityRef comment,
            @InPlace Fields properties,
            List<Reference> who,
            List<Reference> about,
            List<Reference> contestedBy,
            List<Reference> sources,
            List<Quotation> quotations)
            implements RowValue {}

    /**
     * An operation that hit the entity.
     *
     * @param operation the operation
     * @param dates when it began, was discovered and was disclosed, as far as that is known
     * @param accusations who is accused of it by whom, on its own or as a part of something larger
     */
    public record Suffered(EntityRef operation, List<Turn> dates, List<Accusation> accusations) implements RowValue {}

    /**
     * A date of an operation.
     *
     * @param event {@code began}, {@code discovered} or {@code disclosed}
     * @param date when that was
     * @param accordingTo who says so; nobody where a catalogue has the date without saying whose it is
     */
    public record Turn(String event, Value.@Nullable Date date, List<Reference> accordingTo) implements RowValue {}

    /**
     * Who is accused by whom.
     *
     * @param accused the accused
     * @param by states with their bodies, firms and alliances that accuse it
     */
    public record Accusation(@Nullable Reference accused, List<Reference> by) implements RowValue {}

    /** A denial with its properties, who issued it, what it contests, and whom it accuses in return. */
    public record Denial(
            EntityRef denial,
            @InPlace Fields properties,
            List<Reference> who,
            List<Reference> contests,
            List<Reference> accuses,
            List<Reference> sources)
            implements RowValue {}

    /** A measure with its properties, who took it, against whom, and what it answers. */
    public record Measure(
            EntityRef measure,
            @InPlace Fields properties,
            List<Reference> by,
            List<Reference> against,
            List<Reference> answers,
            List<Reference> sources)
            implements RowValue {}

    /**
     * Another identity of the cluster.
     *
     * @param member the identity
     * @param basis what the judgement rests on that it is the same
     * @param decidedBy who made it
     */
    public record Member(@InPlace EntityRef member, List<String> basis, List<String> decidedBy) implements NamedRow {
        @Override
        public String name() {
            return member.name();
        }
    }
}
