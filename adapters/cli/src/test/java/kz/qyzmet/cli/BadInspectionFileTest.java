package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of inspections and their plans that are none, or nearly none: refused in one line, or answered. */
class BadInspectionFileTest {

    private static final String ENTITY =
            "\"entity\": { \"name\": \"Akimat of the Example District\", \"kind\": \"LOCAL_EXECUTIVE_BODY\" }";
    private static final String APPOINTMENT = "\"appointment\": { \"kind\": \"UNSCHEDULED\", " + ENTITY
            + ", \"body\": \"TERRITORIAL_DIVISION\","
            + " \"grounds\": [{ \"kind\": \"APPEAL_OF_STATE_BODY\", \"arisenOn\": \"2026-02-24\" }] }";
    private static final String START = "{ \"type\": \"inspection\", " + APPOINTMENT + ",\n";
    private static final String PLAN = "{ \"type\": \"inspection-plan\", \"year\": 2026,\n";
    private static final String TODAY = "2026-05-20";

    private static Arguments inspection(String name, String rest, String message) {
        return Arguments.of(name, START + rest + "}", message);
    }

    private static Arguments course(String name, String rest, String message) {
        return inspection(name, "\"course\": {\n" + rest + "}", message);
    }

    private static Arguments results(String name, String rest, String message) {
        return inspection(name, "\"results\": {\n" + rest + "}", message);
    }

    private static Arguments legacy(String name, String rest, String message) {
        return inspection(name, "\"legacy\": {\n" + rest + "}", message);
    }

    private static Arguments plan(String name, String rest, String message) {
        return Arguments.of(name, PLAN + rest + "}", message);
    }

    static Stream<Arguments> appointments() {
        return Stream.of(
                Arguments.of(
                        "without an appointment", "{ \"type\": \"inspection\" }", "line 1: missing field: appointment"),
                Arguments.of("without an entity", """
                        { "type": "inspection",
                          "appointment": { "kind": "SCHEDULED", "body": "CENTRAL_OFFICE" } }
                        """, "line 2, appointment: missing field: entity"),
                Arguments.of(
                        "of an unknown kind",
                        START.replace("UNSCHEDULED", "PLANNED") + "\"otherScheduledStarts\": [] }",
                        "line 1, appointment.kind: Expected one of SCHEDULED, UNSCHEDULED, but found: 'PLANNED'"),
                Arguments.of(
                        "on an unknown ground",
                        START.replace("APPEAL_OF_STATE_BODY", "APPEAL_OF_STATE") + "\"otherScheduledStarts\": [] }",
                        "line 1, appointment.grounds[0].kind: Expected one of APPEAL_OF_PERSONS, APPEAL_OF_STATE_BODY,"),
                Arguments.of(
                        "an anonymous appeal of a state body",
                        START.replace("\"arisenOn\"", "\"anonymous\": true, \"arisenOn\"")
                                + "\"otherScheduledStarts\": [] }",
                        "line 1, appointment.grounds[0].anonymous: Invalid ground: Expected 'anonymous' only with"
                                + " APPEAL_OF_PERSONS, but found: APPEAL_OF_STATE_BODY"),
                Arguments.of(
                        "a number of the entity that is none",
                        START.replace("\"LOCAL_EXECUTIVE_BODY\"", "\"LOCAL_EXECUTIVE_BODY\", \"bin\": \"200140000005\"")
                                + "\"otherScheduledStarts\": [] }",
                        "appointment.entity.bin: Invalid BIN: Expected a last digit that fits the other eleven, but"
                                + " found: '********0005'"),
                Arguments.of(
                        "a plan of the third half",
                        START.replace("\"UNSCHEDULED\"", "\"SCHEDULED\", \"plan\": { \"year\": 2026, \"half\": 3 }")
                                + "\"otherScheduledStarts\": [] }",
                        "line 1, appointment.plan.half: Expected one of FIRST, SECOND, but found: 3"));
    }

    static Stream<Arguments> courses() {
        return Stream.of(
                inspection(
                        "a part that is no field",
                        "\"notices\": [] ",
                        "line 2, notices: Expected one of the fields appointment, course, legacy, otherScheduledStarts, results, but"
                                + " found: 'notices'"),
                course("a misspelt field", "\"notice\": []", "course.notice: Expected one of the fields "),
                course(
                        "an object for the notices",
                        "\"notices\": { \"datedOn\": \"2026-02-27\" }",
                        "line 3, course.notices: Expected a list in [ ], but found: an object"),
                course(
                        "a duration below zero",
                        "\"notices\": [\n{ \"durationInWorkingDays\": -5 }]",
                        "line 4, course.notices[0]: Invalid duration: Expected 1 to "),
                course(
                        "no duration at all",
                        "\"notices\": [{ \"durationInWorkingDays\": 0 }]",
                        "working days, but found: 0"),
                course(
                        "half a day",
                        "\"notices\": [{ \"durationInWorkingDays\": 9.5 }]",
                        "line 3, course.notices[0].durationInWorkingDays: Expected a whole number, but found: 9.5"),
                course(
                        "an item of a notice that is none",
                        "\"notices\": [{ \"items\": [\"INSPECTOR\"] }]",
                        "line 3, course.notices[0].items[0]: Expected one of INSPECTORS, EXPERTS, "),
                course(
                        "a period that ends before it begins",
                        "\"notices\": [{ \"period\": { \"from\": \"2026-02-01\", \"to\": \"2026-01-01\" } }]",
                        "line 3, course.notices[0].period.from: Invalid period: Expected 'from' <= 'to', but found: 2026-02-01"
                                + " > 2026-01-01"),
                course(
                        "an impossible date",
                        "\"startedOn\": \"2026-02-30\"",
                        "line 3, course.startedOn: Expected a date such as 2026-05-06"),
                course(
                        "received before it was sent",
                        "\"notices\": [{ \"dispatch\": { \"sentOn\": \"2026-02-27\",\n\"receivedOn\": [\"2026-02-26\"] } }]",
                        "course.notices[0].dispatch.receivedOn: Invalid order: Expected 'sentOn' <= 'receivedOn', but"
                                + " found: 2026-02-27 > 2026-02-26"),
                course(
                        "resumed before it was suspended",
                        "\"suspensions\": [{ \"ground\": \"EMERGENCY\", \"suspendedOn\": \"2026-03-06\",\n"
                                + "\"resumedOn\": \"2026-03-05\" }]",
                        "line 4, course.suspensions[0].resumedOn: Invalid order: Expected 'suspendedOn' <= 'resumedOn',"
                                + " but found: 2026-03-06 > 2026-03-05"),
                course(
                        "requests for an emergency",
                        "\"suspensions\": [{ \"ground\": \"EMERGENCY\", \"suspendedOn\": \"2026-03-06\",\n"
                                + "\"requests\": [{ \"number\": \"1\" }] }]",
                        "line 3, course.suspensions[0]: Invalid suspension: Expected no requests for an emergency, but"
                                + " found: 1"),
                course(
                        "answered before it was asked",
                        "\"suspensions\": [{ \"ground\": \"REQUEST\", \"suspendedOn\": \"2026-03-06\", \"requests\":\n"
                                + "[{ \"number\": \"1\", \"sentOn\": \"2026-03-06\", \"answeredOn\": \"2026-03-04\" }] }]",
                        "line 4, course.suspensions[0].requests[0].answeredOn: Invalid order: Expected 'sentOn' <="
                                + " 'answeredOn', but found: 2026-03-06 > 2026-03-04"),
                course(
                        "a suspension without a day",
                        "\"suspensions\": [{ \"ground\": \"REQUEST\" }]",
                        "line 3, course.suspensions[0]: missing field: suspendedOn"),
                course(
                        "a conduct that is none",
                        "\"conduct\": [{ \"kind\": \"HINDERED\", \"on\": \"2026-03-04\" }]",
                        "line 3, course.conduct[0].kind: Expected one of UNRELATED_INFORMATION_WITHHELD, RECORDED, "));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                results(
                        "a certificate sent before it was drawn up",
                        "\"certificate\": { \"drawnUpOn\": \"2026-03-13\",\n\"toSubject\": { \"sentOn\": \"2026-03-12\" } }",
                        "results.certificate.toSubject.sentOn: Invalid order: Expected 'drawnUpOn' <="
                                + " 'toSubject.sentOn', but found: 2026-03-13 > 2026-03-12"),
                results(
                        "a draft sent before it was drawn up",
                        "\"draft\": { \"drawnUpOn\": \"2026-03-11\",\n\"toSubject\": { \"sentOn\": \"2026-03-10\" } }",
                        "results.draft.toSubject.sentOn: Invalid order: Expected 'drawnUpOn' <= 'toSubject.sentOn'"),
                results(
                        "two drafts of one appellant",
                        """
                        "draft": { "toAppellants": [
                          { "appellant": "A-1", "dispatch": { "sentOn": "2026-03-10" } },
                          { "appellant": "A-1", "dispatch": { "sentOn": "2026-03-11" } }] }
                        """,
                        "line 3, results.draft: Invalid appellants: Expected one copy for each, but found: two for A-1"),
                results(
                        "a person as the id of an appellant",
                        "\"objections\": [{ \"appellant\": \"900101300007\",\n\"madeOn\": \"2026-03-10\" }]",
                        "********0007"),
                results(
                        "an objection without a day",
                        "\"objections\": [{ \"form\": \"ORAL\" }]",
                        "line 3, results.objections[0]: missing field: madeOn"),
                results(
                        "an objection considered before it was made",
                        "\"objections\": [{ \"madeOn\": \"2026-03-12\",\n\"consideredOn\": \"2026-03-11\" }]",
                        "line 4, results.objections[0].consideredOn: Invalid order: Expected 'madeOn' <= 'consideredOn'"),
                results(
                        "a recommendation received before it was issued",
                        "\"recommendation\": { \"issuedOn\": \"2026-03-12\",\n\"toSubject\": { \"sentOn\": \"2026-03-11\" } }",
                        "results.recommendation.toSubject.sentOn: Invalid order: Expected 'issuedOn' <="
                                + " 'toSubject.sentOn'"),
                results(
                        "results sent before they were considered",
                        "\"recommendation\": { \"consideredOn\": \"2026-04-10\",\n\"resultsSentOn\": \"2026-04-09\" }",
                        "line 4, results.recommendation.resultsSentOn: Invalid order: Expected 'consideredOn' <="
                                + " 'resultsSentOn'"),
                results(
                        "a decision before the challenge",
                        """
                        "challenges": [{ "of": "RECOMMENDATION", "to": "COURT", "filedOn": "2026-04-10",
                          "decision": { "decidedOn": "2026-04-09", "granted": true } }]
                        """,
                        "line 4, results.challenges[0].decision.decidedOn: Invalid order: Expected 'filedOn' <="
                                + " 'decision.decidedOn'"),
                results(
                        "a text for yes or no",
                        "\"certificate\": {\n\"confirmsViolations\": \"yes\" }",
                        "line 4, results.certificate.confirmsViolations: Expected true or false, but found: 'yes'"));
    }

    static Stream<Arguments> legacy() {
        return Stream.of(
                legacy(
                        "an act delivered before it was issued",
                        "\"appointment\": { \"issuedOn\": \"2023-09-11\",\n\"delivery\": { \"receivedOn\": [\"2023-09-08\"] } }",
                        "legacy.appointment.delivery: Invalid order: Expected 'issuedOn' <= 'delivery', but found:"
                                + " 2023-09-11 > 2023-09-08"),
                legacy(
                        "a length in hours",
                        "\"appointment\": {\n\"length\": { \"amount\": 48, \"unit\": \"HOUR\" } }",
                        "line 4, legacy.appointment.length: Invalid act of appointment: Expected 'length' of 1 day or more, but"
                                + " found: 48 HOUR"),
                legacy(
                        "an order that asks for its report too early",
                        "\"orders\": [{ \"cureBy\": \"2023-11-06\",\n\"reportBy\": \"2023-11-03\" }]",
                        "line 3, legacy.orders[0]: Invalid order: Expected 'cureBy' <= 'reportBy', but found: 2023-11-06 >"
                                + " 2023-11-03"),
                legacy(
                        "a request without a day",
                        "\"orders\": [{ \"requests\": [\n{ \"statesReasons\": true }] }]",
                        "line 4, legacy.orders[0].requests[0]: Invalid request: Expected 'submittedOn' or 'registeredOn',"
                                + " but found: neither"),
                legacy(
                        "a refusal that names a new day",
                        """
                        "orders": [{ "requests": [{ "submittedOn": "2023-10-09", "decision":
                          { "decidedOn": "2023-10-10", "extended": false, "newCureBy": "2023-12-01" } }] }]
                        """,
                        "line 4, legacy.orders[0].requests[0].decision: Invalid decision: Expected no 'newCureBy' of a"
                                + " refusal, but found: 2023-12-01"));
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of(
                        "a plan without a year",
                        "{ \"type\": \"inspection-plan\", \"half\": \"FIRST\" }",
                        "line 1: missing field: year"),
                plan("a plan of no half", "\"entries\": []", "line 1: missing field: half"),
                Arguments.of(
                        "a plan before the Law",
                        "{ \"type\": \"inspection-plan\", \"year\": 2012, \"half\": \"FIRST\" }",
                        "line 1: Invalid year: Expected 2013 to 9999, but found: 2012"),
                plan(
                        "amended before it was approved",
                        "\"half\": \"SECOND\", \"approvedOn\": \"2026-05-08\",\n"
                                + "\"amendments\": [{ \"decidedOn\": \"2026-05-07\", \"by\": \"HEAD\" }]",
                        "line 3, amendments: Invalid order: Expected 'approvedOn' <= 'amendments.decidedOn', but found:"
                                + " 2026-05-08 > 2026-05-07"),
                plan(
                        "fewer services than none",
                        "\"half\": \"SECOND\", \"entries\": [{ " + ENTITY + ", \"history\": { \"serviceCounts\":\n"
                                + "[{ \"from\": \"2026-01-01\", \"until\": \"2026-03-31\", \"services\": -1,"
                                + " \"recordedOn\": \"2026-03-31\" }] } }]",
                        "line 3, entries[0].history.serviceCounts[0]: Invalid number of services: Expected 0 or more,"
                                + " less than a billion, but found: -1"),
                plan(
                        "a record that is complete for days to come",
                        "\"half\": \"SECOND\", \"entries\": [{ " + ENTITY + ", \"history\": { \"complete\":\n"
                                + "[{ \"from\": \"2026-01-01\", \"until\": \"2026-03-31\","
                                + " \"recordedOn\": \"2026-03-30\" }] } }]",
                        "line 3, entries[0].history.complete[0]: Invalid order: Expected 'until' <= 'recordedOn', but"
                                + " found: 2026-03-31 > 2026-03-30"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"appointments", "courses", "results", "legacy", "plans"})
    void isRefusedWithLineAndField(String name, String text, String message) {
        for (String command : new String[] {"timeline", "check", "feasibility"}) {
            Ran.reading(text, command, "-", "--as-of", TODAY).isRefused("standard input: line ", message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "check", "feasibility"})
    void anInspectionThatOpensLaterIsRefused(String command) {
        String notice = "\"course\": { \"notices\": [\n{ \"datedOn\": \"2026-05-21\" }] } }";

        Ran.reading(START + notice, command, "-", "--as-of", TODAY)
                .isRefused("Expected a case that begins on 2026-05-20, the day asked for, or before, but found:"
                        + " 2026-05-21");
    }

    @Test
    void feasibilityIsAskedOfInspectionsAlone() {
        Ran.reading(PLAN + "\"half\": \"SECOND\" }", "feasibility", "-", "--as-of", TODAY)
                .isRefused("Expected a case of type 'inspection', but found: 'inspection-plan'");
    }

    @Test
    void whatComesAfterTheDayIsNotKnownYet() {
        String later = "\"course\": { \"notices\": [{ \"dispatch\": { \"sentOn\": \"2026-02-27\" } }],"
                + " \"startedOn\": \"2026-03-02\" },\n\"results\": { \"certificate\": {"
                + " \"toSubject\": { \"sentOn\": \"2026-03-10\" }, \"toStatistics\": { \"sentOn\": \"2026-03-10\" } } } }";

        Ran before = Ran.reading(START + later, "check", "-", "--as-of", "2026-03-09", "--lang", "en");
        Ran after = Ran.reading(START + later, "check", "-", "--as-of", "2026-03-10", "--lang", "en");

        before.exits(0);
        assertThat(after.exits(1).out()).contains("law88.a27-2.p5.draft-certificate-subject");
    }

    @Test
    void whatIsOnlyPlannedIsNoFact() {
        String planned = "\"course\": { \"notices\": [{ \"dispatch\": { \"sentOn\": \"2026-05-18\" } }], \"startedOn\":"
                + " { \"at\": \"2026-05-19\", \"recordedOn\": \"2026-05-18\", \"planned\": true } } }";

        String stage = Ran.reading(START + planned, "feasibility", "-", "--as-of", TODAY, "--format", "json")
                .exits(0)
                .out();

        assertThat(stage).contains("NOT_BEGUN");
    }

    /** The longest lists that a file may hold. */
    @Timeout(60)
    @ParameterizedTest
    @ValueSource(strings = {"timeline", "check", "feasibility"})
    void thousandsOfPartsAreAnsweredInSeconds(String command) {
        List<String> parts = List.of(
                "\"course\": { \"startedOn\": \"2026-03-02\", \"suspensions\": ["
                        + list(i -> "{ \"ground\": \"REQUEST\", \"suspendedOn\": \"2026-03-06\", \"resumedOn\":"
                                + " \"2026-03-17\", \"requests\": [{ \"number\": \"" + i + "\" }] }")
                        + "] } }",
                "\"course\": { \"startedOn\": \"2026-03-02\" }, \"results\": { \"draft\": { \"toSubject\": { \"receivedOn\":"
                        + " [\"2026-03-10\"] } }, \"objections\": ["
                        + list(i -> "{ \"appellant\": \"A-" + i + "\", \"madeOn\": \"2026-03-11\" }")
                        + "] } }");
        for (String part : parts) {
            long begun = System.nanoTime();
            Ran ran = Ran.reading(START + part, command, "-", "--as-of", TODAY);
            assertThat(ran.code()).isBetween(0, 1);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void longerListsAreRefusedAtOnce() {
        Ran.reading(
                        START + "\"course\": { \"suspensions\": [" + "{},".repeat(10_000) + "{}] } }",
                        "check",
                        "-",
                        "--as-of",
                        TODAY)
                .isRefused("course.suspensions[5000]: Expected at most 5000 elements in one list, but found more");
    }

    private static String list(IntFunction<String> part) {
        return IntStream.range(0, 5000).mapToObj(part).collect(Collectors.joining(",\n"));
    }
}
