package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amendment files as users write, export and break them. */
class AmendmentFileTest {

    private static final String HEADER = "fact,date,other_date,week,basis\n";
    private static final LocalDate SAT_2027_06_05 = LocalDate.of(2027, 6, 5);
    private static final LocalDate SUN_2027_06_06 = LocalDate.of(2027, 6, 6);
    private static final LocalDate MON_2027_06_07 = LocalDate.of(2027, 6, 7);

    private static List<Amendment> read(String text) {
        return AmendmentFile.read(new StringReader(text), "amend.csv");
    }

    private static void refused(String text, long line, String field, String messageEnd) {
        AmendmentFormatException refusal = catchThrowableOfType(AmendmentFormatException.class, () -> read(text));
        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo("amend.csv");
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal)
                .hasMessage("Invalid amendment file: amend.csv line " + line + ", field '" + field + "': Expected "
                        + messageEnd)
                .hasMessageContaining(refusal.allowed())
                .hasMessageEndingWith("but found: '" + refusal.value() + "'");
        assertThat(refusal.getMessage()).doesNotContain("\n", "\r").hasSizeLessThan(400);
    }

    @Test
    void every_kind_of_fact() {
        String text = HEADER
                + "MOVE,2027-06-06,2027-06-07,five-and-six,Order 1\n"
                + "KURBAN_AIT,2027-05-17,,,Announcement\n"
                + "DAY_OFF,2027-06-10,,five,\"Decree, item 2\"\n"
                + "WORKING,2027-06-13,,,\"A \"\"decree\"\"\"\n";
        assertThat(read(text))
                .containsExactly(
                        Amendment.move(SUN_2027_06_06, MON_2027_06_07, WeekScope.FIVE_AND_SIX, "Order 1")
                                .withOrigin("amend.csv line 2"),
                        Amendment.kurbanAit(LocalDate.of(2027, 5, 17), "Announcement")
                                .withOrigin("amend.csv line 3"),
                        Amendment.dayOff(LocalDate.of(2027, 6, 10), WeekScope.FIVE, "Decree, item 2")
                                .withOrigin("amend.csv line 4"),
                        Amendment.working(LocalDate.of(2027, 6, 13), WeekScope.FIVE_AND_SIX, "A \"decree\"")
                                .withOrigin("amend.csv line 5"));
    }

    @Test
    void makes_a_calendar() {
        WorkingCalendar calendar = KazakhstanCalendar.builder()
                .amendAll(read(HEADER + "MOVE,2027-06-05,2027-06-07,,Order 1\n"))
                .build();
        assertThat(calendar.isWorkingDay(SAT_2027_06_05)).isTrue();
        assertThat(calendar.isWorkingDay(MON_2027_06_07)).isFalse();
    }

    @Test
    void conflict_names_the_lines() {
        assertThatThrownBy(() -> KazakhstanCalendar.builder()
                        .amendAll(read(HEADER + "DAY_OFF,2027-06-07,,,a\n\nDAY_OFF,2027-06-07,,,b\n"))
                        .build())
                .isInstanceOf(AmendmentConflictException.class)
                .hasMessage("Amendment refused: Expected one amendment for 2027-06-07, but found: "
                        + "DAY_OFF 2027-06-07, week five-and-six (amend.csv line 2)"
                        + " and DAY_OFF 2027-06-07, week five-and-six (amend.csv line 4)");
    }

    @Test
    void empty_week_is_both_weeks_but_for_a_move_from_a_saturday() {
        List<Amendment> amendments =
                read(HEADER + "MOVE,2027-06-05,2027-06-07,,x\nMOVE,2027-06-06,2027-06-08,,x\nDAY_OFF,2027-06-12,,,x\n");
        assertThat(((Amendment.Move) amendments.get(0)).week()).isEqualTo(WeekScope.FIVE);
        assertThat(((Amendment.Move) amendments.get(1)).week()).isEqualTo(WeekScope.FIVE_AND_SIX);
        assertThat(((Amendment.DayOff) amendments.get(2)).week()).isEqualTo(WeekScope.FIVE_AND_SIX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFfact,date,other_date,week,basis\r\nDAY_OFF,2027-06-07,,,x\r\n",
                "fact,date,other_date,week,basis\rDAY_OFF,2027-06-07,,,x",
                "\uFEFF\"fact\",\"date\",\"other_date\",\"week\",\"basis\"\n\"DAY_OFF\",\"2027-06-07\",\"\",\"\",\"x\"",
                "fact,date,other_date,week,basis\nDAY_OFF,2027-06-07,,, x \n",
            })
    void spreadsheets_write_it_in_many_ways(String text) {
        assertThat(read(text))
                .containsExactly(Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE_AND_SIX, "x")
                        .withOrigin("amend.csv line 2"));
    }

    @Test
    void header_alone_is_a_file_without_amendments() {
        assertThat(read(HEADER)).isEmpty();
        assertThat(read("\n" + HEADER + "\n  \n")).isEmpty();
    }

    @Test
    void quote_inside_a_plain_field_is_a_letter() {
        assertThat(read(HEADER + "DAY_OFF,2027-06-07,,,Act 5\" of 2027\n")
                        .get(0)
                        .basis())
                .isEqualTo("Act 5\" of 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "\uFEFF", "  \n"})
    void file_without_a_header(String text) {
        refused(text, 1, "header", "fact,date,other_date,week,basis, but found: ''");
    }

    @Test
    void other_headers() {
        refused(
                "date,fact,other_date,week,basis\n",
                1,
                "header",
                "fact,date,other_date,week,basis, but found: 'date,fact,other_date,week,basis'");
        refused(
                "fact;date;other_date;week;basis\n",
                1,
                "header",
                "fact,date,other_date,week,basis, but found: 'fact;date;other_date;week;basis'");
        refused(
                "\n\"fact,date\",other_date,week,basis\n",
                2,
                "header",
                "fact,date,other_date,week,basis, but found: 'fact,date,other_date,week,basis'");
        refused(
                "PK\u0003\u0004\u0014\u0000\u0006",
                1,
                "header",
                "fact,date,other_date,week,basis, but found: 'PK\\u{3}\\u{4}\\u{14}\\u{0}\\u{6}'");
    }

    @Test
    void too_few_and_too_many_fields() {
        refused(
                HEADER + "DAY_OFF,2027-06-07,,\n",
                2,
                "row",
                "5 fields instead of 4, but found: 'DAY_OFF,2027-06-07,,'");
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,Law 5, art. 3\n",
                2,
                "row",
                "5 fields instead of 6, but found: 'DAY_OFF,2027-06-07,,,Law 5, art. 3'");
    }

    @Test
    void unknown_fact() {
        refused(
                HEADER + "HOLIDAY,2027-06-07,,,x\n",
                2,
                "fact",
                "MOVE, KURBAN_AIT, DAY_OFF or WORKING, but found: 'HOLIDAY'");
        refused(HEADER + "move,2027-06-07,,,x\n", 2, "fact", "MOVE, KURBAN_AIT, DAY_OFF or WORKING, but found: 'move'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-02-29",
                "07.06.2027",
                "2027-6-7",
                "20270607",
                "",
                "tomorrow",
                "2001-12-31",
                "2101-01-01",
                " 2027-06-07",
                "2027-06-07T00:00"
            })
    void impossible_date(String date) {
        refused(
                HEADER + "DAY_OFF," + date + ",,,x\n",
                2,
                "date",
                "a date yyyy-MM-dd within 2002-01-01 to 2100-12-31, but found: '" + date + "'");
        refused(
                HEADER + "MOVE,2027-06-05," + date + ",,x\n",
                2,
                "other_date",
                "a date yyyy-MM-dd within 2002-01-01 to 2100-12-31, but found: '" + date + "'");
    }

    @Test
    void other_date_where_there_is_none() {
        refused(
                HEADER + "DAY_OFF,2027-06-07,2027-06-08,,x\n",
                2,
                "other_date",
                "nothing: only MOVE has another date, but found: '2027-06-08'");
        refused(
                HEADER + "MOVE,2027-06-05,2027-06-05,,x\n",
                2,
                "other_date",
                "another date than 2027-06-05, but found: '2027-06-05'");
    }

    @Test
    void unknown_week() {
        refused(
                HEADER + "DAY_OFF,2027-06-07,,six,x\n",
                2,
                "week",
                "five or five-and-six, or nothing, but found: 'six'");
        refused(
                HEADER + "KURBAN_AIT,2027-05-17,,five,x\n",
                2,
                "week",
                "five-and-six or nothing: a feast is off in both weeks, but found: 'five'");
    }

    @Test
    void basis_that_nobody_can_read() {
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,\n",
                2,
                "basis",
                "the act or announcement, which is required, but found: ''");
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,\"two\nlines\"\n",
                2,
                "basis",
                "one line of readable text, but found: 'two\\u{a}lines'");
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,\u202Etca\n",
                2,
                "basis",
                "one line of readable text, but found: '\\u{202e}tca'");
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,\uFFFD\uFFFD\n",
                2,
                "basis",
                "one line of readable text, but found: '\uFFFD\uFFFD'");
    }

    @Test
    void first_bad_line_is_reported() {
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,x\n\nDAY_OFF,2027-06-31,,,x\nNONSENSE,,,,\nDAY_OFF,\"2027\"x,,,\n",
                4,
                "date",
                "a date yyyy-MM-dd within 2002-01-01 to 2100-12-31, but found: '2027-06-31'");
    }

    @Test
    void quote_that_is_never_closed() {
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,x\nDAY_OFF,2027-06-08,,,\"y\nDAY_OFF,2027-06-09,,,z\n",
                3,
                "row",
                "every quote to be closed, but found: 'DAY_OFF,2027-06-08,,,y\\u{a}DAY_OFF,2027-06-09,,,z\\u{a}'");
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,\"x",
                2,
                "row",
                "every quote to be closed, but found: 'DAY_OFF,2027-06-07,,,x'");
        refused("\"fact,date", 1, "row", "every quote to be closed, but found: 'fact,date'");
    }

    @Test
    void quote_closed_too_early() {
        refused(
                HEADER + "\nDAY_OFF,2027-06-07,,,\"x\"y\n",
                3,
                "row",
                "at most 64 fields of at most 65536 characters, with nothing between a closing quote and the next"
                        + " comma, but found: ''");
    }

    @Test
    void line_after_a_field_of_several_lines_is_counted_right() {
        refused(
                HEADER + "DAY_OFF,2027-06-07,,,\"x\ny\nz\"\nDAY_OFF,2027-06-08,,,\"x\"y\n",
                2,
                "basis",
                "one line of readable text, but found: 'x\\u{a}y\\u{a}z'");
        refused("\"a\nb\"\nc,\"d\"e", 1, "header", "fact,date,other_date,week,basis, but found: 'a\\u{a}b'");
    }

    @Test
    void huge_field_and_huge_line() {
        String allowed = "at most 64 fields of at most 65536 characters, with nothing between a closing quote and the"
                + " next comma, but found: ''";
        refused(HEADER + "DAY_OFF,2027-06-07,,," + "x".repeat(70_000) + "\n", 2, "row", allowed);
        refused(HEADER + "x".repeat(3_000_000), 2, "row", allowed);
        refused(HEADER + ",".repeat(3_000_000), 2, "row", allowed);
        refused(HEADER + "\"" + "x\n".repeat(3_000_000), 2, "row", allowed);
    }

    @Test
    void long_value_is_shortened() {
        refused(
                HEADER + "X".repeat(50_000) + ",2027-06-07,,,x\n",
                2,
                "fact",
                "MOVE, KURBAN_AIT, DAY_OFF or WORKING, but found: '" + "X".repeat(80) + "...'");
    }

    @Test
    void personal_data_in_the_wrong_column_is_masked() {
        refused(
                HEADER + "850101300123,2027-06-07,,,x\n",
                2,
                "fact",
                "MOVE, KURBAN_AIT, DAY_OFF or WORKING, but found: '********0123'");
    }

    @Test
    void characters_of_another_encoding() {
        byte[] bytes = (HEADER + "DAY_OFF,2027-06-07,,,Приказ\n").getBytes(Charset.forName("windows-1251"));
        Reader strict = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
        assertThatThrownBy(() -> AmendmentFile.read(strict, "amend.csv"))
                .isInstanceOf(AmendmentFormatException.class)
                .hasMessage("Invalid amendment file: amend.csv line 1, field 'row': Expected text in the encoding of"
                        + " the file, such as UTF-8, but found: ''");
        Reader lenient = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AmendmentFile.read(lenient, "amend.csv"))
                .isInstanceOf(AmendmentFormatException.class)
                .hasMessageContaining("line 2, field 'basis': Expected one line of readable text");
    }

    @Test
    void reader_that_fails_is_no_bad_file() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> AmendmentFile.read(broken, "amend.csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk gone");
    }

    @Test
    void reader_is_left_open_and_can_be_slow() throws IOException {
        boolean[] closed = new boolean[1];
        Reader slow = new StringReader("\uFEFF" + HEADER + "DAY_OFF,2027-06-07,,,\"x\"\n") {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(AmendmentFile.read(slow, "amend.csv")).hasSize(1);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void name_is_required_and_made_fit_for_one_line() {
        assertThatThrownBy(() -> AmendmentFile.read(new StringReader(""), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid name: Expected it not to be blank, but found: ' '");
        assertThatThrownBy(() -> AmendmentFile.read(new StringReader(""), "a\nb.csv"))
                .hasMessageStartingWith("Invalid amendment file: a\\u{a}b.csv line 1");
    }
}
