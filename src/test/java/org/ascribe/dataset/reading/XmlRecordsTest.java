package org.ascribe.dataset.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecordsTest {
    private final Draft draft = new Draft();
    private final List<XmlNode> records = new ArrayList<>();

    @Test
    void readsRecordsWithAllThatIsInThem() {
        read("<a xmlns='urn:x'>\n<r n=' 1 '><s><t>one</t><t>two</t></s></r>\n<other/><r/></a>", StandardCharsets.UTF_8);
        assertThat(records).hasSize(2);
        assertThat(records.getFirst().attribute("n")).isEqualTo("1");
        assertThat(records.getFirst().texts("s", "t")).containsExactly("one", "two");
        assertThat(records.getFirst().first("s", "nothing")).isEmpty();
        assertThat(records.getFirst().at().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-1"})
    void readsTheLettersThatItDeclares(String name) {
        read("<?xml version=\"1.0\" encoding=\"" + name + "\"?><a><r>Zoë</r></a>", Charset.forName(name));
        assertThat(records).singleElement().returns("Zoë", XmlNode::text);
        assertThat(problems()).isEmpty();
    }

    @Test
    void saysWhereItGuessesTheLetters() {
        read("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a><r>Zoë</r></a>", Charset.forName("windows-1252"));
        assertThat(records).singleElement().returns("Zoë", XmlNode::text);
        assertThat(problems()).singleElement().matches(problem -> problem.code().equals("encoding"));
    }

    @Test
    void refusesAFileWithoutRecords() {
        read("<a><b/></a>", StandardCharsets.UTF_8);
        assertThat(problems()).singleElement().asString().contains("holds no element r");
    }

    @Test
    void readsWhatStandsBeforeABreak() {
        read("<a><r>one</r><r>two</a>", StandardCharsets.UTF_8);
        assertThat(records).hasSize(1);
        assertThat(problems().getFirst().toString()).startsWith("some.xml:1:").contains("This is no sound XML");
    }

    @Test
    void followsNoEntity(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "of the machine");
        read(
                "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY y 'yyyyyy'>]><a><r>&x;&y;</r></a>",
                StandardCharsets.UTF_8);
        assertThat(records.toString()).doesNotContain("of the machine", "yyyyyy");
    }

    @Test
    void tellsTheRoot() {
        assertThat(XmlRecords.root("\ufeff<?xml version='1.0'?><!-- x -->\n<p:a xmlns:p='urn:x' b='c'><r"))
                .hasValueSatisfying(root -> {
                    assertThat(root.name()).isEqualTo("a");
                    assertThat(root.attribute("b")).isEqualTo("c");
                });
        assertThat(XmlRecords.root("no XML")).isEmpty();
        assertThat(XmlRecords.root("<<")).isEmpty();
    }

    private void read(String text, Charset letters) {
        byte[] bytes = text.getBytes(letters);
        Input input = new Input("some.xml", () -> new ByteArrayInputStream(bytes));
        new XmlRecords(input, draft).of(Set.of("r"), records::add);
    }

    private List<Problem> problems() {
        return draft.finish("x", "x").problems();
    }
}
