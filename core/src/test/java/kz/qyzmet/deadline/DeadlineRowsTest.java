package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRowsTest {

    private static final DeadlineRows ROWS = new DeadlineRows(Kazakhstan.LAW);

    @ParameterizedTest
    @CsvSource({
        "law88.a25.p2.provider-review,2026-05-06,2026-05-15,2026-05-15,2026-05-15",
        "law88.a27-2.p6.pt1.objection,2026-03-11,2026-03-13,2026-03-13,2026-03-13",
        "law88.a27-2.p2.scheduled-notice,2026-03-26,2026-03-18,2026-03-18,2026-03-17",
        "ucc83.p14.recording,2024-02-29T22:00+06:00,2024-03-01T01:00+05:00,2024-03-01T01:00+05:00,"
                + "2024-03-01T01:00+05:00",
    })
    void aDateHasCells(String norm, String trigger, String nominal, String due, String safe) {
        DeadlineRow row = ROWS.answer(norm, trigger);

        assertThat(row.error()).isEmpty();
        assertThat(row.nominal()).isEqualTo(nominal);
        assertThat(row.due()).isEqualTo(due);
        assertThat(row.safe()).isEqualTo(safe);
        assertThat(row.certainty()).isEqualTo("OFFICIAL");
        assertThat(row.deadline()).isPresent();
        assertThat(row.cells()).containsExactly(nominal, due, safe, "OFFICIAL", "");
        assertThat(DeadlineRow.COLUMNS).hasSameSizeAs(row.cells());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|2026-05-06|Missing cell: norm",
                "law88.a25.p2.provider-review|' '|Missing cell: trigger",
                "law88.a25.p2.provider-review|2026-02-30|Invalid date: Expected a date such as 2026-05-06, or a time"
                        + " such as 2026-05-06T09:30 or 2026-05-06T09:30+05:00, but found: '2026-02-30'",
                "LAW|2026-05-06|Invalid norm id: Expected segments of lower-case letters, digits and '-' joined by '.',"
                        + " such as law88.a25.p2.provider-review, but found: 'LAW'",
                "law88.a27-2.p6.pt1.objection|2023-03-01|Not in force on 2023-03-01: governed by"
                        + " ctl78.p28.objections",
            })
    void aRowWithoutADateSaysWhy(String norm, String trigger, String error) {
        DeadlineRow row = ROWS.answer(norm, trigger);

        assertThat(row.error()).isEqualTo(error);
        assertThat(row)
                .extracting(DeadlineRow::nominal, DeadlineRow::due, DeadlineRow::safe, DeadlineRow::certainty)
                .containsOnly("");
    }

    @Test
    void aTriggerBeyondTheCalendarIsRefused() {
        assertThat(ROWS.answer("law88.a25.p2.provider-review", "1999-05-06").error())
                .contains("1999-05-06");
    }

    @Test
    void personalDataIsMaskedInAnError() {
        assertThat(ROWS.answer("890512300123", "2026-05-06").error())
                .doesNotContain("890512300123")
                .contains("0123");
        assertThat(DeadlineRow.refused("No norm 890512300123").error()).isEqualTo("No norm ********0123");
    }

    @Test
    void anAnswerThatWaitsIsNoRow() {
        Deadline waiting = Kazakhstan.LAW.deadline(Term.builder()
                .norm(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER)
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRow.of(waiting))
                .withMessage("Invalid answer: Expected that to a norm and a day, but found: NotStarted");
    }
}
