package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.agreement.partner.DayHours;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearQuarter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The schema of a text takes each text that is read, and refuses those that are none at a glance. */
class TextSchemasTest {

    /** What stands in such texts, what looks like it, and what never does. */
    private static final List<String> CHARACTERS = List.of(
            "0", "1", "3", "6", "9", "٥", "-", "–", "+", ":", ".", ",", " ", "\u00a0", "\u2003", "\n", "T", "t", "Z",
            "z", "Q", "P", "K", "a", "ә", "");

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(LocalDate.class, List.of("2026-05-06", "0000-12-31")),
                Arguments.of(YearMonth.class, List.of("2026-05", "2026-12")),
                Arguments.of(YearQuarter.class, List.of("2026-Q2", "2026-Q4")),
                Arguments.of(MonthDay.class, List.of("--05-06", "--02-29")),
                Arguments.of(LocalTime.class, List.of("09:00", "23:59:59", "09:00:00.5", "09:00:00.123456789")),
                Arguments.of(Duration.class, List.of("PT1H30M", "PT45S", "P1DT-1.5S", "-pt5m", "PT0.000000001S")),
                Arguments.of(
                        Instant.class,
                        List.of("2026-05-06T09:30+05:00", "2026-05-06T09:30:00Z", "+12026-05-06T09:30:00.5-03:30:15")),
                Arguments.of(
                        Moment.class,
                        List.of(
                                "2026-05-06",
                                "2026-05-06T09:30",
                                "2026-05-06T09:30:15.5",
                                "2026-05-06T09:30+05:00",
                                "2026-05-06T04:30:00Z")),
                Arguments.of(
                        DayHours.class,
                        List.of("closed", "09:00-13:00", "09:00 – 13:00, 14:00-18:00:30", " 09:00-13:00:00.5 ")),
                Arguments.of(NormId.class, List.of("law88.a25.p2.provider-review", "ctl78.p9")),
                Arguments.of(Ground.class, List.of("cc.a173", "appc.a64.p3")),
                Arguments.of(Citation.class, List.of("cc.a173", "law88.a25.p2.provider-review")),
                Arguments.of(Bin.class, List.of("970740000838")),
                Arguments.of(Iin.class, List.of("061211600012")),
                Arguments.of(BankAccount.class, List.of("KZ86125KZT5004100100")),
                Arguments.of(PersonName.class, List.of("Ахметов Әли", "\u00a0")),
                Arguments.of(Addressee.class, List.of("CENTRAL_BODY")));
    }

    static Stream<Arguments> noTexts() {
        return Stream.of(
                Arguments.of(
                        LocalDate.class, List.of("", "2026-5-6", "2026-13-01", "2026-05-32", "06.05.2026", "2026-05")),
                Arguments.of(YearMonth.class, List.of("2026-00", "2026-13", "2026-05-06", "26-05")),
                Arguments.of(YearQuarter.class, List.of("2026-Q0", "2026-Q5", "2026-Q02", "Q2-2026", "2026-2")),
                Arguments.of(LocalTime.class, List.of("9:00", "24:00", "09:60", "09", "09:00:60", "09:00Z")),
                Arguments.of(Duration.class, List.of("", "1h", "PT1D", "P1H", "90")),
                Arguments.of(Moment.class, List.of("2026-05-06 09:30", "2026-05-06T", "2026-05-06T25:00", "tomorrow")),
                Arguments.of(DayHours.class, List.of("", "Closed", "9-13", "09:00", "09:00-13:00,", "09:00 to 13:00")),
                Arguments.of(NormId.class, List.of("", "law88", "Law88.a25", "law88..a25", "law88.a25.", "law-88.a25")),
                Arguments.of(Ground.class, List.of("cc", "cc.a1", "CC.A173")),
                Arguments.of(Bin.class, List.of("", "97074000083", "9707400008380", "970740 000838", "97074000083X")),
                Arguments.of(Iin.class, List.of("90010130010", "900101-300107", "IIN900101300")),
                Arguments.of(
                        BankAccount.class,
                        List.of("KZ86125KZT500410010", "RU86125KZT5004100100", "kz86125kzt5004100100")),
                Arguments.of(Addressee.class, List.of("", "central_body", "CENTRAL-BODY")));
    }

    private static CheckedSchema schema(Class<?> type) {
        SchemaParts parts = new SchemaParts();
        ObjectNode schema = parts.of(type);
        schema.putObject("$defs").setAll(parts.definitions());
        return CheckedSchema.of(schema);
    }

    private static boolean isRead(Class<?> type, String text) {
        TextForm<?> form = TextForms.of(type).or(() -> TextForms.ofJdk(type)).orElseThrow();
        try {
            return form.read().apply(text) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Each text, and each with one character replaced by another, put in or left out. */
    private static Set<String> near(List<String> texts) {
        Set<String> near = new LinkedHashSet<>(texts);
        for (String text : texts) {
            for (int i = 0; i <= text.length(); i++) {
                for (String character : CHARACTERS) {
                    near.add(text.substring(0, i) + character + text.substring(i));
                    near.add(text.substring(0, i) + character + text.substring(Math.min(i + 1, text.length())));
                }
            }
        }
        return near;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsReadIsTaken(Class<?> type, List<String> texts) {
        CheckedSchema schema = schema(type);

        assertThat(texts).allMatch(text -> isRead(type, text));
        List<String> read = new ArrayList<>(near(texts));
        read.removeIf(text -> !isRead(type, text));
        assertThat(read)
                .hasSizeGreaterThanOrEqualTo(texts.size())
                .allMatch(text -> schema.accepts(StringNode.valueOf(text)));
    }

    @ParameterizedTest
    @MethodSource("noTexts")
    void whatIsNoneAtAGlanceIsRefused(Class<?> type, List<String> texts) {
        CheckedSchema schema = schema(type);

        assertThat(texts).noneMatch(text -> isRead(type, text));
        assertThat(texts).noneMatch(text -> schema.accepts(StringNode.valueOf(text)));
    }

    @Test
    void aNumberThatNamesAnEntryIsWrittenInOneWay() {
        CheckedSchema schema = CheckedSchema.of(CaseSchemas.standard().schema("contact-center-month"));

        for (String key : near(List.of("5", "-12", "0"))) {
            ObjectNode file = (ObjectNode) JsonMapper.shared().readTree("""
                    { "type": "contact-center-month", "month": "2026-05",
                      "calls": { "takenOn": "2026-05-31", "calls": 5, "totalWait": "PT10S", "ratings": {} } }
                    """);
            file.withObject("/calls/ratings").put(key, 1);

            assertThat(schema.accepts(file)).as(key).isEqualTo(isCase(file));
        }
    }

    private static boolean isCase(ObjectNode file) {
        try {
            Samples.read(file.toString());
            return true;
        } catch (CaseFormatException e) {
            return false;
        }
    }
}
