package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of control events, plans, monitoring, reports and orders that are none: each is refused in one line. */
class BadControlFileTest {

    private static final String EVENT = """
            { "type": "control-event", "unit": "CENTRAL", "object": "DEPARTMENT",
            """;
    private static final String PLAN = """
            { "type": "control-plan",
            """;
    private static final String MONITORING = """
            { "type": "internal-monitoring", "year": 2026, "monitorings": [
            """;
    private static final String REPORTING = """
            { "type": "control-reporting", "reporter": "DISTRICT_BODY", "year": 2026, "submissions": [
            """;
    private static final String OBSERVATION = """
            { "type": "external-monitoring", "by": "AGENCY", "startedOn": "2026-04-13",
            """;
    private static final String ORDER = """
            { "type": "control-order",
            """;

    private static Arguments event(String name, String rest, String message) {
        return Arguments.of("a control event: " + name, EVENT + rest + "}", message);
    }

    private static Arguments plan(String name, String rest, String message) {
        return Arguments.of("a plan: " + name, PLAN + rest + "}", message);
    }

    private static Arguments monitoring(String name, String rest, String message) {
        return Arguments.of("internal monitoring: " + name, MONITORING + rest + "] }", message);
    }

    private static Arguments reporting(String name, String rest, String message) {
        return Arguments.of("reports: " + name, REPORTING + rest + "] }", message);
    }

    private static Arguments observation(String name, String rest, String message) {
        return Arguments.of("external monitoring: " + name, OBSERVATION + rest + "}", message);
    }

    private static Arguments order(String name, String rest, String message) {
        return Arguments.of("an order: " + name, ORDER + rest + "}", message);
    }

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        "a control event of nobody",
                        "{ \"type\": \"control-event\" }",
                        "line 1: missing field: unit, object"),
                event(
                        "a ground that is none",
                        "\"grounds\": [\n{ \"ground\": \"COMPLAINT\" }]",
                        "line 3, grounds[0].ground: Expected one of PLAN, APPEAL, MONITORING, INSTRUCTION, OTHER, but"
                                + " found: 'COMPLAINT'"),
                event("a misspelt field", "\"notices\": []", "but found: 'notices'; nearest: notice"),
                event(
                        "a misspelt field of a part",
                        "\"order\": {\n\"endsOm\": \"2026-02-20\" }",
                        "line 3, order.endsOm: Expected one of the fields delivery, endsOn, issuedBy, issuedOn, but"
                                + " found: 'endsOm'; nearest: endsOn"),
                event(
                        "a text for a list",
                        "\"notice\": {\n\"receivedOn\": \"2026-02-06\" }",
                        "line 3, notice.receivedOn: Expected a list in [ ], but found: '2026-02-06'"),
                event(
                        "a time of the plan that ends before it begins",
                        "\"grounds\": [\n{ \"ground\": \"PLAN\","
                                + " \"timing\": { \"from\": \"2026-03-01\", \"to\": \"2026-02-01\" } }]",
                        "line 3, grounds[0].timing.from: Invalid timing: Expected 'from' <= 'to', but found:"
                                + " 2026-03-01 > 2026-02-01"),
                event(
                        "an order that arrived before it was issued",
                        "\"order\": { \"issuedOn\": \"2026-02-09\",\n\"delivery\": { \"receivedOn\": [\"2026-02-06\"] } }",
                        "line 3, order.delivery.receivedOn: Invalid order: Expected 'issuedOn' <="
                                + " 'delivery.receivedOn', but found: 2026-02-09 > 2026-02-06"),
                event(
                        "completed before it began",
                        "\"order\": { \"delivery\": { \"receivedOn\": [\"2026-02-09\"] } },\n\"completedOn\": \"2026-02-06\"",
                        "line 3, completedOn: Invalid order: Expected 'order.delivery' <= 'completedOn', but found:"
                                + " 2026-02-09 > 2026-02-06"),
                event(
                        "objections before the act",
                        "\"act\": { \"delivery\": { \"receivedOn\": [\"2026-02-20\"] } },\n"
                                + "\"reaction\": { \"objectedOn\": \"2026-02-19\" }",
                        "line 3, reaction.objectedOn: Invalid order: Expected 'act.delivery' <= 'reaction.objectedOn',"
                                + " but found: 2026-02-20 > 2026-02-19"),
                event(
                        "an action plan before the letter",
                        "\"decision\": { \"decidedOn\": \"2026-03-05\", \"letter\": { \"receivedOn\": [\"2026-03-06\"] } },\n"
                                + "\"actionPlan\": { \"submittedOn\": \"2026-03-05\" }",
                        "line 3, actionPlan.submittedOn: Invalid order: Expected 'decision.letter' <="
                                + " 'actionPlan.submittedOn', but found: 2026-03-06 > 2026-03-05"),
                event(
                        "an extension by less than nothing",
                        "\"extensions\": [\n{ \"by\": { \"amount\": -5, \"unit\": \"WORKING_DAY\" }, \"decidedOn\": \"2026-02-16\" }]",
                        "line 3, extensions[0].by: Invalid term: Expected an amount of 0 to 1000000, but found: -5"
                                + " WORKING_DAY"),
                event(
                        "an extension by nothing",
                        "\"extensions\": [\n{ \"by\": { \"amount\": 0, \"unit\": \"WORKING_DAY\" }, \"decidedOn\": \"2026-02-16\" }]",
                        "line 3, extensions[0].by: Invalid extension: Expected 'by' of 1 or more, but found: 0"),
                event(
                        "an extension by a count and until a day",
                        "\"extensions\": [\n{ \"by\": { \"amount\": 5, \"unit\": \"WORKING_DAY\" }, \"until\": \"2026-03-02\","
                                + " \"decidedOn\": \"2026-02-16\" }]",
                        "line 3, extensions[0].by: Invalid extension: Expected 'by' or 'until', but found: both"),
                event(
                        "copies of less than nothing",
                        "\"act\": { \"copies\": -1 }",
                        "line 2, act: Invalid copies of an act: Expected 0 or more, but found: -1"),
                event(
                        "one and a half copies",
                        "\"act\": {\n\"copies\": 1.5 }",
                        "line 3, act.copies: Expected a whole number, but found: 1.5"),
                event(
                        "an item of the act twice",
                        "\"act\": { \"items\": [\n\"RESULTS\", \"RESULTS\"] }",
                        "line 3, act.items[1]: Expected each element once, but found: the same element twice"),
                event(
                        "a text for yes or no",
                        "\"noticeInWriting\":\n\"yes\"",
                        "line 3, noticeInWriting: Expected true or false, but found: 'yes'"),
                event(
                        "an expert without a number",
                        "\"experts\": [\n{ \"ties\": [\"CONTRACT\"] }]",
                        "line 3, experts[0]: missing field: number"),
                event(
                        "a request to be answered before it was made",
                        "\"requests\": [\n{ \"requestedOn\": \"2026-02-10\", \"replyBy\": \"2026-02-09\" }]",
                        "line 3, requests[0].replyBy: Invalid request: Expected 'replyBy' on or after 2026-02-10, but"
                                + " found: 2026-02-09"),
                event(
                        "too many requests",
                        "\"requests\": [\n" + each(10_000, "{ \"number\": %d, \"requestedOn\": \"2026-02-10\" }") + "]",
                        "line 3, requests[5000]: Expected at most 5000 elements in one list, but found more"),
                event(
                        "not appointed yet",
                        "\"order\": { \"issuedOn\": \"2026-06-01\" }",
                        "line 1: Expected a case that begins on 2026-05-20, the day asked for, or before, but found:"
                                + " 2026-06-01; the case had not begun"));
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("a plan of no year", PLAN + "\"items\": [] }", "line 1: missing field: year"),
                plan(
                        "a year as a text",
                        "\"year\": \"next\"",
                        "line 2, year: Expected a whole number, but found: 'next'"),
                plan("the year 0", "\"year\": 0", "line 1: Invalid year of a plan: Expected 1 to 9999, but found: 0"),
                plan(
                        "an item that is none",
                        "\"year\": 2026, \"items\": [\n\"DEADLINES\"]",
                        "line 3, items[0]: Expected one of ISSUES, OBJECTS, TIMING, COMPLETION_FORM, EXECUTORS, but"
                                + " found: 'DEADLINES'"),
                plan(
                        "two entries of one number",
                        "\"year\": 2026, \"entries\": [{ \"number\": 1 }, { \"number\": 1, \"startedOn\": \"2026-02-09\" }]",
                        "line 1: Invalid plan: Expected each number of an entry once, but found: 1 more than once"),
                plan(
                        "an entry of a negative number",
                        "\"year\": 2026, \"entries\": [\n{ \"number\": -1 }]",
                        "line 3, entries[0]: Invalid number of an entry: Expected 1 or more, but found: -1"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                monitoring(
                        "of a quarter of another year",
                        "{ \"quarter\": \"2025-Q4\", \"doneBy\": \"ICU\", \"startedOn\": \"2026-01-12\" }",
                        "line 1: Invalid quarter: Expected a quarter of 2026, but found: 2025-Q4"),
                monitoring(
                        "done before it began",
                        "{ \"quarter\": \"2026-Q1\", \"doneBy\": \"ICU\", \"startedOn\": \"2026-03-16\",\n\"doneOn\": \"2026-03-13\" }",
                        "line 3, monitorings[0].doneOn: Invalid order: Expected 'startedOn' <= 'doneOn', but found:"
                                + " 2026-03-16 > 2026-03-13"),
                Arguments.of(
                        "internal monitoring before order 78",
                        "{ \"type\": \"internal-monitoring\", \"year\": 2015 }",
                        "line 1: Invalid year: Expected 2016 to 9998, but found: 2015"),
                reporting(
                        "a form that is none",
                        "{ \"form\": \"2MK\", \"quarter\": \"2026-Q1\", \"to\": \"REGION\", \"submittedOn\": \"2026-04-06\" }",
                        "line 2, submissions[0].form: Expected one of FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK, but"
                                + " found: '2MK'"),
                reporting(
                        "before its quarter",
                        "{ \"form\": \"FORM_2MK\", \"quarter\": \"2026-Q3\", \"to\": \"REGION\", \"submittedOn\": \"2026-04-06\" }",
                        "line 2, submissions[0]: Invalid report: Expected a quarter that had begun by 2026-04-06, but"
                                + " found: 2026-Q3, which begins on 2026-07-01"),
                observation(
                        "a recommendation to nobody",
                        "\"recommendations\": [\n{ \"decidedOn\": \"2026-04-24\", \"decidedBy\": \"STAND_IN\" }]",
                        "line 3, recommendations[0]: missing field: addressee"),
                observation(
                        "a quarter that is none",
                        "\"quarters\": [\n\"2026-1\"]",
                        "line 3, quarters[0]: Expected a quarter such as 2026-Q2, but found: '2026-1'"),
                observation(
                        "ended before it began",
                        "\"endedOn\": \"2026-04-10\"",
                        "line 2, endedOn: Invalid order: Expected 'startedOn' <= 'endedOn', but found: 2026-04-13 >"
                                + " 2026-04-10"),
                order(
                        "another act",
                        "\"act\": \"ORDER_83\"",
                        "line 2, act: Expected one of ORDER_78, ORDER_116, but found: 'ORDER_83'"),
                order(
                        "registered before it was signed",
                        "\"signedOn\": \"2016-12-08\",\n\"registeredOn\": \"2016-12-07\"",
                        "line 3, registeredOn: Invalid order: Expected 'signedOn' <= 'registeredOn', but found:"
                                + " 2016-12-08 > 2016-12-07"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"events", "plans", "others"})
    void isRefusedWithLineAndField(String name, String text, String message) {
        for (String command : new String[] {"timeline", "check"}) {
            Ran.reading(text, command, "-", "--as-of", "2026-05-20").isRefused("standard input: line ", message);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2001, 2101, 9999})
    void aPlanForAYearOutsideTheCalendarIsRefused(int year) {
        for (String command : new String[] {"timeline", "check"}) {
            Ran.reading(PLAN + "\"year\": " + year + "}", command, "-", "--as-of", "2026-05-20")
                    .isRefused("standard input: Outside the calendar: Expected a date within 2002-01-01 to"
                            + " 2100-12-31, but found: %04d-".formatted(year));
        }
    }

    @Test
    void aPlanForTheLastYearOfTheCalendarIsAnswered() {
        Ran plan = Ran.reading(PLAN + "\"year\": 2100 }", "timeline", "-", "--as-of", "2026-05-20", "--lang", "en");

        assertThat(plan.exits(0).out()).contains("Friday 25 December 2099");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"endsOn\": \"9999-12-31\",", "\"endsOn\": \"2101-01-03\","})
    void anEndBeyondTheCalendarIsRefused(String end) {
        String text = EVENT + "\"order\": { " + end + " \"delivery\": { \"receivedOn\": [\"2026-02-09\"] } } }";

        Ran.reading(text, "check", "-", "--as-of", "2026-05-20").isRefused("Outside the calendar");
    }

    @Test
    void tenThousandPartsAreAnswered() {
        String text = EVENT + "\"order\": { \"delivery\": { \"receivedOn\": [\"2026-02-09\"] } },\n\"requests\": ["
                + each(
                        5_000,
                        "{ \"number\": %d, \"requestedOn\": \"2026-02-10\", \"replyWithin\":"
                                + " { \"amount\": 3, \"unit\": \"WORKING_DAY\" } }")
                + "],\n\"extensions\": ["
                + each(
                        5_000,
                        "{ \"by\": { \"amount\": 1, \"unit\": \"WORKING_DAY\" }, \"reasons\": \"%d\","
                                + " \"proposedOn\": \"2026-02-16\", \"decidedOn\": \"2026-02-17\" }")
                + "] }";

        // No notice, no ground, each answer due by 13 February. One extension stands; of the second ones, which are
        // told
        // once each, nine are in doubt, and the others go beyond the ten days in all as well.
        assertThat(Ran.reading(text, "check", "-", "--as-of", "2026-02-20", "--lang", "en")
                        .exits(1)
                        .out())
                .contains("The control event cannot be extended a second time.")
                .contains("Findings: 5004");
    }

    @Test
    void fiveThousandEntriesOfAPlanAreAnswered() {
        String text = PLAN + "\"year\": 2026, \"entries\": ["
                + each(5_000, "{ \"number\": %d, \"startedOn\": \"2026-02-09\" }") + "] }";

        // Each began without an approved plan, which itself is late.
        assertThat(Ran.reading(text, "check", "-", "--as-of", "2026-05-20", "--lang", "en")
                        .exits(1)
                        .out())
                .contains("Findings: 5001");
    }

    private static String each(int count, String part) {
        return IntStream.rangeClosed(1, count).mapToObj(part::formatted).collect(Collectors.joining(","));
    }
}
