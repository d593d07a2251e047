package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are valid by construction, and messages hold no personal data. */
class ValidAnswersTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final Due REVIEW = (Due) LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06);

    @Test
    void answersThatContradictThemselvesAreRefused() {
        assertThatThrownBy(() -> new Due(
                        REVIEW.reckoning(),
                        REVIEW.nominal(),
                        REVIEW.due(),
                        REVIEW.due().plusDays(1),
                        REVIEW.unit(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'safe' <= 'due', but found: 2026-05-16 > 2026-05-15");
        assertThatThrownBy(() -> new Suspended(REVIEW.reckoning(), WED_2026_05_06, -7, LimitUnit.WORKING_DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid rest: Expected 0 or more, but found: -7 WORKING_DAY");
        assertThatThrownBy(() -> new Window(REVIEW.reckoning(), WED_2026_05_06, WED_2026_05_06.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'first' <= 'last', but found: 2026-05-06 > 2026-05-05");
        assertThatThrownBy(() -> Reminders.of(Timeline.of(), LAW.calendar(), List.of(-3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid lead: Expected 1 or more working days, but found: -3");
    }

    @Test
    void whatHasToChangeCannotBeChanged() {
        Reminders some = Reminders.of(Timeline.of(REVIEW), LAW.calendar(), List.of(2));
        Reminders.Change change = some.changeTo(Reminders.of(Timeline.of(), LAW.calendar(), List.of(2)));

        assertThat(change.withdrawn()).hasSize(1);
        assertThatThrownBy(() -> change.withdrawn().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** A due day so near the start of a calendar that the lead does not fit: the reminder goes out on the first day. */
    @Test
    void aLeadBeyondTheStartOfTheCalendarIsClampedToIt() {
        LocalDate first = LAW.calendar().range().getStart();
        Deadline early = LAW.deadline(TimeLimit.before(1, LimitUnit.CALENDAR_DAY), Moment.on(first.plusDays(12)));

        assertThat(Reminders.of(Timeline.of(early), LAW.calendar(), List.of(30)).all())
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.on()).isEqualTo(first));
    }

    @Test
    void aLengthThatNothingCanUseIsRefused() {
        Count ten = new Count(10, LimitUnit.CALENDAR_DAY);
        assertThatThrownBy(() -> LAW.deadline(Term.builder()
                        .from(Term.of(NormId.of("ctl78.f1mk.due"), WED_2026_05_06))
                        .set(ten)
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid length: Expected none for a term that is no count");
        assertThatThrownBy(() -> LAW.deadline(Term.builder()
                        .from(Term.of(StateServicesLaw.LAW_ENTRY_INTO_FORCE, WED_2026_05_06))
                        .set(ten)
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid length: Expected none, because no document moves the day of");
    }

    /** Where the act leaves the number to a document, the document's is counted, and told once. */
    @Test
    void aLengthThatAnActLeavesOpenIsSetByADocument() {
        Deadline term = LAW.deadline(Term.builder()
                .from(Term.of(NormId.of("ctl78.p18.inspection-term"), LocalDate.of(2023, 4, 3)))
                .set(new Count(10, LimitUnit.WORKING_DAY))
                .build());

        assertThat(term.due()).isEqualTo("2023-04-17");
        assertThat(term.steps())
                .filteredOn(step -> step.rule() == StepRule.LENGTH_SET)
                .hasSize(1);
    }

    @Test
    void aLimitOfAHostThatMeasuresNoTermIsRefused() {
        TimeLimit hours = TimeLimit.of(new Measure.NoTerm("opening hours"), Direction.ON);
        assertThatThrownBy(() -> LAW.deadline(hours, Moment.on(WED_2026_05_06)))
                .isInstanceOf(NotATermException.class)
                .hasMessage(
                        "No term: Expected a norm that sets a term, but found: cc.a172, which measures opening hours");
    }

    /** The fixed floor of an entry into force is taken where a host leaves it fixed, and left out where it does not. */
    @Test
    void aFloorThatAHostHasMadeACountIsNone() {
        Norm count = Norm.builder()
                .from(LAW.edition().norms().get(ContactCenterRules.ORDER_NOT_IN_FORCE_EARLIER))
                .timeLimit(TimeLimit.after(5, LimitUnit.CALENDAR_DAY))
                .build();
        Reckoner host = LAW.withEdition(LAW.edition().withNorm("host", count));

        assertThat(host.deadline(ContactCenterRules.ORDER_ENTRY_INTO_FORCE, LocalDate.of(2023, 7, 20)))
                .isInstanceOfSatisfying(
                        NotBefore.class, answer -> assertThat(answer.from()).isEqualTo("2023-07-31"));
    }

    @Test
    void extensionsBeyondAllMeasureAreRefusedAsSuch() {
        Term term = Term.builder()
                .from(Term.of(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY, WED_2026_05_06))
                .addExtensions(Extension.of(
                        999_999, LimitUnit.WORKING_DAY, WED_2026_05_06, StateServicesLaw.COMPLAINT_EXTENSION))
                .build();
        assertThatThrownBy(() -> LAW.deadline(term))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid extension: Expected a term of at most 1000000 with all that is added, but found:"
                        + " 1000014 WORKING_DAY");
    }

    @Test
    void anExtensionDecidedBeforeTheTriggerIsRefused() {
        Term term = Term.builder()
                .from(Term.of(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY, WED_2026_05_06))
                .addExtensions(Extension.of(
                        10, LimitUnit.WORKING_DAY, LocalDate.of(2020, 1, 1), StateServicesLaw.COMPLAINT_EXTENSION))
                .build();
        assertThatThrownBy(() -> LAW.deadline(term))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid extension: Expected a decision on or after the trigger, 2026-05-06, but found:"
                        + " 2020-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"870412300123", "+7 701 123 45 67", "someone@example.kz"})
    void noMessageShowsPersonalDataInFull(String secret) {
        assertThatThrownBy(() -> NormId.of(secret)).hasMessageNotContaining(secret);
        assertThatThrownBy(() -> Act.of(secret)).hasMessageNotContaining(secret);
        assertThatThrownBy(() -> Moment.parse(secret))
                .hasMessageNotContaining(secret)
                .hasNoCause();
        assertThatThrownBy(() -> LAW.edition()
                        .norms()
                        .withForce(
                                secret,
                                LAW.edition()
                                        .norms()
                                        .get(StateServicesLaw.COMPLAINT_EXTENSION)
                                        .force()))
                .hasMessageNotContaining(secret);
    }

    /** The shipped wording tells five working days; a host that makes them seven is not explained with it. */
    @Test
    void aChangedTermIsNotExplainedWithTheShippedWording() {
        Norm seven = Norm.builder()
                .from(LAW.edition().norms().get(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER))
                .timeLimit(TimeLimit.after(7, LimitUnit.WORKING_DAY))
                .build();
        Reckoner host =
                LAW.withEdition(new Edition("host", LAW.edition().norms().withNorm(seven)));
        Deadline review = host.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06);

        assertThat(review.due()).isEqualTo("2026-05-19");
        assertThat(review.explain(Locale.ENGLISH)).noneMatch(line -> line.contains("five working days"));
        Norm worded = Norm.builder()
                .from(seven)
                .ownLabel(new Label(LocalizedText.of("жеті", "семь", "seven"), Set.of()))
                .build();
        assertThat(LAW.withEdition(new Edition("host", LAW.edition().norms().withNorm(worded)))
                        .deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06)
                        .explain(Locale.forLanguageTag("ru")))
                .anyMatch(line -> line.endsWith("семь"));
    }
}
