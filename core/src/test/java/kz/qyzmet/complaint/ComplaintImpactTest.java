package kz.qyzmet.complaint;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;

/** Case 158: a day that was told is a fact; an impact shows it beside both answers. */
class ComplaintImpactTest {

    private static final Reckoner LAW = Complaints.LAW;
    private static final Reckoner SIX_DAYS = LAW.withEdition(sixDays());

    /** Five working days become six: from Wednesday 6 May 2026 to Monday 18 May instead of Friday 15 May. */
    private static Edition sixDays() {
        Norm norm = LAW.edition().norms().get(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);
        return LAW.edition()
                .withNorm(
                        "six days",
                        Norm.builder()
                                .from(norm)
                                .timeLimit(TimeLimit.after(6, LimitUnit.WORKING_DAY))
                                .build());
    }

    private static Complaint told(String day) {
        return Complaint.builder()
                .from(Complaints.to(Addressee.CENTRAL_BODY, "WED_2026_05_06"))
                .toldDay(new ToldDay(date(day), on("FRI_2026_05_08")))
                .build();
    }

    @Test
    void theDayThatWasToldStandsBesideBothAnswers() {
        Impact impact = Impact.of(told("FRI_2026_05_15"), LAW, SIX_DAYS);

        assertThat(impact.changes().get(0).before().orElseThrow().due()).isEqualTo(date("FRI_2026_05_15"));
        assertThat(impact.changes().get(0).after().orElseThrow().due()).isEqualTo(date("MON_2026_05_18"));
        assertThat(impact.changes().get(0).told()).singleElement().satisfies(told -> {
            assertThat(told.day()).isEqualTo(date("FRI_2026_05_15"));
            assertThat(told.toldOn()).isEqualTo(on("FRI_2026_05_08"));
            assertThat(told.agreedBefore()).isTrue();
            assertThat(told.agreesAfter()).isFalse();
            assertThat(told.after().orElseThrow().due()).isEqualTo(date("MON_2026_05_18"));
        });
        assertThat(impact.changes().stream().skip(1))
                .allSatisfy(change -> assertThat(change.told()).isEmpty());
    }

    @Test
    void aDayThatWasWrongMayBecomeRight() {
        assertThat(Impact.of(told("MON_2026_05_18"), LAW, SIX_DAYS)
                        .changes()
                        .get(0)
                        .told())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.agreedBefore()).isFalse();
                    assertThat(told.agreesAfter()).isTrue();
                });
    }

    /** Of an extension that was decided later the complainant is told anew: it makes nothing wrong that was told. */
    @Test
    void aLaterExtensionDoesNotMakeWrongWhatWasTold() {
        Complaint extended = Complaints.with(
                told("FRI_2026_05_15"),
                ComplaintExtension.of(10, ExtensionGround.FURTHER_STUDY, date("FRI_2026_05_15")));

        assertThat(extended.timeline(LAW)
                        .deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER)
                        .due())
                .isEqualTo(date("MON_2026_06_01"));
        assertThat(extended.communicatedDays(LAW)).singleElement().satisfies(told -> {
            assertThat(told.agrees()).isTrue();
            assertThat(told.citation()).isEqualTo(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);
        });
    }

    @Test
    void whereNothingWasToldThereIsNothingToCompare() {
        Complaint silent = Complaints.to(Addressee.CENTRAL_BODY, "WED_2026_05_06");

        assertThat(silent.communicatedDays(LAW)).isEmpty();
        assertThat(Impact.of(silent, LAW, SIX_DAYS).changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.told()).isEqualTo(List.of()));
    }
}
