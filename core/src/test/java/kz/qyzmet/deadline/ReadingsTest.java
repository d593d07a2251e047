package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The readings as choices of a host: each is taken, none is taken silently. */
class ReadingsTest {

    private static final List<Reading[]> QUESTIONS = List.of(
            EventStart.values(),
            CapStart.values(),
            BackwardCount.values(),
            DayAhead.values(),
            ReportDayRoll.values(),
            PlanDateRoll.values(),
            PlanDateBound.values(),
            ExpiryRule.values(),
            UnqualifiedDays.values(),
            SuspensionDay.values(),
            ResumptionDay.values(),
            YearOfFrequency.values());

    static Stream<Reading> readings() {
        return QUESTIONS.stream().flatMap(Arrays::stream);
    }

    static Reading reading(String question, String answer) {
        return readings()
                .filter(reading ->
                        reading.question().equals(question) && reading.name().equals(answer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstAnswerOfEachQuestionIsTheDefault() {
        assertThat(CountingRules.standard().readings())
                .containsExactlyElementsOf(
                        QUESTIONS.stream().map(answers -> answers[0]).toList());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aHostChangesOneReadingAndNoOther(Reading reading) {
        List<Reading> expected = new ArrayList<>(CountingRules.standard().readings());
        expected.replaceAll(standard -> standard.question().equals(reading.question()) ? reading : standard);

        CountingRules rules = CountingRules.standard().with(reading);

        assertThat(rules.readings()).isEqualTo(expected);
        assertThat(rules.with(reading)).isEqualTo(rules);
        assertThat(Kazakhstan.LAW.with(reading).rules()).isEqualTo(rules);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyReadingHasItsOwnWordsInEveryLanguage(Reading reading) {
        for (Language language : Language.values()) {
            assertThat(reading.label().in(language)).isNotBlank();
            assertThat(readings().map(other -> other.label().in(language))).doesNotHaveDuplicates();
        }
        assertThat(reading.grounds()).doesNotContainNull();
    }

    @Test
    void aReadingOfAnotherRoomIsRefused() {
        assertThatThrownBy(() -> CountingRules.standard().with(new Foreign()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid reading: Expected a reading of counting, but found: Regime.SPLIT");
    }

    static Stream<Arguments> open() {
        LocalDate mon = LocalDate.of(2026, 6, 1);
        return Stream.of(
                Arguments.of(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, mon, List.of()),
                Arguments.of(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, mon, List.of(CapStart.NEXT_DAY)),
                Arguments.of(StandardAgreement.FORCE_MAJEURE_NOTICE, mon, List.of(EventStart.SAME_DAY)),
                Arguments.of(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, mon, List.of(BackwardCount.CLEAR_DAYS)),
                Arguments.of(
                        StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE,
                        mon,
                        List.of(DayAhead.DAY_BEFORE, DayAhead.WORKING_DAY_BEFORE)),
                Arguments.of(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT, mon, List.of(UnqualifiedDays.WORKING)),
                Arguments.of(
                        StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, mon, List.of(YearOfFrequency.TWELVE_MONTHS)),
                Arguments.of(StandardAgreement.ORDER_ENTRY_INTO_FORCE, mon, List.of(ExpiryRule.ON_LAST_DAY)),
                Arguments.of(StateServicesLaw.RECEIPT_DAY_EXCLUDED, LocalDate.of(2026, 6, 6), List.of()),
                Arguments.of(
                        NormId.of("law88.a27-1.p3.pt1.plan-date-may"),
                        mon,
                        List.of(PlanDateRoll.FOLLOWING, PlanDateRoll.PRECEDING, PlanDateBound.EXCLUDED)),
                Arguments.of(
                        NormId.of("ctl78.f1mk.due"),
                        LocalDate.of(2026, 9, 30),
                        List.of(ReportDayRoll.PRECEDING, ReportDayRoll.NONE)),
                Arguments.of(ControlRules.INSPECTION_TERM, mon, List.of()));
    }

    @ParameterizedTest
    @MethodSource("open")
    void onlyTheQuestionsThatMatterAreAsked(NormId norm, LocalDate trigger, List<Reading> expected) {
        List<OtherReading> others = Kazakhstan.LAW.deadline(norm, trigger).otherReadings();

        assertThat(others).extracting(OtherReading::reading).isEqualTo(expected);
        assertThat(others)
                .allSatisfy(other -> assertThat(other.deadline())
                        .isEqualTo(Kazakhstan.LAW.with(other.reading()).deadline(norm, trigger)));
    }

    /** Readings are left unasked only where the whole catalogue shows that they change nothing. */
    @Test
    void noReadingThatChangesAnAnswerIsLeftUnasked() {
        List<Reading> readings = readings().toList();
        LocalDate first = LocalDate.of(2026, 4, 20);
        for (Norm norm : Norms.standard().timeBearing()) {
            for (LocalDate day = first; day.isBefore(first.plusDays(35)); day = day.plusDays(1)) {
                Optional<Deadline> chosen = answer(Kazakhstan.LAW, Term.of(norm.id(), day));
                if (chosen.isEmpty()) {
                    continue;
                }
                Term term = chosen.get().reckoning().term();
                Set<String> changing = readings.stream()
                        .filter(reading -> !Kazakhstan.LAW.rules().readings().contains(reading))
                        .filter(reading -> answer(Kazakhstan.LAW.with(reading), term)
                                .filter(other -> !days(other).equals(days(chosen.get())))
                                .isPresent())
                        .map(Reading::name)
                        .collect(Collectors.toSet());
                assertThat(chosen.get().otherReadings().stream()
                                .map(other -> other.reading().name())
                                .collect(Collectors.toSet()))
                        .as("%s from %s", norm.id(), day)
                        .isEqualTo(changing);
            }
        }
    }

    private static Optional<Deadline> answer(Reckoner law, Term term) {
        try {
            return Optional.of(law.deadline(term));
        } catch (NotATermException | CalendarRangeException none) {
            return Optional.empty();
        }
    }

    /** What an answer comes to, without the way to it. */
    private static List<Object> days(Deadline deadline) {
        if (deadline instanceof Due due) {
            return List.of(due.due(), due.moment());
        }
        if (deadline instanceof NotBefore from) {
            return List.of(from.from());
        }
        return deadline instanceof Window window
                ? List.of(window.first(), window.last())
                : List.of(deadline.getClass());
    }

    @Test
    void fromAnotherReadingTheDefaultIsAnOtherOne() {
        Reckoner clear = Kazakhstan.LAW.with(BackwardCount.CLEAR_DAYS);
        LocalDate start = LocalDate.of(2026, 3, 26);

        assertThat(clear.deadline(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, start)
                        .otherReadings())
                .extracting(OtherReading::reading)
                .containsExactly(BackwardCount.LAST_LAWFUL_DAY);
    }

    private record Foreign() implements Reading {

        @Override
        public String question() {
            return "Regime";
        }

        @Override
        public String name() {
            return "SPLIT";
        }

        @Override
        public List<Citation> grounds() {
            return List.of();
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.same("split");
        }
    }
}
