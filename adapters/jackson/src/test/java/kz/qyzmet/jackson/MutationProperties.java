package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import kz.qyzmet.deadline.LegalCase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever happens to an example: it is refused in one line that says where, or it is read, and then it means what it
 * says: it is written and read again as the same case.
 */
class MutationProperties {

    private static final Map<String, String> FILES = files();
    private static final CaseWriter WRITER = CaseWriter.standard();

    /** Each try changes every example once. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aChangedExampleIsRefusedOrMeansWhatItSays(@ForAll("mutations") Mutation mutation) {
        FILES.forEach((name, text) -> {
            String changed = mutation.of(text);
            LegalCase before = Examples.of(name);
            try {
                LegalCase found = Samples.read(changed);
                if (mutation.kind().keepsTheMeaning() || changed.equals(text)) {
                    assertThat(found).as(name).isEqualTo(before);
                }
                meansWhatItSays(found);
            } catch (CaseFormatException e) {
                assertThat(mutation.kind().keepsTheMeaning()).as(changed).isFalse();
                saysWhere(e, mutation, changed);
            }
        });
    }

    @Example
    void anExampleIsStable() {
        FILES.keySet().forEach(name -> meansWhatItSays(Examples.of(name)));
    }

    /** What a file need not say may be said. */
    @Example
    void aDefaultMayBeTold() {
        Examples.cases().forEach((name, example) -> {
            ObjectNode told = StrictMapper.forReading().valueToTree(example);
            told.put("type", CaseTypes.standard().nameOf(example));
            JsonTree tree = JsonTree.of(told.toString());
            tree.holders()
                    .forEach(holder ->
                            holder.fields().removeIf(field -> field.value().equals(new JsonTree.Literal("null"))));

            assertThat(Samples.read(tree.text(""))).as(name).isEqualTo(example);
        });
    }

    private static void meansWhatItSays(LegalCase found) {
        String written = WRITER.write(found);
        LegalCase again = Samples.read(written);

        assertThat(again).isEqualTo(found);
        assertThat(WRITER.write(again)).isEqualTo(written);
    }

    private static void saysWhere(CaseFormatException e, Mutation mutation, String changed) {
        assertThat(e.line()).isPositive();
        assertThat(e.column()).isPositive();
        assertThat(e.getMessage())
                .as(changed)
                .startsWith("line " + e.line())
                .doesNotContain("\n", "jackson", "Exception", "kz.qyzmet", "another value");
        // Without a path, it is the case as a whole that lacks a part, or has parts that do not go together.
        if (e.path().isEmpty() && mutation.kind() != Mutation.Kind.CUT_OFF) {
            assertThat(e.getMessage()).as(changed).matches("line \\d+: (missing field: |Invalid ).+");
        }
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        Arbitrary<String> literals = Arbitraries.oneOf(
                Arbitraries.of(
                        "true",
                        "false",
                        "0",
                        "-1",
                        "1e1",
                        "1.0",
                        "0.1",
                        "[]",
                        "{}",
                        "[[]]",
                        "{\"type\":\"complaint\"}",
                        "\"\"",
                        "\" \"",
                        "\"2026-02-30\"",
                        "\"2026-05-06T25:00\"",
                        "\"SERVICE_PROVIDER\"",
                        "\"complaint\"",
                        "\"type\"",
                        "\"law88.a25.p4\"",
                        "\"-∞\"",
                        "\"+999999999-12-31\"",
                        "9".repeat(29),
                        "9".repeat(400),
                        "-9223372036854775809",
                        "2147483648"),
                Arbitraries.integers().between(1, 5000).map(String::valueOf),
                Arbitraries.integers().between(0, 20_000).map(day -> "\"" + LocalDate.ofEpochDay(10_000 + day) + "\""),
                Arbitraries.strings().withChars("aşқЯ09-.:T ").ofMaxLength(12).map(text -> "\"" + text + "\""));
        return Combinators.combine(
                        Arbitraries.of(Mutation.Kind.class),
                        Arbitraries.integers().between(0, 20_000),
                        literals)
                .as(Mutation::new);
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Examples.files().forEach(file -> files.put(file.getFileName().toString(), Goldens.text(file)));
        return files;
    }
}
