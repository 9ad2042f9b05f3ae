package org.ascribe.dataset.eurepoc;

import java.util.List;
import java.util.Optional;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;

/**
 * The cell in which EuRepoC packs the initiator of an incident, taken apart: {@code APT40/Leviathan/G0065 (MSS, Hainan State
 * Security Department/Hainan Xiandun Technology Company)}.
 *
 * @param raw the cell as written
 * @param groups the groups that it names
 * @param umbrellas the larger groups that these are said to belong to, behind a {@code <}
 * @param named bodies, firms and other parties that stand beside the groups
 * @param behind bodies and firms in brackets: those behind the groups
 * @param people persons
 */
record EuRepoCInitiator(
        String raw,
        List<Group> groups,
        List<Group> umbrellas,
        List<Body> named,
        List<Body> behind,
        List<Person> people) {

    /**
     * A group under the names that the cell gives it.
     *
     * @param names its names as the cell lists them, the first one first; never empty
     * @param asides what stands in brackets behind a name: another name, or a group that it belongs to
     * @param attackId its id in ATT&CK, such as {@code G0065}
     */
    record Group(List<String> names, List<String> asides, Optional<String> attackId) {

        /** The name that the cell begins with. */
        String first() {
            return names.getFirst();
        }

        /** The key of its first name. */
        String key() {
            return Spelling.plain(first());
        }

        /** The keys of its names. */
        List<String> keys() {
            return names.stream().map(Spelling::plain).distinct().toList();
        }
    }

    /**
     * A person.
     *
     * @param name the name
     * @param aliases other spellings and scripts
     */
    record Person(String name, List<String> aliases) {}

    /** The same with bodies of the country that stands beside the cell. */
    EuRepoCInitiator placed(Optional<States.State> country) {
        return new EuRepoCInitiator(
                raw,
                groups,
                umbrellas,
                named.stream().map(body -> EuRepoCBodies.placed(body, country)).toList(),
                behind.stream().map(body -> EuRepoCBodies.placed(body, country)).toList(),
                people);
    }
}
