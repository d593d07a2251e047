package kz.qyzmet.cli;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of selections, agreements and settlements that are none: each is refused in one line with line and field. */
class BadAgreementFileTest {

    private static final String SETTLEMENT = """
            { "type": "mutual-settlement", "quarter": "2026-Q1", "cooperationType": "AGENT",
            """;
    private static final String AGREEMENT = """
            { "type": "partnership-agreement", "number": "1", "cooperationType": "SYSTEM_USE",
            """;
    private static final String SELECTION = """
            { "type": "partner-selection", "cooperationType": "AGENT",
            """;

    private static Arguments settlement(String name, String rest, String message) {
        return Arguments.of(name, SETTLEMENT + rest + "}", message);
    }

    private static Arguments agreement(String name, String rest, String message) {
        return Arguments.of(name, AGREEMENT + rest + "}", message);
    }

    static Stream<Arguments> amounts() {
        String inTenge =
                "Expected an amount in KZT, the currency of all settlements (spa219.an2.p1.currency), but found: ";
        return Stream.of(
                settlement(
                        "a fee in dollars", """
                        "statement": { "quarter": "2026-Q1", "lines": [
                          { "kind": "SYSTEM_USE", "amount": { "amount": "10.00", "currency": "USD" } }] }
                        """, "line 3, statement.lines[0]: Invalid fee: " + inTenge + "USD 10.00"),
                settlement(
                        "a payment in roubles", """
                        "payments": [
                          { "reference": "1", "purpose": "USAGE_FEES", "paidOn": "2026-04-01", "amount": "RUB 10.00" }]
                        """, "line 3, payments[0]: Invalid payment: " + inTenge + "RUB 10.00"),
                settlement(
                        "a tariff in euros",
                        """
                        "corporationTariffs": [{ "service": "x", "perService": "EUR 10.00" }]
                        """,
                        "line 2, corporationTariffs[0]: Invalid tariff: " + inTenge + "EUR 10.00"),
                settlement(
                        "a negative count",
                        """
                        "certificate": { "quarter": "2026-Q1", "lines": [
                          { "tariff": { "service": "x", "perService": "KZT 1.00" },
                            "count": -5, "freeOfCharge": true }] }
                        """,
                        "line 3, certificate.lines[0]: Invalid certificate line: Expected a count of 0 or more, but found: -5"),
                settlement(
                        "a part of a service",
                        """
                        "certificate": { "quarter": "2026-Q1", "lines": [
                          { "tariff": { "service": "x", "perService": "KZT 1.00" },
                            "count": 1.5, "freeOfCharge": true }] }
                        """,
                        "line 4, certificate.lines[0].count: Expected a whole number, but found: 1.5"),
                settlement(
                        "a tariff of a tenth of a tiyn",
                        """
                        "corporationTariffs": [
                          { "service": "x",
                            "perService": { "amount": "1.005", "currency": "KZT" } }]
                        """,
                        "line 4, corporationTariffs[0].perService.amount: Expected an amount such as '1200.00', of up"
                                + " to 15 digits and no more decimals than the currency has, but found: '1.005'"),
                settlement(
                        "an amount that is a number",
                        """
                        "corporationTariffs": [
                          { "service": "x", "perService": { "amount": 1.00, "currency": "KZT" } }]
                        """,
                        "line 3, corporationTariffs[0].perService.amount: Expected an amount in quotes such as '1200.00',"
                                + " but found: 1.00"),
                settlement(
                        "a negative tariff",
                        """
                        "corporationTariffs": [{ "service": "x", "perService": "KZT -1.00" }]
                        """,
                        "line 2, corporationTariffs[0]: Invalid tariff: Expected zero or more, but found: KZT -1.00"),
                settlement(
                        "a payment of nothing",
                        """
                        "payments": [
                          { "reference": "1", "purpose": "USAGE_FEES", "paidOn": "2026-04-01", "amount": "KZT 0.00" }]
                        """,
                        "line 3, payments[0]: Invalid payment: Expected more than zero, but found: KZT 0.00"));
    }

    static Stream<Arguments> settlements() {
        return Stream.of(
                settlement(
                        "a statement for a quarter in the future",
                        """
                        "statement": { "quarter": "2026-Q2",
                          "signedByPartnerOn": "2026-03-31" }
                        """,
                        "line 2, statement: Invalid reconciliation statement: Expected a quarter that had begun by the"
                                + " day of the document, but found: 2026-Q2, which begins on 2026-04-01, on 2026-03-31"),
                Arguments.of(
                        "a quarter after the day",
                        SETTLEMENT.replace("2026-Q1", "2026-Q3").replace("\"AGENT\",", "\"AGENT\" }"),
                        "line 1, quarter: Expected a case that begins on 2026-05-20, the day asked for, or before, but"
                                + " found: 2026-07-01"),
                Arguments.of(
                        "without a quarter",
                        "{ \"type\": \"mutual-settlement\", \"cooperationType\": \"AGENT\" }",
                        "line 1: missing field: quarter"),
                Arguments.of(
                        "a quarter that is none",
                        SETTLEMENT.replace("2026-Q1", "2026-5").replace("\"AGENT\",", "\"AGENT\" }"),
                        "line 1, quarter: Expected a quarter such as 2026-Q2, but found: '2026-5'"),
                settlement(
                        "signed before it was drawn up",
                        """
                        "statement": { "quarter": "2026-Q1", "drawnUpOn": "2026-04-07",
                          "signedByPartnerOn": "2026-04-06" }
                        """,
                        "line 3, statement.signedByPartnerOn: Invalid order: Expected 'drawnUpOn' <="
                                + " 'signedByPartnerOn', but found: 2026-04-07 > 2026-04-06"),
                settlement(
                        "two payments of one reference",
                        """
                        "payments": [
                          { "reference": "1", "purpose": "USAGE_FEES", "paidOn": "2026-04-01", "amount": "KZT 1.00" },
                          { "reference": "1", "purpose": "USAGE_FEES", "paidOn": "2026-04-02", "amount": "KZT 1.00" }]
                        """,
                        "line 2, payments: Invalid settlement: Expected 'payments' with one of each reference, but found: two of '1'"),
                Arguments.of(
                        "two settlements of one quarter",
                        """
                        { "type": "settlement-account", "settlements": [
                          { "quarter": "2026-Q1", "cooperationType": "AGENT" },
                          { "quarter": "2026-Q1", "cooperationType": "AGENT", "remunerationAgreedOn": "2026-01-05" }] }
                        """,
                        "line 1, settlements: Invalid account: Expected 'settlements' with one for each quarter, but found: two for 2026-Q1"),
                Arguments.of(
                        "the same settlement twice",
                        """
                        { "type": "settlement-account", "settlements": [
                          { "quarter": "2026-Q1", "cooperationType": "AGENT" },
                          { "quarter": "2026-Q1", "cooperationType": "AGENT" }] }
                        """,
                        "line 3, settlements[1]: Expected each element once, but found: the same element twice"),
                Arguments.of(
                        "two settlements of one quarter under an agreement",
                        """
                        { "type": "partnership", "agreement": { "cooperationType": "AGENT" }, "settlements": [
                          { "quarter": "2026-Q1", "cooperationType": "AGENT" },
                          { "quarter": "2026-Q1", "cooperationType": "AGENT", "remunerationAgreedOn": "2026-01-05" }] }
                        """,
                        "line 1, settlements: Invalid account: Expected 'settlements' with one for each quarter, but found: two for 2026-Q1"),
                Arguments.of(
                        "a settlement of another type than its agreement",
                        """
                        { "type": "partnership", "agreement": { "cooperationType": "AGENT" }, "settlements": [
                          { "quarter": "2026-Q1", "cooperationType": "AGENT" },
                          { "quarter": "2026-Q2", "cooperationType": "SYSTEM_USE" }] }
                        """,
                        "line 1, settlements: Invalid settlement of 2026-Q2: Expected 'settlements' with the cooperationType of the agreement, AGENT, but found:"
                                + " SYSTEM_USE"),
                Arguments.of(
                        "a partnership without an agreement",
                        "{ \"type\": \"partnership\", \"settlements\": [] }",
                        "line 1: missing field: agreement"));
    }

    static Stream<Arguments> agreements() {
        return Stream.of(
                Arguments.of(
                        "without a type of cooperation",
                        "{ \"type\": \"partnership-agreement\", \"number\": \"1\" }",
                        "line 1: missing field: cooperationType"),
                Arguments.of(
                        "of an unknown type of cooperation",
                        "{ \"type\": \"partnership-agreement\",\n\"cooperationType\": \"AGENCY\" }",
                        "line 2, cooperationType: Expected one of AGENT, SYSTEM_USE, TRUST_MANAGEMENT, but found:"
                                + " 'AGENCY'"),
                agreement("a misspelt field", "\"signature\": []", "but found: 'signature'; nearest: signatures"),
                agreement(
                        "a misspelt field of a part",
                        "\"performance\": {\n\"step\": [] }",
                        "line 3, performance.step: Expected one of the fields obligations, services, steps, trainings,"
                                + " unguarded, but found: 'step'; nearest: steps"),
                agreement(
                        "an object for a list",
                        "\"signatures\": { \"by\": \"PARTNER\" }",
                        "line 2, signatures: Expected a list in [ ], but found: an object"),
                agreement(
                        "a text for yes or no",
                        "\"performance\": { \"services\": [{ \"number\": \"S-1\",\n\"recipientPresent\": \"yes\" }] }",
                        "line 3, performance.services[0].recipientPresent: Expected true or false, but found: 'yes'"),
                agreement(
                        "both a partner and an agent",
                        """
                        "partner": { "name": "Example Services LLP", "bin": "200140000004" },
                        "agent": { "name": "Example", "iin": "900101300007" }
                        """,
                        "line 2, partner: Invalid agreement: Expected 'partner' or 'agent', but found: both"),
                agreement(
                        "a posting about another agreement",
                        """
                        "operations": { "postings": [{ "agreement": "2", "at": "OWN_WEBSITE", "servicesListed": true,
                          "contactsGiven": true, "postedOn": "2026-02-02" }] }
                        """,
                        "line 2, operations.postings: Invalid agreement: Expected 'operations.postings' with its number '1', but found: '2'"),
                agreement(
                        "a step of a service without its number",
                        "\"performance\": { \"steps\": [\n{ \"step\": \"SYSTEM_NEEDS\", \"on\": \"2026-02-02\" }] }",
                        "line 3, performance.steps[0]: Invalid step: Expected the number of a service with"
                                + " SYSTEM_NEEDS, but found: none"),
                agreement(
                        "a misspelt step",
                        "\"performance\": { \"steps\": [\n{ \"step\": \"SYSTEM_NEED\", \"on\": \"2026-02-02\" }] }",
                        "line 3, performance.steps[0].step: Expected one of 41 names, the nearest of which are"
                                + " SYSTEM_NEEDS, "),
                agreement(
                        "force majeure that ended before it began",
                        """
                        "forceMajeure": [{ "kind": "STRIKE", "affected": ["PARTNER"],
                          "beganOn": "2026-05-04",
                          "endedOn": "2026-05-01" }]
                        """,
                        "line 4, forceMajeure[0].endedOn: Invalid order: Expected 'beganOn' <= 'endedOn', but found:"
                                + " 2026-05-04 > 2026-05-01"),
                agreement(
                        "a time without guarding that ended before it began",
                        """
                        "performance": { "unguarded": [{ "began": "2026-05-04T10:00",
                          "ended": "2026-05-04T09:00" }] }
                        """,
                        "line 3, performance.unguarded[0].ended: Invalid order: Expected 'began' <= 'ended'"),
                agreement(
                        "a decision before the claim",
                        """
                        "courtClaims": [{ "by": "PARTNER", "kind": "TERMINATION", "ground": "OTHER_CASE",
                          "filedOn": "2026-05-04", "decision": { "granted": true,
                          "inForceOn": "2026-05-01" } }]
                        """,
                        "line 4, courtClaims[0].decision.inForceOn: Invalid order: Expected 'filedOn' <="
                                + " 'decision.inForceOn'"),
                agreement(
                        "hours that are none",
                        "\"operations\": { \"hours\": [\n{ \"on\": \"2026-02-03\", \"hours\": \"9-20\" }] }",
                        "line 3, operations.hours[0].hours: Expected hours one after the other such as 09:00-13:00,"
                                + " 14:00-18:00, or closed, but found: '9-20'"),
                agreement(
                        "a day of the week that is none",
                        "\"operations\": { \"centersHours\": { \"days\": { \"MONTAG\": \"09:00-18:00\" } } }",
                        "line 2, operations.centersHours.days: Expected one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY,"
                                + " FRIDAY, SATURDAY, SUNDAY, but found: 'MONTAG'"),
                agreement(
                        "a length of training that is none",
                        "\"performance\": { \"trainings\": [{ \"number\": \"1\", \"heldOn\": \"2026-02-03\",\n\"length\":"
                                + " \"1h\", \"employees\": [\"1\"] }] }",
                        "line 3, performance.trainings[0].length: Expected a duration such as PT1H30M or PT45S, but"
                                + " found: '1h'"),
                agreement(
                        "a termination of which nothing is recorded",
                        "\"terminations\": [{ \"by\": \"PARTNER\" }]",
                        "line 2, terminations[0]: Invalid termination: Expected 'notice', 'initiatedOn' or 'endedOn',"
                                + " but found: none"),
                Arguments.of(
                        "a selection without a candidate",
                        SELECTION.replace("\"AGENT\",", "\"AGENT\" }"),
                        "line 1: missing field: candidate"),
                Arguments.of(
                        "a candidate with a number that is none",
                        SELECTION + "\"candidate\": { \"name\": \"X\", \"bin\": \"200140000005\" } }",
                        "line 2, candidate.bin: Invalid BIN: Expected a last digit that fits the other eleven, but"
                                + " found: '********0005'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"amounts", "settlements", "agreements"})
    void isRefusedWithLineAndField(String name, String text, String message) {
        for (String command : new String[] {"timeline", "check"}) {
            Ran.reading(text, command, "-", "--as-of", "2026-05-20").isRefused("standard input: line ", message);
        }
    }
}
