package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.on;
import static kz.qyzmet.contactcenter.Written.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals of a provider: which are lawful, which are repeated, and who is told. */
class RefusalToInformTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static RefusalToInform.Builder refused(String... days) {
        RefusalToInform.Builder refused = RefusalToInform.builder();
        for (String day : days) {
            refused.addRefusals(new InformationRefusal(on(day), false, Optional.empty()));
        }
        return refused;
    }

    /** Case 19: a month is a month of the calendar, clamped, and not thirty days. */
    @OfNorm("ucc83.p28.repeated-refusal")
    @ParameterizedTest
    @CsvSource({
        "SAT_2026_01_31, SAT_2026_02_28, true",
        "SAT_2026_01_31, SUN_2026_03_01, false",
        "WED_2024_01_31, THU_2024_02_29, true",
        "FRI_2026_01_30, SUN_2026_03_01, false",
        "SUN_2026_02_01, SUN_2026_03_01, true",
        "SUN_2026_02_01, MON_2026_03_02, false",
        "THU_2026_01_15, SUN_2026_02_15, true",
    })
    void aSecondRefusalIsRepeatedWithinAMonthOfTheFirst(String first, String second, boolean repeated) {
        assertThat(refused(second, first).build().repeatedRefusals(LAW)).hasSize(repeated ? 1 : 0);
    }

    @Test
    void byTheOtherReadingTheMonthIsThatOfTheCalendar() {
        Reckoner calendarMonth = LAW.with(RefusalMonth.OF_THE_CALENDAR);

        assertThat(refused("SAT_2026_01_31", "SUN_2026_02_01").build().repeatedRefusals(LAW))
                .hasSize(1);
        assertThat(refused("SAT_2026_01_31", "SUN_2026_02_01").build().repeatedRefusals(calendarMonth))
                .isEmpty();
        assertThat(refused("THU_2026_01_01", "SAT_2026_01_31").build().repeatedRefusals(calendarMonth))
                .hasSize(1);
    }

    @OfNorm({"ucc83.p28.report", "ucc83.p25.information-on-request"})
    @Test
    void aRepeatedRefusalIsReportedWithinThreeWorkingDays() {
        RefusalToInform.Builder refused = refused("SAT_2026_01_31", "SAT_2026_02_28");

        assertThat(terms(refused.build().timeline(LAW))).containsExactly("ucc83.p28.report by 2026-03-04");
        assertThat(findings(refused.build(), LAW, "THU_2026_03_05"))
                .containsExactly(
                        "BREACH ucc83.p25.information-on-request 2026-01-31",
                        "BREACH ucc83.p25.information-on-request 2026-02-28",
                        "BREACH ucc83.p28.report 2026-03-05");
        assertThat(findings(
                        refused.addReports(new RefusalReport(on("WED_2026_03_04"), true))
                                .build(),
                        LAW,
                        "THU_2026_03_05"))
                .containsExactly(
                        "BREACH ucc83.p25.information-on-request 2026-01-31",
                        "BREACH ucc83.p25.information-on-request 2026-02-28");
    }

    /** Each is compared with its neighbour; each repeated one has a term, and one report can answer several. */
    @Test
    void ofThreeRefusalsTheNeighboursCount() {
        RefusalToInform.Builder refused = refused("MON_2026_02_02", "MON_2026_03_02", "TUE_2026_03_03");

        assertThat(terms(refused.build().timeline(LAW)))
                .containsExactly("ucc83.p28.report by 2026-03-05", "ucc83.p28.report by 2026-03-06");
        assertThat(findings(
                        refused.addReports(new RefusalReport(on("TUE_2026_03_03"), true))
                                .build(),
                        LAW,
                        "TUE_2026_03_10"))
                .noneMatch(finding -> finding.contains("p28"));
        assertThat(findings(
                        refused("MON_2026_02_02", "MON_2026_03_02", "TUE_2026_03_03")
                                .addReports(new RefusalReport(on("MON_2026_03_02"), true))
                                .build(),
                        LAW,
                        "TUE_2026_03_10"))
                .contains("BREACH ucc83.p28.report 2026-03-07");
    }

    @Test
    void twoRefusalsOfOneDayAreTwo() {
        RefusalToInform refused = RefusalToInform.builder()
                .addRefusals(new InformationRefusal(on("MON_2026_02_02"), false, Optional.of("1")))
                .addRefusals(new InformationRefusal(on("MON_2026_02_02"), false, Optional.of("2")))
                .build();

        assertThat(terms(refused.timeline(LAW))).containsExactly("ucc83.p28.report by 2026-02-05");
    }

    @OfNorm("ucc83.p25.secrets-exception")
    @Test
    void aSecretIsLawfullyRefusedAndUnlawfullyGiven() {
        RefusalToInform onSecrets = refused("MON_2026_02_02")
                .addRefusals(new InformationRefusal(on("TUE_2026_02_03"), true, Optional.empty()))
                .build();

        assertThat(onSecrets.timeline(LAW).entries()).isEmpty();
        assertThat(findings(onSecrets, LAW, "TUE_2026_02_10"))
                .containsExactly("BREACH ucc83.p25.information-on-request 2026-02-02");
        assertThat(findings(
                        RefusalToInform.builder()
                                .secretGivenOn(on("TUE_2026_02_03"))
                                .build(),
                        LAW,
                        "TUE_2026_02_10"))
                .containsExactly("BREACH ucc83.p25.secrets-exception 2026-02-03");
    }

    @OfNorm("ucc83.p28.evidence")
    @Test
    void aReportComesWithItsDocuments() {
        assertThat(findings(
                        RefusalToInform.builder()
                                .addReports(new RefusalReport(on("WED_2026_03_04"), false))
                                .build(),
                        LAW,
                        "THU_2026_03_05"))
                .containsExactly("DEFECT ucc83.p28.evidence 2026-03-04");
    }

    @Test
    void theCaseOpensWithTheFirstRefusal() {
        assertThat(refused("SAT_2026_02_28", "SAT_2026_01_31").build().opened()).contains(on("SAT_2026_01_31"));
        assertThat(RefusalToInform.builder().build().opened()).isEmpty();
    }
}
