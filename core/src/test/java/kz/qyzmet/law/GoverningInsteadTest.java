package kz.qyzmet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.law.GoverningInstead.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What governs on a day on which a norm does not, by the table of supersession. */
class GoverningInsteadTest {

    private static final Norms NORMS = Norms.standard();
    private static final LocalDate OLD_REGIME = LocalDate.of(2023, 10, 2);
    private static final LocalDate NEW_REGIME = LocalDate.of(2025, 10, 1);

    @ParameterizedTest(name = "row {0}: {1} -> {2} {3}")
    @CsvSource({
        "1, ctl78.p2.external, law88.a27.p1.definition, REPLACED",
        "3, ctl78.p4.form-preventive, law88.a27.p3.sp1.form-inspection, REPLACED",
        "3, ctl78.p4.form-monitoring, law88.a27.p3.sp2.form-observation, REPLACED",
        "4, law88.a27.p6.entrepreneurial-exclusion, '', NEW",
        "7, ctl78.p10.list-december, law88.a27-1.p3.pt1.plan-date-december, SAME",
        "7, ctl78.p10.list-may, law88.a27-1.p3.pt1.plan-date-may, SAME",
        "7, law88.a27-1.p3.pt1.plan-date-may, ctl78.p10.list-may, SAME",
        "7, law88.a27-1.p3.pt1.plan-amendment, '', NEW",
        "9, ctl78.p11.once-a-year, law88.a27-1.p5.once-a-year, SAME",
        "9, law88.a27-1.p5.once-a-year, ctl78.p11.once-a-year, SAME",
        "12, ctl78.p21.start-notice, law88.a27-2.p2.scheduled-notice;law88.a27-2.p2.unscheduled-notice, REPLACED",
        "12, law88.a27-2.p2.scheduled-notice, ctl78.p21.start-notice, REPLACED",
        "15, law88.a27-1.p3.pt3.composition-notice, '', NEW",
        "17, ctl78.p18.inspection-term, law88.a27-2.p1.pt1.scheduled-cap;law88.a27-2.p1.pt2.unscheduled-cap, REPLACED",
        "17, law88.a27-2.p1.pt2.unscheduled-cap, ctl78.p18.inspection-term, REPLACED",
        "18, ctl78.p19.extension, '', REPLACED",
        "20, ctl78.p19.suspension-notice, law88.a27-2.p4.pt2.suspension-notice, REPLACED",
        "20, law88.a27-2.p4.pt2.resumption-notice, ctl78.p19.resumption-notice, REPLACED",
        "21, law88.a27-2.p5.draft-certificate-subject, '', NEW",
        "23, ctl78.p28.objections, law88.a27-2.p6.pt1.objection, REPLACED",
        "23, law88.a27-2.p6.pt1.objection, ctl78.p28.objections, REPLACED",
        "25, ctl78.p26.delivery-limit, law88.a27-2.p7.completion-date, REPLACED",
        "26, ctl78.p27.refusal-to-sign, '', MOOT",
        "28, law88.a27-2.p9.pt1.recommendation-term, ctl78.p30.elimination-info, REPLACED",
        "29, ctl78.p29.extension-request, '', REPLACED",
        "30, ctl78.p31.information-request, '', MOOT",
        "30, ctl78.p32.information-reply, '', MOOT",
        "30, law88.a27-2.p10.recommendation-report, ctl78.p30.elimination-info, REPLACED",
        "33, law88.a27-4.p1.appeal, '', NEW",
        "39, ctl78.p22.start-checklist, '', MOOT"
    })
    void oneRegimeForTheOther(int row, String norm, String instead, Effect effect) {
        LocalDate day = norm.startsWith("ctl78") ? NEW_REGIME : OLD_REGIME;
        NormId id = idOf(norm);

        assertThat(NORMS.get(id).force().holds(day)).isFalse();
        GoverningInstead found = NORMS.insteadOf(id, day);
        assertThat(found.norms())
                .extracting(NormId::id)
                .containsExactlyElementsOf(instead.isEmpty() ? List.of() : Arrays.asList(instead.split(";", -1)));
        assertThat(found.effect()).isEqualTo(effect);
    }

    /** Some rows are known by their article alone. */
    private static NormId idOf(String norm) {
        return NORMS.find(NormId.of(norm))
                .map(Norm::id)
                .orElseGet(() -> NORMS.all().stream()
                        .map(Norm::id)
                        .filter(id -> id.id().startsWith(norm.substring(0, norm.lastIndexOf('.') + 1)))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatGovernsInsteadIsItselfInForceThatDay() {
        int answered = 0;
        for (Norm norm : NORMS.all()) {
            LocalDate last = LocalDate.of(2027, 1, 1);
            for (LocalDate day = LocalDate.of(2021, 1, 1); day.isBefore(last); day = day.plusDays(19)) {
                if (!norm.force().holds(day)) {
                    GoverningInstead instead = NORMS.insteadOf(norm.id(), day);
                    for (NormId id : instead.norms()) {
                        assertThat(NORMS.get(id).force().holds(day))
                                .as("%s for %s on %s", id, norm.id(), day)
                                .isTrue();
                        assertThat(id).isNotEqualTo(norm.id());
                        answered++;
                    }
                    if (day.isBefore(LocalDate.of(2021, 7, 12))) {
                        assertThat(instead.effect()).isEqualTo(Effect.NOT_MODELLED);
                    }
                }
            }
        }
        assertThat(answered).isPositive();
    }

    /** A norm with a last day is told what came after it, or why nothing did. */
    @Test
    void everyNormThatEndedHasAnAnswer() {
        assertThat(NORMS.all())
                .filteredOn(norm -> norm.force().until().isPresent())
                .isNotEmpty()
                .allSatisfy(norm -> {
                    GoverningInstead instead = NORMS.insteadOf(norm.id(), NEW_REGIME);
                    assertThat(instead.effect()).isNotEqualTo(Effect.NOT_MODELLED);
                    assertThat(instead.norms().isEmpty())
                            .as("%s: %s", norm.id(), instead)
                            .isEqualTo(instead.effect() == Effect.MOOT
                                    || norm.id().id().equals("ctl78.p19.extension")
                                    || norm.id().id().startsWith("ctl78.p29."));
                });
        assertThat(NORMS.all())
                .filteredOn(norm -> norm.id().id().matches("law88\\.a27(-[1-4])?\\..*"))
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(
                                NORMS.insteadOf(norm.id(), OLD_REGIME).effect())
                        .as(norm.id().id())
                        .isNotEqualTo(Effect.NOT_MODELLED));
    }

    /** A misspelt id would be left out without a sound. */
    @Test
    void everyIdOfTheTableIsANorm() throws IOException {
        try (InputStream stream = Norms.class.getResourceAsStream("governs-instead.tsv")) {
            String table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : table.lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                assertThat(NORMS.all())
                        .as(cells[0])
                        .anyMatch(norm -> norm.id().id().startsWith(cells[0]));
                for (String id : cells[1].isEmpty() ? new String[0] : cells[1].split(";", -1)) {
                    assertThat(NORMS.find(NormId.of(id))).as(id).isPresent();
                }
                Effect.valueOf(cells[2]);
            }
        }
    }
}
