package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal is one exception and one line: where, what was expected, what was found. */
class RefusalsTest {

    private static final String UNITS = "SECOND, HOUR, CLOCK_DAY, CALENDAR_DAY, UNSPECIFIED_DAY, WORKING_DAY, WEEK,"
            + " HALF_MONTH, MONTH, QUARTER, HALF_YEAR, YEAR";
    private static final String FIELDS =
            "answered, applicant, called, calls, consent, copies, counts, days, extensions,"
                    + " fee, ground, hours, month, name, nested, notes, plannedFor, registered, suspensions, term, urgent";
    private static final String TYPES = String.join(", ", Samples.TYPES.names());
    private static final String MOMENT =
            "a date such as 2026-05-06, or a time such as 2026-05-06T09:30 or 2026-05-06T09:30+05:00";

    /** The fields after the registration, on line 3; the message after "line ". */
    static Stream<Arguments> parts() {
        return Stream.of(
                // wrong types, and nothing turned into another type
                Arguments.of("'copies':1.0", "3, copies: Expected a whole number, but found: 1.0"),
                Arguments.of("'copies':'1'", "3, copies: Expected a whole number, but found: '1'"),
                Arguments.of("'copies':true", "3, copies: Expected a whole number, but found: true"),
                Arguments.of("'copies':''", "3, copies: Expected a whole number, but found: ''"),
                Arguments.of("'copies':99999999999", "3, copies: Expected a smaller number, but found: *******9999"),
                Arguments.of("'calls':'4'", "3, calls: Expected a whole number, but found: '4'"),
                Arguments.of("'fee':'12'", "3, fee: Expected a number, but found: '12'"),
                Arguments.of("'fee':1e5", "3, fee: Expected a number without an exponent, but found: 1e5"),
                Arguments.of("'urgent':1", "3, urgent: Expected true or false, but found: 1"),
                Arguments.of("'urgent':'true'", "3, urgent: Expected true or false, but found: 'true'"),
                Arguments.of("'urgent':''", "3, urgent: Expected true or false, but found: ''"),
                Arguments.of("'consent':'true'", "3, consent: Expected true or false, but found: 'true'"),
                Arguments.of("'notes':'x'", "3, notes: Expected a list in [ ], but found: 'x'"),
                Arguments.of("'notes':{}", "3, notes: Expected a list in [ ], but found: an object"),
                Arguments.of("'notes':[1]", "3, notes[0]: Expected a text in quotes, but found: 1"),
                Arguments.of("'notes':['x',{}]", "3, notes[1]: Expected a text in quotes, but found: an object"),
                Arguments.of("'counts':[]", "3, counts: Expected an object in { }, but found: a list"),
                Arguments.of("'counts':{'BREACH':'x'}", "3, counts.BREACH: Expected a whole number, but found: 'x'"),
                Arguments.of(
                        "'counts':{'BREACHES':1}",
                        "3, counts.BREACHES: Expected one of BREACH, DEFECT, DOUBT, but found: 'BREACHES'"),
                Arguments.of("'nested':['x']", "3, nested[0]: Expected an object in { }, but found: 'x'"),
                Arguments.of("'nested':[['x']]", "3, nested[0]: Expected an object in { }, but found: a list"),
                Arguments.of("'nested':''", "3, nested: Expected a list in [ ], but found: ''"),
                Arguments.of("'name':''", "3, name: Expected an object in { }, but found: ''"),
                Arguments.of("'hours':'9'", "3, hours: Expected an object in { }, but found: '9'"),
                Arguments.of(
                        "'notes':['\\ud83d']",
                        "3, notes[0]: Expected whole characters, but found half of a pair of escapes"),
                // null
                Arguments.of(
                        "'plannedFor':null",
                        "3, plannedFor: Expected a value, but found: null; what is not known is left out"),
                Arguments.of(
                        "'notes':['a',null]",
                        "3, notes[1]: Expected a value, but found: null; what is not known is left out"),
                // dates and times
                Arguments.of(
                        "'days':['2026-02-30']",
                        "3, days[0]: Expected a date such as 2026-05-06, but found: '2026-02-30'"),
                Arguments.of(
                        "'days':[20260101]", "3, days[0]: Expected a date such as 2026-05-06, but found: 20260101"),
                Arguments.of(
                        "'nested':[{'title':'a',\n'decidedOn':'2026-13-45'}]",
                        "4, nested[0].decidedOn: Expected a date such as 2026-05-06, but found: '2026-13-45'"),
                Arguments.of("'month':'2026-5'", "3, month: Expected a month such as 2026-05, but found: '2026-5'"),
                Arguments.of(
                        "'hours':{'opens':'9:00','closes':'18:00'}",
                        "3, hours.opens: Expected a time such as 09:00, but found: '9:00'"),
                Arguments.of(
                        "'called':'2026-05-06T25:00'",
                        "3, called: Expected " + MOMENT + ", but found: '2026-05-06T25:00'"),
                // facts
                Arguments.of("'answered':{'at':5}", "3, answered.at: Expected " + MOMENT + ", but found: 5"),
                Arguments.of(
                        "'answered':[]",
                        "3, answered: Expected a date such as 2026-05-06, a time such as 2026-05-06T09:30, or an object"
                                + " with 'at' and 'recordedOn', but found: a list"),
                Arguments.of("'answered':{'recordedOn':'2026-05-07'}", "3, answered: missing field: at"),
                Arguments.of(
                        "'answered':{'at':'2026-05-08','recorded':'2026-05-07'}",
                        "3, answered.recorded: Expected one of the fields at, planned, recordedOn, but found: 'recorded';"
                                + " nearest: recordedOn"),
                Arguments.of(
                        "'answered':{'at':'2026-05-08','planned':1}",
                        "3, answered.planned: Expected true or false, but found: 1"),
                Arguments.of(
                        "'answered':{'at':'2026-05-08','recordedOn':'2026-05-07'}",
                        "3, answered: Invalid fact: Expected it not to happen after the day of its record, 2026-05-07, but"
                                + " found: 2026-05-08; what is still to come is a plan"),
                // ids and enums
                Arguments.of(
                        "'ground':'X'",
                        "3, ground: Expected the id of a norm or ground such as law88.a25.p2.provider-review or cc.a173,"
                                + " but found: 'X'"),
                Arguments.of(
                        "'term':{'amount':5,'unit':'DAYS'}",
                        "3, term.unit: Expected one of " + UNITS + ", but found: 'DAYS'"),
                Arguments.of("'applicant':'123'", "3, applicant: Invalid number: Expected 12 digits, but found: '123'"),
                Arguments.of(
                        "'applicant':900101300123", "3, applicant: Expected a text in quotes, but found: ********0123"),
                // records
                Arguments.of("'hours':{'opens':'09:00'}", "3, hours: missing field: closes"),
                Arguments.of("'term':{'amount':5}", "3, term: missing field: unit"),
                Arguments.of("'term':{'unit':'YEAR'}", "3, term: missing field: amount"),
                Arguments.of("'suspensions':[{'suspended':'2026-05-07'}]", "3, suspensions[0]: missing field: ground"),
                Arguments.of(
                        "'hours':{'opns':'09:00'}",
                        "3, hours.opns: Expected one of the fields closes, opens, but found: 'opns'; nearest: opens"),
                Arguments.of(
                        "'hours':{'opens':'19:00','closes':'18:00'}",
                        "3, hours: Invalid order: Expected 'opens' < 'closes', but found: 19:00 >= 18:00"),
                Arguments.of(
                        "'term':{'unit':'WORKING_DAY','amount':-5}",
                        "3, term: Invalid term: Expected an amount of 0 to 1000000, but found: -5 WORKING_DAY"),
                Arguments.of(
                        "'suspensions':[\n{'suspended':'2026-05-07','resumed':'2026-05-01','ground':'cc.a173'}]",
                        "4, suspensions[0]: Invalid order: Expected 'suspended' <= 'resumed', but found: 2026-05-07 >"
                                + " 2026-05-01"),
                // values with builders
                Arguments.of("'nested':[{}]", "3, nested[0]: missing field: title"),
                Arguments.of(
                        "'nested':[{'title':'a','below':[\n{'titel':1}]}]",
                        "4, nested[0].below[0].titel: Expected one of the fields below, decidedOn, title, but found:"
                                + " 'titel'; nearest: title"),
                Arguments.of("'copies':0", "1: Invalid number of copies: Expected 1 or more, but found: 0"),
                Arguments.of(
                        "'answered':'2026-05-05'",
                        "1: Invalid order: Expected 'registered' <= 'answered', but found: 2026-05-06 > 2026-05-05"),
                // fields
                Arguments.of(
                        "'aplicant':'x'",
                        "3, aplicant: Expected one of the fields " + FIELDS
                                + ", but found: 'aplicant'; nearest: applicant"),
                Arguments.of(
                        "'isLate':true", "3, isLate: Expected one of the fields " + FIELDS + ", but found: 'isLate'"),
                Arguments.of("'words':'x'", "3, words: Expected one of the fields " + FIELDS + ", but found: 'words'"),
                Arguments.of(
                        "'900101300123':1",
                        "3, '********0123': Expected one of the fields " + FIELDS + ", but found: '********0123'"),
                Arguments.of("'a b':1", "3, '***': Expected one of the fields " + FIELDS + ", but found: '***'"),
                Arguments.of(
                        "'registered':'2026-05-07'", "3, registered: Expected each field once, but found it again"),
                Arguments.of(
                        "'nested':[{'title':'a','title':'b'}]",
                        "3, nested[0].title: Expected each field once, but found it again"),
                Arguments.of("'type':'sample'", "3, type: Expected each field once, but found it again"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aWrongPartIsRefusedWhereItStands(String part, String message) {
        String file = "{'type':'sample',\n'registered':'2026-05-06',\n" + part + "}";

        assertThat(Samples.refused(file.replace('\'', '"'))).hasMessage("line " + message);
    }

    /** What follows the registration on line 1, from column 43; the message after "line ". */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("} x", "1: Expected nothing after the object, but found more"),
                Arguments.of("}\n{}", "2: Expected nothing after the object, but found more"),
                Arguments.of("}}", "1: Expected nothing after the object, but found more"),
                Arguments.of(",}", "1: Expected no comma before a closing bracket, but found one in column 44"),
                Arguments.of(",'a':[1,]}", "1: Expected no comma before a closing bracket, but found one in column 51"),
                Arguments.of(",'a':nul}", "1: Expected JSON, but found in column 48: 'nul'"),
                Arguments.of(",'a':NaN}", "1: Expected a number, but found: NaN"),
                Arguments.of(",'a':-Infinity}", "1: Expected a number, but found: -Infinity"),
                Arguments.of(",'a':01}", "1: Expected JSON, but found in column 49: '01'"),
                Arguments.of(",'a':.5}", "1: Expected JSON, but found in column 48: '.5'"),
                Arguments.of(",'a':5x}", "1: Expected JSON, but found in column 49: '5x'"),
                Arguments.of(",'a':[1}}", "1: Expected JSON, but found in column 50: '}'"),
                Arguments.of("]", "1: Expected JSON, but found in column 43: ']'"),
                Arguments.of(",a:1}", "1: Expected JSON, but found in column 44: 'a'"),
                Arguments.of(",`a`:1}", "1: Expected double quotes, but found single ones in column 44"),
                Arguments.of(
                        " 'a':1}", "1: Expected a comma, colon or closing bracket, but found a new text in column 44"),
                Arguments.of("/* c */}", "1: Expected no comments, but found one in column 43"),
                Arguments.of("\n// c\n}", "2: Expected no comments, but found one in column 1"),
                Arguments.of("\n# c\n}", "2: Expected no comments, but found one in column 1"),
                Arguments.of(
                        ",'a':'x\ny'}",
                        "1: Expected no line break, tab or other control character inside a text, but found one in column"
                                + " 50"),
                Arguments.of(",'a':'\\q'}", "1: Expected an escape that JSON knows, but found: '\\q'"),
                Arguments.of("", "1: Expected every object, list and text to be closed, but found the end of the file"),
                Arguments.of(
                        "\n", "2: Expected every object, list and text to be closed, but found the end of the file"),
                Arguments.of(
                        ",'a':[1",
                        "1: Expected every object, list and text to be closed, but found the end of the file"),
                Arguments.of(
                        ",'a':'x",
                        "1: Expected every object, list and text to be closed, but found the end of the file"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenJsonIsRefusedInOurWords(String rest, String message) {
        String file = "{'type':'sample','registered':'2026-05-06'" + rest;

        assertThat(Samples.refused(file.replace('\'', '"').replace('`', '\''))).hasMessage("line " + message);
    }

    static Stream<Arguments> wholes() {
        return Stream.of(
                Arguments.of("", "1: Expected one object in { }, but found: an empty file"),
                Arguments.of(" \n ", "2: Expected one object in { }, but found: an empty file"),
                Arguments.of("[]", "1: Expected one object in { }, but found: a list"),
                Arguments.of("\"x\"", "1: Expected one object in { }, but found: 'x'"),
                Arguments.of("12", "1: Expected one object in { }, but found: 12"),
                Arguments.of("null", "1: Expected one object in { }, but found: null"),
                Arguments.of("complaint", "1: Expected JSON, but found in column 1: 'complaint'"),
                Arguments.of("\0\1\2", "1: Expected JSON, but found a control character in column 1"),
                Arguments.of(
                        "\uFEFF{}",
                        "1: Expected a text in UTF-8 without a byte order mark, but found: a byte order mark"),
                Arguments.of("{}", "1: missing field: type; Expected one of " + TYPES),
                Arguments.of(
                        "{\n\"type\":\"sampel\"}",
                        "2, type: Expected one of " + TYPES + ", but found: 'sampel'; nearest: sample"),
                Arguments.of("{\"type\":\"\"}", "1, type: Expected one of " + TYPES + ", but found: ''"),
                Arguments.of("{\"type\":5}", "1, type: Expected the type of the case in quotes, but found: 5"),
                Arguments.of("{\"type\":{}}", "1, type: Expected the type of the case in quotes, but found: an object"),
                Arguments.of("{\"type\":[]}", "1, type: Expected the type of the case in quotes, but found: a list"),
                Arguments.of("{\"type\":null}", "1, type: Expected the type of the case in quotes, but found: null"),
                Arguments.of("\n{\"type\":\"sample\"}", "2: missing field: registered"),
                Arguments.of("{\"type\":\"complaint\"}", "1: missing field: addressee"));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void aFileThatIsNoCaseIsRefused(String file, String message) {
        assertThat(Samples.refused(file)).hasMessage("line " + message);
    }

    @Test
    void theExceptionTellsLineColumnAndPath() {
        CaseFormatException refused = Samples.refused(
                "{\"type\":\"sample\", \"registered\":\"2026-05-06\",\n  \"nested\": [{\"title\":\"қа\", \"decidedOn\": 5}]}");

        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isEqualTo(42);
        assertThat(refused.path()).isEqualTo("nested[0].decidedOn");
        assertThat(refused).isInstanceOf(IllegalArgumentException.class).hasNoCause();
    }

    @Test
    void aValueIsShownShortVisibleAndMasked() {
        String part = "{\"type\":\"sample\",\"registered\":\"2026-05-06\",\"plannedFor\":\"";

        assertThat(Samples.refused(part + "x".repeat(9_000) + "\"}"))
                .hasMessageEndingWith("but found: '" + "x".repeat(37) + "...'");
        assertThat(Samples.refused(part + "a\\u0007\\n\\u202eb\"}")).hasMessageEndingWith("but found: '*???b'");
        assertThat(Samples.refused(part + "Ахметов Айдос\"}")).hasMessageEndingWith("but found: '*********йдос'");
        assertThat(Samples.refused(part + "Akhmetov Aidos\"}")).hasMessageEndingWith("but found: '**********idos'");
        assertThat(Samples.refused(part + "９００１０１３００１２３\"}")).hasMessageEndingWith("but found: '********０１２３'");
        assertThat(Samples.refused(part + "WORKING_DAY\"}")).hasMessageEndingWith("but found: 'WORKING_DAY'");
        assertThat(Samples.refused(part + "900101300123\"}")).hasMessageEndingWith("but found: '********0123'");
        assertThat(Samples.refused(part + "N12345678\"}")).hasMessageEndingWith("but found: '*****5678'");
        assertThat(Samples.refused(part + "akhmetov.aidos\"}")).hasMessageEndingWith("but found: '**********idos'");
        assertThat(Samples.refused(part + "a@example.kz\"}")).hasMessageEndingWith("but found: '********e.kz'");
    }

    @Test
    void anIdentifierSaysForItselfWhatIsWrongAndStaysMasked() {
        String file = """
                { "type": "application",
                  "service": { "name": "x" },
                  "channel": "STATE_CORPORATION",
                  "applicant": { "kind": "INDIVIDUAL",
                    "iin": "061211600010" } }
                """;

        assertThat(Samples.refused(file))
                .hasMessageStartingWith("line 5, applicant.iin: Invalid ")
                .hasMessageContaining("Expected ")
                .hasMessageNotContaining("061211600010");
    }

    @Test
    void aNumberThatIsWrittenTwiceInAnObjectIsRefused() {
        String file = """
                { "type": "contact-center-month", "month": "2026-05",
                  "calls": { "takenOn": "2026-05-31", "calls": 5, "totalWait": "PT10S",
                    "ratings": { "5": 1,
                                 "05": 2 } } }
                """;

        assertThat(Samples.refused(file))
                .hasMessage("line 4, calls.ratings.'05': Expected a whole number such as 5, but found: '05'");
    }

    @Test
    void ofTwoFactsThatContradictEachOtherTheSecondIsNamed() {
        String file = """
                { "type": "complaint", "addressee": "SERVICE_PROVIDER",
                  "redirections": [ {
                    "to": "CENTRAL_BODY",
                    "forwardedOn": "2026-05-08",
                    "registeredOn": "2026-05-07" } ] }
                """;

        assertThat(Samples.refused(file))
                .hasMessage("line 5, redirections[0].registeredOn: Invalid order: Expected 'forwardedOn' <="
                        + " 'registeredOn', but found: 2026-05-08 > 2026-05-07");
    }
}
