package org.ascribe.dataset.sanctions;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.XmlNode;
import org.ascribe.dataset.reading.XmlRecords;
import org.ascribe.dataset.sanctions.ListEntry.Fact;

/**
 * The consolidated list of financial sanctions of the European Union: of its entries those of the cyber programme. It is read as
 * CSV, with a row for each name, address and the like, and as XML.
 */
@Singleton
public final class EuConsolidated implements Format {
    private static final String LIST = "eu-consolidated";
    private static final List<String> COLUMNS = List.of(
            "Entity_LogicalId", "Entity_EU_ReferenceNumber", "Entity_Regulation_Programme", "NameAlias_WholeName");
    private static final SanctionsList.Imprint IMPRINT = new SanctionsList.Imprint(
            LIST,
            "European Commission",
            "EU consolidated list of financial sanctions",
            "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions");

    @Override
    public String name() {
        return LIST;
    }

    @Override
    public String description() {
        return "the EU's consolidated list of financial sanctions, as CSV or XML: the cyber programme";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return isXml(head) || CsvRows.has(head, COLUMNS);
    }

    @Override
    public Dataset read(Input input) {
        SanctionsList list = new SanctionsList(input, IMPRINT);
        try {
            String head = input.head();
            Optional<XmlNode> root = XmlRecords.root(head);
            if (root.isPresent()) {
                String generated = root.get().attribute("generationDate");
                list.published(Dates.parse(generated));
                new XmlRecords(input, list.draft()).of(Set.of("sanctionEntity"), node -> entity(node, list));
            } else {
                CsvRows.read(input, list.draft(), COLUMNS, row -> row(row, list));
            }
        } catch (UncheckedIOException e) {
            list.draft().unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause()));
        }
        return list.finish(new Cyber());
    }

    private static boolean isXml(String head) {
        return XmlRecords.root(head)
                        .filter(root -> root.name().equals("export"))
                        .isPresent()
                && head.contains("<sanctionEntity");
    }

    private static void row(CsvRows.Row row, SanctionsList list) {
        list.published(Dates.dayFirst(row.raw("fileGenerationDate")));
        String number = row.said("Entity_EU_ReferenceNumber").orElse(row.raw("Entity_LogicalId"));
        list.entry(number, row.at()).ifPresent(entry -> {
            String whole = row.said("NameAlias_WholeName")
                    .orElse(joined(Stream.of("FirstName", "MiddleName", "LastName")
                            .map(part -> row.raw("NameAlias_" + part))));
            entry.name(whole, isMain(row.raw("NameAlias_NameLanguage")));
            entry.programme(row.raw("Entity_Regulation_Programme"));
            entry.fact(
                    Fact.TYPE, type(row.raw("Entity_SubjectType_ClassificationCode"), row.raw("Entity_SubjectType")));
            entry.fact(Fact.REASONS, row.raw("Entity_Remark") + " " + row.raw("Entity_DesignationDetails"));
            entry.fact(Fact.RULES, row.raw("Entity_Regulation_NumberTitle"));
            entry.document(row.raw("Entity_Regulation_PublicationUrl"));
            for (String column : List.of(
                    "Entity_DesignationDate",
                    "Entity_Regulation_PublicationDate",
                    "NameAlias_Regulation_PublicationDate")) {
                entry.day(row.raw(column), Dates.dayFirst(row.raw(column)));
            }
            state(row.raw("Address_CountryIso2Code"), row.raw("Address_CountryDescription"))
                    .ifPresent(entry::country);
            state(row.raw("Citizenship_CountryIso2Code"), row.raw("Citizenship_CountryDescription"))
                    .ifPresent(entry::nationality);
        });
    }

    private static void entity(XmlNode node, SanctionsList list) {
        String reference = node.attribute("euReferenceNumber");
        String number = Placeholder.is(reference) ? node.attribute("logicalId") : reference;
        list.entry(number, node.at()).ifPresent(entry -> {
            for (XmlNode name : node.all("nameAlias")) {
                String whole = name.attribute("wholeName");
                String parts =
                        joined(Stream.of("firstName", "middleName", "lastName").map(name::attribute));
                entry.name(Placeholder.is(whole) ? parts : whole, isMain(name.attribute("nameLanguage")));
            }
            for (XmlNode type : node.all("subjectType")) {
                entry.fact(Fact.TYPE, type(type.attribute("classificationCode"), type.attribute("code")));
            }
            entry.fact(
                    Fact.REASONS, String.join(" ", node.texts("remark")) + " " + node.attribute("designationDetails"));
            entry.day(node.attribute("designationDate"), Dates.parse(node.attribute("designationDate")));
            for (XmlNode regulation : node.all("regulation")) {
                entry.programme(regulation.attribute("programme"));
                entry.fact(Fact.RULES, regulation.attribute("numberTitle"));
                regulation.texts("publicationUrl").forEach(entry::document);
                day(regulation, entry);
            }
            node.all("nameAlias", "regulationSummary").forEach(summary -> day(summary, entry));
            node.all("address").forEach(address -> stateOf(address).ifPresent(entry::country));
            node.all("citizenship").forEach(citizen -> stateOf(citizen).ifPresent(entry::nationality));
        });
    }

    private static void day(XmlNode regulation, ListEntry entry) {
        String day = regulation.attribute("publicationDate");
        entry.day(day, Dates.parse(day));
    }

    /** Names are in all languages of the Union; the main one is in English, or in none in particular. */
    private static boolean isMain(String language) {
        return Placeholder.is(language) || language.equalsIgnoreCase("en");
    }

    /** One of the two says P or person, E or enterprise; which of them says which has changed. */
    private static String type(String one, String other) {
        boolean person =
                Stream.of(one, other).map(Spelling::plain).anyMatch(it -> it.equals("p") || it.equals("person"));
        return person ? "person" : "enterprise";
    }

    private static Optional<String> stateOf(XmlNode node) {
        return state(node.attribute("countryIso2Code"), node.attribute("countryDescription"));
    }

    private static Optional<String> state(String code, String name) {
        return States.byCode(code).or(() -> States.find(name)).map(States.State::name);
    }

    private static String joined(Stream<String> parts) {
        return parts.map(Spelling::tidy).filter(part -> !Placeholder.is(part)).collect(Collectors.joining(" "));
    }

    /** The programme against cyber-attacks. */
    private static final class Cyber implements SanctionsList.Regime {
        @Override
        public boolean isOurs(ListEntry entry) {
            return entry.programmes().contains("CYB");
        }

        @Override
        public String other(ListEntry entry) {
            return "programme " + entry.programmes().stream().findFirst().orElse("not given");
        }

        @Override
        public List<Entity> authors(ListEntry entry, Location at) {
            Bodies.Body union = Bodies.get("european-union");
            return List.of(Entity.mention(union.id(), union.kind(), union.name(), at));
        }

        @Override
        public String basis(ListEntry entry) {
            String rules = entry.fact(Fact.RULES);
            return "Listed under the EU programme CYB" + (rules.isEmpty() ? "" : ", regulation " + rules);
        }
    }
}
