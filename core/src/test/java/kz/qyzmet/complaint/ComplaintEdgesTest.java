package kz.qyzmet.complaint;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.complaint.Complaints.LAW;
import static kz.qyzmet.complaint.Complaints.findings;
import static kz.qyzmet.complaint.Complaints.review;
import static kz.qyzmet.complaint.Complaints.to;
import static kz.qyzmet.complaint.Complaints.with;
import static kz.qyzmet.complaint.Complaints.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Complaints at the edges: very many facts, facts outside the calendar, a term that ends with it. */
class ComplaintEdgesTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<ExtensionGround> GROUNDS = List.of(ExtensionGround.values());
    private static final List<Addressee> BODIES =
            List.of(Addressee.LOCAL_BODY, Addressee.CENTRAL_BODY, Addressee.SERVICE_PROVIDER);

    private static void ask(Reckoner law, Complaint complaint) {
        LocalDate day = date("FRI_2028_12_29");
        assertThat(complaint.timeline(law).entries()).isNotEmpty();
        assertThat(complaint.findings(law, day)).isNotEmpty();
        assertThat(complaint.state(law, day)).isEqualTo(ComplaintState.DEEMED_REFUSED);
    }

    private static ComplaintExtension[] extensions() {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> ComplaintExtension.builder()
                        .by(workingDays(1 + i % 12))
                        .ground(GROUNDS.get(i % GROUNDS.size()))
                        .decidedOn(Fact.at(
                                Moment.at(date("FRI_2026_05_15").atTime(8, 0).plusSeconds(i))))
                        .build())
                .toArray(ComplaintExtension[]::new);
    }

    private static Redirection[] redirections() {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> Redirection.builder()
                        .to(BODIES.get(i % BODIES.size()))
                        .forwardedOn(Fact.at(
                                Moment.at(date("FRI_2026_05_15").atTime(8, 0).plusSeconds(i))))
                        .registeredOn(on("MON_2026_05_18"))
                        .build())
                .toArray(Redirection[]::new);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tenThousandExtensionsAreJudgedAtOnce(boolean several) {
        Complaint complaint = with(to(Addressee.LOCAL_BODY, "WED_2026_05_06"), extensions());

        assertTimeout(SOON, () -> ask(several ? LAW.with(RepeatedExtension.WITHIN_THE_TOTAL) : LAW, complaint));
    }

    @Test
    void tenThousandRedirectionsAreFollowedAtOnce() {
        Complaint complaint = Complaint.builder()
                .from(to(Addressee.LOCAL_BODY, "WED_2026_05_06"))
                .addRedirections(redirections())
                .build();

        assertTimeout(SOON, () -> ask(LAW, complaint));
        // Each extension is judged at the last of the bodies, which is not looked for again.
        assertTimeout(SOON, () -> ask(LAW, with(complaint, extensions())));
    }

    @Test
    void aFactOutsideTheCalendarIsRefusedWithItsRange() {
        Complaint early = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(LocalDate.of(1990, 5, 8))
                .build();

        assertThatThrownBy(() -> early.timeline(LAW))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessage("Outside the calendar: Expected a date within 2022-01-01 to 2028-12-31, but found:"
                        + " 1990-05-08; use a calendar with a wider range");
        assertThatThrownBy(() -> early.findings(LAW, date("WED_2026_05_06")))
                .isInstanceOf(CalendarRangeException.class);
        // Before it was recorded nothing was asked of the calendar.
        assertThat(early.findings(LAW, LocalDate.of(1990, 5, 7))).isEmpty();
        assertThat(early.findings(LAW, LocalDate.MIN)).isEmpty();
    }

    @Test
    void aDayOfTheQuestionMayLieAnywhere() {
        Complaint complaint = to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06");

        assertThat(complaint.findings(LAW, LocalDate.MAX)).hasSize(1);
        assertThat(complaint.state(LAW, LocalDate.MAX)).isEqualTo(ComplaintState.DEEMED_REFUSED);
        assertThat(complaint.state(LAW, LocalDate.MIN)).isEqualTo(ComplaintState.NOT_REGISTERED);
    }

    @Test
    void anExtensionToADateOutsideTheCalendarIsRefusedWithItsRange() {
        Complaint complaint = with(
                to(Addressee.LOCAL_BODY, "WED_2026_05_06"),
                ComplaintExtension.builder()
                        .until(LocalDate.of(9999, 12, 31))
                        .ground(ExtensionGround.FURTHER_STUDY)
                        .decidedOn(on("FRI_2026_05_15"))
                        .build());

        assertThatThrownBy(() -> complaint.findings(LAW, date("FRI_2026_05_15")))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("9999-12-31");
    }

    /** A calendar without holidays from 27 April 2026 on. */
    private static Reckoner until(String last) {
        return Reckoner.on(WorkingCalendar.builder()
                .range(date("MON_2026_04_27"), date(last))
                .build());
    }

    @Test
    void aTermMayEndOnTheLastDayOfTheCalendar() {
        // Without holidays: 7, 8, 11, 12, 13 May.
        Reckoner law = until("WED_2026_05_13");
        Complaint complaint = to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06");

        assertThat(review(law, complaint).due()).isEqualTo(date("WED_2026_05_13"));
        // The refusal by silence, on the day after it, is left out.
        assertThat(complaint.timeline(law).entries()).hasSize(1);
        assertThat(complaint.findings(law, date("THU_2026_05_14"))).hasSize(1);
    }

    @Test
    void aTermThatEndsBeyondTheCalendarIsRefused() {
        Reckoner law = until("TUE_2026_05_12");
        Complaint complaint = to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06");

        assertThatThrownBy(() -> complaint.timeline(law))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("within 2026-04-27 to 2026-05-12");
    }

    @ParameterizedTest
    @CsvSource({"QUALITY_AUTHORITY", "PARTNER_ORGANIZATION", "LOCAL_BODY"})
    void equalFactsContradictNothing(Addressee addressee) {
        Fact same = Complaints.at("2026-05-06T10:00");
        Complaint complaint = Complaint.builder()
                .addressee(addressee)
                .submittedOn(same)
                .registeredOn(same)
                .answeredOn(same)
                .causesStudiedOn(same)
                .closedOn(same)
                .build();

        assertThat(findings(complaint, "MON_2026_06_01"))
                .allMatch(finding -> finding.severity() == kz.qyzmet.law.Severity.DOUBT);
        assertThat(complaint.state(LAW, date("WED_2026_05_06"))).isEqualTo(ComplaintState.ANSWERED);
    }

    @Test
    void aPlannedRegistrationStartsThePlan() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(Fact.planned(Moment.on(date("WED_2026_05_06")), date("THU_2026_04_30")))
                .build();

        assertThat(review(complaint).due()).isEqualTo(date("FRI_2026_05_15"));
        assertThat(complaint.state(LAW, date("TUE_2026_05_05"))).isEqualTo(ComplaintState.NOT_REGISTERED);
    }
}
