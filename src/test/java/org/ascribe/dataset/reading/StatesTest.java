package org.ascribe.dataset.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran, Islamic Republic of                    | iran",
                "Iran (Islamic Republic of)                   | iran",
                "Iran                                         | iran",
                "IR                                           | iran",
                "Korea, Republic of                           | south-korea",
                "Korea (Republic of)                          | south-korea",
                "Korea, Democratic People's Republic of       | north-korea",
                "Korea (Democratic People's Republic of)      | north-korea",
                "DPRK                                         | north-korea",
                "Türkiye                                      | turkey",
                "TURKEY                                       | turkey",
                "Czech                                        | czechia",
                "Czech Republic                               | czechia",
                "Congo, the Democratic Republic of the        | democratic-republic-of-the-congo",
                "Holy See (Vatican City State)                | holy-see",
                "Palestine, State of                          | palestine",
                "Moldova, Republic of                         | moldova",
                "Russian Federation                           | russia",
                "People's Republic of China                   | china",
                "america                                      | united-states",
                "US                                           | united-states",
                "UK                                           | united-kingdom",
                "[Russia]                                     | russia",
                "allegedly Russian                            | russia",
                "Chinese                                      | china",
                " united  kingdom                             | united-kingdom",
                "Trinidad & Tobago                            | trinidad-and-tobago",
                "Trinidad &amp; Tobago                        | trinidad-and-tobago",
            })
    void knowsAStateByEveryFormOfItsName(String text, String id) {
        assertThat(States.find(text)).map(States.State::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[Unknown]",
                "Unknown",
                "Not available",
                "xxx",
                "XXX",
                "EU (region)",
                "Global (region)",
                "mideast",
                "Korea",
                "NA",
                "no",
                "and",
                "Africa",
                "Gotham"
            })
    void findsNoStateWhereNoneIsNamed(String text) {
        assertThat(States.find(text)).isEmpty();
    }

    @Test
    void readsNaAsACodeOnlyWhereACodeIsDue() {
        assertThat(States.byCode("NA")).map(States.State::name).contains("Namibia");
    }

    @Test
    void readsAListWhereOneNameHasACommaInside() {
        States.Reading reading =
                States.all("Palestine, State of, Israel; Iran, Islamic Republic of/Global (region), nan");
        assertThat(reading.states()).extracting(States.State::id).containsExactly("palestine", "israel", "iran");
        assertThat(reading.rest()).containsExactly("Global (region)");
    }

    @Test
    void mentionsAStateUnderItsCanonicalId() {
        Entity state = States.find("Türkiye").orElseThrow().mention(Location.of("x"));
        assertThat(state.id()).isEqualTo("turkey");
        assertThat(state.kind()).isEqualTo(NodeKind.STATE);
        assertThat(state.mention()).isTrue();
        assertThat(state.properties()).containsEntry(Property.ISO, "TR");
    }
}
