package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private static Ran check(String file, String day, String language, String... more) {
        String[] args = new String[more.length + 6];
        String[] first = {"check", "-", "--as-of", day, "--lang", language};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Ran.reading(file, args);
    }

    @Test
    void nothingIsWrongBeforeTheLastDayIsOver() {
        assertThat(check(CaseFiles.COMPLAINT, "2026-05-15", "en").exits(0).lines())
                .containsExactly(
                        "Complaint, as of Friday 15 May 2026", "", "Nothing is wrong as of Friday 15 May 2026.");
        assertThat(check(CaseFiles.COMPLAINT, "2026-05-15", "ru").exits(0).lines())
                .endsWith("Замечаний нет. День проверки: пятница, 15 мая 2026 года.");
        assertThat(check(CaseFiles.COMPLAINT, "2026-05-15", "kk").exits(0).lines())
                .endsWith("Ескертпе жоқ. Тексеру жасалған күн: 2026 жылғы 15 мамыр, жұма.");
    }

    @Test
    void aMissedTermIsABreachWithItsPlace() {
        assertThat(check(CaseFiles.COMPLAINT, "2026-05-18", "en").exits(1).lines())
                .containsSubsequence(
                        "Complaint, as of Monday 18 May 2026",
                        "",
                        "breach, first on Saturday 16 May 2026",
                        "    Law \"On State Services\" No. 88-V, Art. 25 p. 2 part 1 (law88.a25.p2.provider-review)",
                        "",
                        "Findings: 1");
        assertThat(check(CaseFiles.COMPLAINT, "2026-05-18", "ru").exits(1).lines())
                .contains("нарушение, дата возникновения: суббота, 16 мая 2026 года", "Замечаний: 1");
        assertThat(check(CaseFiles.COMPLAINT, "2026-05-18", "kk").exits(1).lines())
                .contains("бұзушылық, туындаған күні: 2026 жылғы 16 мамыр, сенбі", "Ескертпелер саны: 1");
    }

    @Test
    void aFindingOnAGroundNamesTheGround() {
        String file = CaseFiles.COMPLAINT.replace("2026-05-06", "2026-05-09");

        assertThat(check(file, "2026-05-12", "en").exits(1).out())
                .contains("defect, first on Saturday 9 May 2026", "Art. 64 p. 3 (appc.a64.p3)");
    }

    @Test
    void jsonHoldsEveryFinding() {
        String json = check(CaseFiles.COMPLAINT, "2026-05-18", "en", "--format", "json")
                .exits(1)
                .out();

        assertThat(json)
                .startsWith("{\n  \"case\" : \"complaint\",\n  \"asOf\" : \"2026-05-18\",\n  \"edition\" : \"")
                .endsWith("}\n")
                .contains(
                        "\"citation\" : \"law88.a25.p2.provider-review\"",
                        "\"place\" : \"Law \\\"On State Services\\\" No. 88-V, Art. 25 p. 2 part 1\"",
                        "\"severity\" : \"BREACH\"",
                        "\"since\" : \"2026-05-16\"",
                        "\"message\" : \"");
        assertThat(check(CaseFiles.COMPLAINT, "2026-05-15", "en", "--format", "json")
                        .exits(0)
                        .out())
                .contains("\"findings\" : [ ]");
    }

    @Test
    void noLineIsWiderThanATerminal() {
        for (String language : new String[] {"en", "ru", "kk"}) {
            assertThat(check(CaseFiles.EXTENDED, "2026-08-20", language)
                            .exits(1)
                            .lines())
                    .allMatch(line -> line.length() <= QyzmetCommand.WIDTH);
        }
    }
}
