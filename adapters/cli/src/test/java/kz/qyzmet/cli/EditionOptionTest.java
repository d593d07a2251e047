package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --edition}: the text in which the partnership agreement is read. */
class EditionOptionTest {

    private static final String REMEDY = "spa219.p28.kk.remedy-term";
    private static final String EN = "88-V/2025-02-10, 219-НҚ/2024-04-10/en, 78/2021-07-01, 83/2023-07-28";
    private static final String KK = "88-V/2025-02-10, 219-НҚ/2024-04-10/kk, 78/2021-07-01, 83/2023-07-28";

    private static Ran deadline(String norm, String... more) {
        return Ran.with(Stream.concat(Stream.of("deadline", norm, "--from", "2026-04-25"), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void theKazakhTextIsTheDefault() {
        for (String[] more : new String[][] {{"--lang", "en"}, {"--lang", "en", "--edition", "kk"}}) {
            assertThat(deadline(REMEDY, more).exits(0).lines())
                    .startsWith("nominal 2026-05-25", "due 2026-05-25", "safe 2026-05-25", "certainty OFFICIAL", "")
                    .contains(
                            "The Kazakh and the English text of the agreement differ on this norm: D11, D12.",
                            "Edition of the acts: " + KK + ".");
        }
    }

    @Test
    void theEnglishTextHasNoTermToRemoveABreach() {
        Ran ran = deadline(REMEDY, "--edition", "en", "--lang", "en").exits(1);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .startsWith("result not in this edition", "")
                .contains(
                        "Text of the agreement that is read: unofficial English translation. It has no such norm:"
                                + " difference D11.",
                        "English text, p. 28. The notice only tells of the violation: there is neither a duty to remove"
                                + " it nor a term.",
                        "Edition of the acts: " + EN + ".");
        assertThat(ran.out()).doesNotContain("2026");
    }

    @ParameterizedTest
    @CsvSource({"ru, результат нет в этой редакции, расхождение D11", "kk, нәтиже бұл редакцияда жоқ, D11 айырмашылығы"
    })
    void whatTheTextLacksIsSaidInTheLanguage(String language, String first, String part) {
        Ran ran = deadline(REMEDY, "--edition", "EN", "--lang", language).exits(1);

        assertThat(ran.lines()).startsWith(first, "");
        assertThat(ran.out()).contains(part, "†");
        assertThat(LanguageTest.latin(ran.out())).isEmpty();
    }

    @Test
    void jsonNamesTheDifference() {
        assertThat(deadline(REMEDY, "--edition", "en", "--format", "json", "--lang", "en")
                        .exits(1)
                        .out())
                .startsWith("{")
                .endsWith("}\n")
                .contains(
                        "\"norm\" : \"" + REMEDY + "\"",
                        "\"act\" : \"SPA-219\"",
                        "\"locator\" : \"p. 28 (KK only)\"",
                        "\"trigger\" : \"2026-04-25\"",
                        "\"result\" : \"NOT_IN_EDITION\"",
                        "\"due\" : null",
                        "\"divergence\" : \"D11\"",
                        "\"edition\" : \"" + EN + "\"",
                        "\"explanation\" : [");
    }

    @ParameterizedTest
    @CsvSource({
        "spa219.p4.kk.penalty.penalty, en, D03",
        "spa219.an1.c3.corp.kk1.staff-experience, en, D15",
        "spa219.an1.c3.trust-term, kk, D14"
    })
    void everyNormThatATextLacksIsAnsweredAlike(String norm, String edition, String divergence) {
        for (String language : List.of("en", "ru", "kk")) {
            assertThat(deadline(norm, "--edition", edition, "--lang", language)
                            .exits(1)
                            .out())
                    .contains(norm, divergence);
        }
    }

    @Test
    void aTriggerBeyondTheCalendarIsBadInputBeforeAnythingElse() {
        Ran.with("deadline", REMEDY, "--from", "1999-05-06", "--edition", "en")
                .isRefused("2002-01-01 to 2100-12-31", "1999-05-06");
    }

    @Test
    void aTermOfBothTextsIsTheSame() {
        Ran ran = Ran.with(
                        "deadline",
                        "spa219.p29.authority-notice",
                        "--from",
                        "2026-06-25",
                        "--edition",
                        "en",
                        "--lang",
                        "en")
                .exits(0);

        assertThat(ran.lines())
                .startsWith("nominal 2026-05-26", "due 2026-05-26")
                .contains("Edition of the acts: " + EN + ".");
    }

    @Test
    void aRowOfABatchGetsItsError() {
        String rows = "norm,trigger\n" + REMEDY + ",2026-04-25\nspa219.p29.authority-notice,2026-06-25\n";
        Ran english = Ran.reading(rows, "deadlines", "-", "--edition", "en").exits(3);

        assertThat(english.lines()).hasSize(3);
        assertThat(english.lines().get(1))
                .startsWith(REMEDY + ",2026-04-25,,,,,")
                .contains("Norm not in this edition", "English text", "only the Kazakh text", "D11");
        assertThat(english.lines().get(2)).contains(",2026-05-26,2026-05-26,");
        assertThat(Ran.reading(rows, "deadlines", "-").exits(0).lines().get(1))
                .startsWith(REMEDY + ",2026-04-25,2026-05-25,2026-05-25,2026-05-25,OFFICIAL,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "check"})
    void aCaseIsReadInTheEdition(String command) {
        for (String[] edition : new String[][] {{"kk", KK}, {"en", EN}}) {
            Ran ran = Ran.reading(
                    CaseFiles.COMPLAINT,
                    command,
                    "-",
                    "--as-of",
                    "2026-07-01",
                    "--format",
                    "json",
                    "--edition",
                    edition[0]);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("\"edition\" : \"" + edition[1] + "\"");
        }
    }

    private static List<NamedCsvRecord> norms(String... more) {
        return CsvReader.builder()
                .ofNamedCsvRecord(Ran.with(Stream.concat(Stream.of("norms", "--format", "csv"), Stream.of(more))
                                .toArray(String[]::new))
                        .exits(0)
                        .out())
                .stream()
                .toList();
    }

    /** Without an edition the norms of both texts are listed. */
    @Test
    void normsAreThoseOfTheEdition() {
        assertThat(norms()).hasSize(1316);
        assertThat(norms("--edition", "kk"))
                .hasSize(1314)
                .noneMatch(row -> row.getField("id").startsWith("spa219.an1.c3.trust-"));
        assertThat(norms("--edition", "en"))
                .hasSize(1311)
                .noneMatch(row -> row.getField("id").contains(".kk"));
    }

    @Test
    void aNormOfTheEditionIsInItsWords() {
        assertThat(norms("--edition", "en", "--kind", "OBLIGATION"))
                .filteredOn(row -> row.getField("id").equals("spa219.an1.p7.i2.personal-appearance"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("label_en"))
                            .isEqualTo("Partner takes applications only from a recipient present in person.");
                    assertThat(row.getField("label_ru")).isEqualTo("Прием заявлений только при личной явке");
                    assertThat(row.getField("label_kk")).isEqualTo("Өтініштерді жеке өзі келгенде ғана қабылдау");
                });
        assertThat(norms("--edition", "en"))
                .filteredOn(row -> !row.getField("label_kk").isEmpty())
                .hasSize(147 + 17);
        assertThat(Ran.with("norms", "--edition", "en", "--act", "spa219", "--lang", "ru")
                        .exits(0)
                        .out())
                .contains("Прием заявлений только при личной явке");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline x --from 2026-01-01", "deadlines -", "timeline -", "check -", "norms"})
    void anotherEditionIsRefusedWithAllThatAre(String command) {
        Ran.with((command + " --edition ru").split(" ", -1)).isRefused("--edition", "kk, en", "'ru'", "--help'");
        Ran.with((command + " --edition").split(" ", -1)).isRefused("--edition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline", "deadlines", "timeline", "check", "norms"})
    void helpNamesTheOption(String command) {
        assertThat(Ran.with(command, "--help").exits(0).out()).contains("--edition=EDITION");
    }
}
