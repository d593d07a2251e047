package kz.qyzmet.agreement.partner;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.partner.PartnerGiven.ENGLISH;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.assertReadings;
import static kz.qyzmet.agreement.partner.PartnerGiven.brief;
import static kz.qyzmet.agreement.partner.PartnerGiven.messages;
import static kz.qyzmet.agreement.partner.PartnerGiven.recordedLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The staff of partners: Annex 1 p. 13, the staff that passes with a center, the duty of the Kazakh text. */
class PartnerStaffTest {

    private static final Count YEAR = new Count(1, LimitUnit.YEAR);

    /** Begun on 6 May 2025 and eleven months later, on 6 April 2026, in services. */
    private static PartnerEmployee.Builder elevenMonths() {
        return PartnerEmployee.builder()
                .number("7")
                .takesPartInDelivery(true)
                .startedOn(on("MON_2026_04_06"))
                .citizenOfKazakhstan(true)
                .experience(WorkExperience.of(ExperiencePeriod.since(ExperiencePlace.CENTER, date("TUE_2025_05_06"))));
    }

    private static List<String> found(Reckoner law, CooperationType type, PartnerEmployee employee, String asOf) {
        return brief(employee.findings(law, type, date(asOf)));
    }

    @Test
    @OfNorm("spa219.an1.p13.experience")
    void elevenMonthsOfExperienceAreOneFinding() {
        PartnerEmployee employee = elevenMonths().build();

        assertThat(found(LAW, CooperationType.TRUST_MANAGEMENT, employee, "MON_2026_04_06"))
                .containsExactly("BREACH an1.p13.experience 2026-04-06");
        assertThat(found(LAW, CooperationType.AGENT, employee, "MON_2026_06_01"))
                .containsExactly("DOUBT an1.p13.experience 2026-04-06");
        assertThat(messages(employee.findings(LAW, CooperationType.AGENT, date("MON_2026_04_06"))))
                .containsExactly("On the day on which employee 7 got access to personal data or began to take part in"
                        + " services, 6 April 2026, the experience was 335 calendar days; at least 1 year is required."
                        + " The rule stands in the chapter on trust management; whether it binds the other types is"
                        + " open.");
        assertThat(employee.findings(LAW, CooperationType.AGENT, date("FRI_2026_04_03")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "THU_2024_02_29, THU_2025_02_27, false, a day before the clamped anniversary",
        "THU_2024_02_29, FRI_2025_02_28, true,  begun on a leap day",
        "TUE_2023_02_28, WED_2024_02_28, true,  over no leap day",
        "FRI_2023_03_03, SUN_2024_03_03, true,  over a leap day",
        "FRI_2023_03_03, SAT_2024_03_02, false, over a leap day and a day short",
        "TUE_2025_05_06, WED_2026_05_06, true,  the anniversary",
        "TUE_2025_05_06, TUE_2026_05_05, false, the day before it"
    })
    @OfNorm("spa219.an1.p13.experience")
    void oneYearIsReachedOnTheClampedAnniversary(String began, String day, boolean reached, String why) {
        WorkExperience experience = WorkExperience.of(ExperiencePeriod.since(ExperiencePlace.FIELD, date(began)));

        assertThat(experience.isAtLeast(YEAR, date(day))).as(why).isEqualTo(reached);
    }

    @Test
    @OfNorm("spa219.an1.p13.experience")
    void severalPeriodsAreAddedUpDayByDayEachDayOnce() {
        ExperiencePeriod half =
                ExperiencePeriod.between(ExperiencePlace.CENTER, date("WED_2024_01_03"), date("MON_2024_07_01"));
        ExperiencePeriod inside =
                ExperiencePeriod.between(ExperiencePlace.FIELD, date("THU_2024_02_01"), date("FRI_2024_03_01"));
        ExperiencePeriod again = ExperiencePeriod.since(ExperiencePlace.FIELD, date("MON_2025_09_01"));

        assertThat(WorkExperience.of(half, inside).daysBefore(date("MON_2026_04_06")))
                .isEqualTo(181);
        // 181 days and 184 more, from 1 September to the end of 3 March.
        assertThat(WorkExperience.of(half, inside, again).isAtLeast(YEAR, date("TUE_2026_03_03")))
                .isFalse();
        assertThat(WorkExperience.of(half, inside, again).isAtLeast(YEAR, date("WED_2026_03_04")))
                .isTrue();
        assertThat(WorkExperience.of(half, inside).isAtLeast(new Count(5, LimitUnit.MONTH), date("WED_2026_03_04")))
                .isTrue();
        assertThat(WorkExperience.of(half, inside).isAtLeast(new Count(6, LimitUnit.MONTH), date("WED_2026_03_04")))
                .isFalse();
    }

    @Test
    void aPlannedEndEndsNothingAndALengthInDaysIsNone() {
        WorkExperience planned = WorkExperience.of(new ExperiencePeriod(
                ExperiencePlace.CENTER,
                on("TUE_2025_05_06"),
                Optional.of(Fact.planned(on("MON_2025_12_01").occurredAt(), date("TUE_2025_05_06")))));

        assertThat(planned.isAtLeast(YEAR, date("WED_2026_05_06"))).isTrue();
        assertThat(WorkExperience.of().isAtLeast(YEAR, date("WED_2026_05_06"))).isFalse();
        assertThatThrownBy(() -> planned.isAtLeast(new Count(365, LimitUnit.CALENDAR_DAY), date("WED_2026_05_06")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid length: Expected months or years, but found: 365 CALENDAR_DAY");
    }

    @Test
    @OfNorm("spa219.an1.p13.citizenship")
    void citizenshipIsFoundWhereItIsDeniedAndNotWhereItIsUnknown() {
        PartnerEmployee full = elevenMonths()
                .experience(WorkExperience.of(ExperiencePeriod.since(ExperiencePlace.CENTER, date("MON_2024_04_08"))))
                .build();
        PartnerEmployee foreign =
                PartnerEmployee.builder().from(full).citizenOfKazakhstan(false).build();
        PartnerEmployee unknown = PartnerEmployee.builder()
                .from(full)
                .citizenOfKazakhstan(Optional.empty())
                .experience(Optional.empty())
                .build();

        assertThat(found(LAW, CooperationType.TRUST_MANAGEMENT, full, "MON_2026_04_06"))
                .isEmpty();
        assertThat(found(LAW, CooperationType.TRUST_MANAGEMENT, foreign, "MON_2026_04_06"))
                .containsExactly("BREACH an1.p13.citizenship 2026-04-06");
        assertThat(found(LAW, CooperationType.SYSTEM_USE, foreign, "MON_2026_04_06"))
                .containsExactly("DOUBT an1.p13.citizenship 2026-04-06");
        assertThat(found(LAW, CooperationType.TRUST_MANAGEMENT, unknown, "MON_2026_04_06"))
                .isEmpty();
    }

    @Test
    @OfNorm({"spa219.an1.p13.citizenship", "spa219.an1.p13.experience"})
    void theRuleAsksOnlyWhoHasAccessOrTakesPart() {
        PartnerEmployee.Builder nobody =
                elevenMonths().citizenOfKazakhstan(false).takesPartInDelivery(false);

        assertThat(found(LAW, CooperationType.TRUST_MANAGEMENT, nobody.build(), "MON_2026_04_06"))
                .isEmpty();
        assertThat(found(
                        LAW,
                        CooperationType.TRUST_MANAGEMENT,
                        nobody.accessToPersonalData(true).build(),
                        "MON_2026_04_06"))
                .containsExactly("BREACH an1.p13.citizenship 2026-04-06", "BREACH an1.p13.experience 2026-04-06");
    }

    @ParameterizedTest
    @EnumSource(CooperationType.class)
    @OfNorm("spa219.an1.p13.experience")
    void byItsPlaceTheRuleBindsTrustManagementAlone(CooperationType type) {
        assertThat(found(
                        LAW.with(StaffRuleScope.TRUST_MANAGEMENT),
                        type,
                        elevenMonths().build(),
                        "MON_2026_04_06"))
                .hasSize(type == CooperationType.TRUST_MANAGEMENT ? 1 : 0);
        assertThat(found(LAW, type, elevenMonths().build(), "MON_2026_04_06")).hasSize(1);
    }

    @Test
    @OfNorm("spa219.an1.p13.experience")
    void aYearInBothPlacesIsAReadingThatMakesADoubt() {
        PartnerEmployee employee = elevenMonths()
                .experience(WorkExperience.of(
                        ExperiencePeriod.since(ExperiencePlace.CENTER, date("TUE_2025_05_06")),
                        ExperiencePeriod.between(
                                ExperiencePlace.FIELD, date("MON_2023_01_09"), date("FRI_2024_01_12"))))
                .build();

        assertThat(found(LAW, CooperationType.TRUST_MANAGEMENT, employee, "MON_2026_04_06"))
                .isEmpty();
        assertThat(found(LAW.with(ExperienceWhere.BOTH), CooperationType.TRUST_MANAGEMENT, employee, "MON_2026_04_06"))
                .containsExactly("DOUBT an1.p13.experience 2026-04-06");
        assertThat(found(
                        LAW.with(ExperienceWhere.BOTH),
                        CooperationType.TRUST_MANAGEMENT,
                        elevenMonths().build(),
                        "MON_2026_04_06"))
                .containsExactly("BREACH an1.p13.experience 2026-04-06");
    }

    @Test
    @OfNorm("spa219.p4.sp2.kk7.staff-qualification")
    void aQualificationThatDoesNotSufficeIsABreachOfTheKazakhTextAlone() {
        PartnerEmployee employee = elevenMonths()
                .experience(Optional.empty())
                .addQualificationChecks(new QualificationCheck(true, on("MON_2026_04_06")))
                .addQualificationChecks(new QualificationCheck(false, on("WED_2026_05_06")))
                .build();

        assertThat(found(LAW, CooperationType.AGENT, employee, "TUE_2026_05_05"))
                .isEmpty();
        assertThat(found(LAW, CooperationType.AGENT, employee, "WED_2026_05_06"))
                .containsExactly("BREACH p4.sp2.kk7.staff-qualification 2026-05-06");
        assertThat(found(ENGLISH, CooperationType.AGENT, employee, "WED_2026_05_06"))
                .isEmpty();
        assertThat(found(
                        LAW,
                        CooperationType.AGENT,
                        PartnerEmployee.builder()
                                .from(employee)
                                .takesPartInDelivery(false)
                                .build(),
                        "WED_2026_05_06"))
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.an1.c3.corp.kk1.staff-experience")
    void staffThatPassesWithACenterHasAYearOnTheDayOfTheHandOver() {
        TransferredStaff staff = new TransferredStaff(
                on("MON_2026_04_06"),
                Set.of(
                        transferred("1", "MON_2025_04_07", Optional.of(false)),
                        transferred("2", "SUN_2025_04_06", Optional.of(true)),
                        new TransferredEmployee("3", Optional.empty(), Optional.empty())));

        assertThat(brief(staff.findings(LAW, CooperationType.TRUST_MANAGEMENT, date("MON_2026_04_06"))))
                .containsExactly("BREACH an1.c3.corp.kk1.staff-experience 2026-04-06");
        assertThat(messages(staff.findings(LAW, CooperationType.TRUST_MANAGEMENT, date("MON_2026_04_06"))))
                .containsExactly("On the day of the hand-over, 6 April 2026, employee 1, who passed with the centre,"
                        + " had served 364 calendar days; at least 1 year is required.");
        assertThat(brief(staff.findings(LAW, CooperationType.AGENT, date("MON_2026_04_06"))))
                .isEmpty();
        assertThat(staff.findings(LAW, CooperationType.TRUST_MANAGEMENT, date("FRI_2026_04_03")))
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.an1.c3.corp.i1.provide-centre")
    void theEnglishTextAsksForQualifiedStaffWithoutANumber() {
        TransferredStaff staff = new TransferredStaff(
                on("MON_2026_04_06"),
                Set.of(
                        transferred("1", "MON_2025_04_07", Optional.of(true)),
                        transferred("2", "SUN_2025_04_06", Optional.of(false))));

        assertThat(messages(staff.findings(ENGLISH, CooperationType.TRUST_MANAGEMENT, date("MON_2026_04_06"))))
                .containsExactly("Employee 2, who passed with the centre, is not qualified.");
        assertThat(brief(staff.findings(ENGLISH, CooperationType.TRUST_MANAGEMENT, date("MON_2026_04_06"))))
                .containsExactly("BREACH an1.c3.corp.i1.provide-centre 2026-04-06");
    }

    private static TransferredEmployee transferred(String number, String since, Optional<Boolean> qualified) {
        return new TransferredEmployee(
                number,
                Optional.of(WorkExperience.of(ExperiencePeriod.since(ExperiencePlace.CENTER, date(since)))),
                qualified);
    }

    @Test
    void whatWasRecordedLaterIsNotKnown() {
        PartnerEmployee employee = elevenMonths()
                .startedOn(recordedLater("MON_2026_04_06", "WED_2026_05_06"))
                .build();
        WorkExperience late = new WorkExperience(Set.of(new ExperiencePeriod(
                ExperiencePlace.CENTER, recordedLater("MON_2024_04_08", "WED_2026_05_06"), Optional.empty())));
        PartnerEmployee unknown = elevenMonths().experience(late).build();

        assertThat(found(LAW, CooperationType.AGENT, employee, "TUE_2026_05_05"))
                .isEmpty();
        assertThat(found(LAW, CooperationType.AGENT, employee, "WED_2026_05_06"))
                .hasSize(1);
        assertThat(found(LAW, CooperationType.AGENT, unknown, "TUE_2026_05_05")).isEmpty();
        assertThat(unknown.asKnownOn(date("TUE_2026_05_05")).orElseThrow().experience())
                .isEmpty();
        assertThat(elevenMonths()
                        .experience(WorkExperience.of())
                        .build()
                        .asKnownOn(date("TUE_2026_05_05"))
                        .orElseThrow()
                        .experience())
                .hasValue(WorkExperience.of());
        assertThat(found(
                        LAW,
                        CooperationType.AGENT,
                        elevenMonths().experience(WorkExperience.of()).build(),
                        "TUE_2026_05_05"))
                .hasSize(1);
    }

    @Test
    void badInputIsRefusedAndNumbersAreHidden() {
        assertThatThrownBy(() -> elevenMonths().number(" ").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid employee: Expected a text, but found: ' '");
        assertThatThrownBy(() -> new TransferredEmployee("", Optional.empty(), Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid employee: Expected a text, but found: ''");
        assertThatThrownBy(() -> ExperiencePeriod.between(
                        ExperiencePlace.CENTER, date("WED_2026_05_06"), date("TUE_2026_05_05")))
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'beganOn' <= 'endedOn', but found: 2026-05-06 > 2026-05-05");
        assertThat(elevenMonths().number("061211600012").build().toString()).doesNotContain("061211600012");
        assertThat(messages(elevenMonths()
                        .number("061211600012")
                        .build()
                        .findings(LAW, CooperationType.AGENT, date("MON_2026_04_06"))))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("********0012"));
    }

    @Test
    void theReadingsHaveWordsAndGrounds() {
        assertReadings(ExperienceWhere.values());
        assertReadings(StaffRuleScope.values());
        List<String> places = new ArrayList<>();
        for (ExperiencePlace place : ExperiencePlace.values()) {
            places.add(place.label().en());
        }
        assertThat(places).containsExactly("service centre", "field of public services");
    }
}
