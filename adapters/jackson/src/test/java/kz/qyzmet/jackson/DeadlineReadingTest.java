package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.RepeatedExtension;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Regime;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A deadline is written with its term, and read by answering the term again. */
class DeadlineReadingTest {

    private static final JsonMapper MAPPER = Values.MAPPER;
    private static final LocalDate TUE_2025_05_06 = LocalDate.of(2025, 5, 6);

    private static Due review() {
        return (Due) Examples.LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, TUE_2025_05_06);
    }

    private static ObjectNode tree() {
        return MAPPER.valueToTree(review());
    }

    @Test
    void whatADeadlineLooksLike() {
        ObjectNode tree = tree();

        assertThat(tree.propertyNames())
                .containsExactly(
                        "type",
                        "citation",
                        "trigger",
                        "nominal",
                        "due",
                        "safe",
                        "unit",
                        "certainty",
                        "term",
                        "law",
                        "steps");
        assertThat(tree.get("type").asString()).isEqualTo("due");
        assertThat(tree.get("citation").asString()).isEqualTo("law88.a25.p2.provider-review");
        assertThat(tree.get("trigger").asString()).isEqualTo("2025-05-06");
        assertThat(tree.get("due").asString()).isEqualTo(review().due().toString());
        assertThat(tree.get("law").propertyNames()).containsExactly("edition");
    }

    @Test
    void itIsReadByItsOwnTypeAndAsAnyDeadline() {
        String json = MAPPER.writeValueAsString(review());

        assertThat(MAPPER.readValue(json, Deadline.class)).isEqualTo(review());
        assertThat(MAPPER.readValue(json, Due.class)).isEqualTo(review());
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Suspended.class))
                .withMessageStartingWith("Expected one of suspended, but found: 'due'");
    }

    @Test
    void withoutAnEngineItIsOnlyWritten() {
        JsonMapper plain = JsonMapper.builder().findAndAddModules().build();
        String json = plain.writeValueAsString(review());

        assertThat(json).isEqualTo(MAPPER.writeValueAsString(review()));
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> plain.readValue(json, Deadline.class))
                .withMessageStartingWith("Expected an engine to answer again, because a deadline is the result of a"
                        + " calculation: it is read by a QyzmetModule that is answeringWith a reckoner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "due # '2025-05-19' # due # Expected what the engine answers, ",
                "safe # '2025-05-06' # safe # Expected what the engine answers, ",
                "nominal # '2025-05-06' # nominal # Expected what the engine answers, ",
                "unit # 'MONTH' # unit # Expected what the engine answers, WORKING_DAY, but found: MONTH",
                "trigger # '2025-05-07' # trigger # Expected what the engine answers, 2025-05-06, but found: 2025-05-07",
                "citation # 'law88.a25.p4' # citation # Expected what the engine answers, ",
                "type # 'window' # nominal # Expected one of the fields certainty, citation, first, last, law, ",
                "type # 'over' # type # Expected one of due, not-before, ",
                "due # '15.05.2025' # due # Expected a date such as 2026-05-06, but found: '15.05.2025'",
                "certainty # 'SURE' # certainty # Expected one of OFFICIAL, PROJECTED, but found: 'SURE'",
                "moment # '2025-05-15T10:00Z' # moment # Expected what the engine answers, nothing, but found: ",
                "when # 'now' # when # Expected one of the fields certainty, citation, counter, due, ",
                "term # {'norm':'law88.a1'} # term # Unknown norm: Expected an id of the catalogue, but found: 'law88.a1'",
                "law # {'edition':'ours'} # law.edition # Expected the name of an edition: 88-V/",
                "law # {'version':1} # law.version # Expected one of the fields edition, officeHours, readings, regime",
                "law # [] # law # Expected an object in { }",
                "due # 20250515 # due # Expected a date such as 2026-05-06, but found another value",
                "due # [2025,5,15] # due # Expected a date such as 2026-05-06, but found another value",
                "steps # [null] # steps[0] # Expected a value, but found: null",
                "steps # 5 # steps # Expected a list in [ ]",
            })
    void whatTheEngineDoesNotAnswerIsRefused(String field, String json, String path, String message) {
        ObjectNode tree = tree();
        tree.set(field, MAPPER.readTree(json.replace('\'', '"')));

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, Deadline.class))
                .satisfies(e -> assertThat(e.getOriginalMessage()).startsWith(message.trim()))
                .satisfies(e -> assertThat(CasePath.of(e).toString()).isEqualTo(path));
    }

    @Test
    void bothDaysAreNamed() {
        ObjectNode tree = tree().put("due", "2025-05-19");

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, Deadline.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("Expected what the engine answers, " + review().due() + ", but found: 2025-05-19"));
    }

    @Test
    void aMissingPartIsNamed() {
        for (String part : List.of("type", "term", "citation", "due", "nominal", "certainty", "steps")) {
            ObjectNode tree = tree();
            tree.remove(part);

            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.treeToValue(tree, Deadline.class))
                    .satisfies(e -> assertThat(e.getOriginalMessage()).isEqualTo("missing field: " + part));
        }
    }

    @Test
    void aTermOutsideTheCalendarIsRefusedAsTheEngineRefusesIt() {
        ObjectNode tree = tree();
        ((ObjectNode) tree.get("term")).put("trigger", "1890-05-06");

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, Deadline.class))
                .satisfies(e -> assertThat(CasePath.of(e)).hasToString("term"));
    }

    /** What another reading or regime answered is answered by it again; only the calendar is the one at hand. */
    @Test
    void readingsHoursAndRegimeAreWrittenWithTheAnswer() {
        Reckoner other = Examples.LAW
                .with(EventStart.SAME_DAY)
                .with(RepeatedExtension.WITHIN_THE_TOTAL)
                .withEdition(Edition.standard().under(Regime.LAW));
        Reckoner withHours = other.withRules(CountingRules.builder()
                .from(other.rules())
                .officeHours(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30)))
                .backwardCount(BackwardCount.CLEAR_DAYS)
                .build());
        NormId norm = StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER;

        for (Reckoner law : List.of(other, withHours)) {
            Deadline deadline = law.deadline(norm, TUE_2025_05_06);
            ObjectNode tree = MAPPER.valueToTree(deadline);

            assertThat(tree.get("law").get("regime").asString()).isEqualTo("LAW");
            assertThat(tree.get("law").get("readings")).isNotEmpty();
            assertThat(MAPPER.treeToValue(tree, Deadline.class)).isEqualTo(deadline);
        }
    }

    @Test
    void overAnotherCalendarAnotherDayIsRefused() {
        JsonMapper sixDays = JsonMapper.builder()
                .addModule(new QyzmetModule().answeringWith(Reckoner.on(KazakhstanCalendar.sixDay())))
                .build();

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> sixDays.readValue(MAPPER.writeValueAsString(review()), Deadline.class))
                .withMessageStartingWith("Expected what the engine answers, ");
    }

    @Test
    void aCounterStaysACounter() {
        Due due = review().atCounter(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30)));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(due), Deadline.class))
                .isEqualTo(due);
    }
}
