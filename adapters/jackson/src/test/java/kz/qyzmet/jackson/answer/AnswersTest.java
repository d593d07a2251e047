package kz.qyzmet.jackson.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.ImpactReport;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NamedCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Divergences;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.NotInEditionException;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.Supersession;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers as JSON: the same by any mapper and by a generator alone. */
class AnswersTest {

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);

    /** Two years without a holiday: five working days after Wednesday 6 May 2026 end on Wednesday 13 May. */
    private static final WorkingCalendar PLAIN = WorkingCalendar.builder()
            .range(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
            .build();

    private static final Reckoner LAW = Reckoner.on(PLAIN);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final CaseOnDay COMPLAINT = new CaseOnDay(
            Complaint.builder()
                    .addressee(Addressee.SERVICE_PROVIDER)
                    .registeredOn(Fact.on(WED_2026_05_06))
                    .build(),
            "complaint",
            LAW,
            MON_2026_05_18);

    static Stream<Arguments> answers() {
        ImpactReport none = ImpactReport.of(Stream.of(new NamedCase("one.json", COMPLAINT.subject())), LAW, LAW);
        return Stream.of(
                Arguments.of("timeline", TimelineAnswer.of(COMPLAINT, Language.KK, true)),
                Arguments.of("findings", FindingsAnswer.of(COMPLAINT, Language.RU)),
                Arguments.of(
                        "deadline",
                        DeadlineAnswer.of(
                                LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06),
                                Language.EN)),
                Arguments.of(
                        "impact",
                        ImpactAnswer.of(
                                none,
                                new ImpactAnswer.Side(List.of("a.csv"), "x"),
                                new ImpactAnswer.Side(List.of(), "y"),
                                Optional.empty(),
                                found -> "complaint",
                                Language.EN)),
                Arguments.of("calendar", CalendarAnswer.of(PLAIN.entries(Year.of(2026)))),
                Arguments.of("day", DayAnswer.of(PLAIN, WED_2026_05_06)),
                Arguments.of(
                        "norms", NormsAnswer.of(List.copyOf(Norms.standard().all()))),
                Arguments.of("norm", NormsAnswer.of(Norms.standard().get(StandardAgreement.FORCE_MAJEURE_NOTICE))),
                Arguments.of("divergences", DivergencesAnswer.of(Divergences.all())),
                Arguments.of("supersession", SupersessionAnswer.of(Supersession.all())));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aMapperWritesWhatAGeneratorWrites(String name, Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            answer.writeTo(json);
        }
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(MAPPER.writeValueAsString(answer)).as(name).isEqualTo(written);
        // As a part of something of the host, too.
        assertThat(MAPPER.writeValueAsString(List.of(answer))).isEqualTo("[" + written + "]");
        assertThat(MAPPER.readTree(written).isEmpty()).isFalse();
    }

    @Test
    void aComplaintThatIsLateByThreeDays() {
        JsonNode timeline = MAPPER.valueToTree(TimelineAnswer.of(COMPLAINT, Language.EN, false));
        JsonNode review = timeline.get("entries")
                .valueStream()
                .filter(entry -> entry.get("norm").asString().equals("law88.a25.p2.provider-review"))
                .findFirst()
                .orElseThrow();

        assertThat(timeline.get("case").asString()).isEqualTo("complaint");
        assertThat(timeline.get("asOf").asString()).isEqualTo("2026-05-18");
        assertThat(review.get("due").asString()).isEqualTo("2026-05-13");
        assertThat(review.get("status").asString()).isEqualTo("MISSED");
        assertThat(review.get("workingDaysLate").asInt()).isEqualTo(3);
        assertThat(review.get("daysLeft").asInt()).isZero();
        assertThat(review.get("done").isNull()).isTrue();
        assertThat(review.has("steps")).isFalse();

        FindingsAnswer findings = FindingsAnswer.of(COMPLAINT, Language.EN);
        JsonNode finding = MAPPER.valueToTree(findings).get("findings").get(0);
        assertThat(findings.findings()).hasSize(1);
        assertThat(finding.get("citation").asString()).isEqualTo("law88.a25.p2.provider-review");
        assertThat(finding.get("severity").asString()).isEqualTo("BREACH");
        assertThat(finding.get("since").asString()).isEqualTo("2026-05-14");
    }

    /** Half an answer is worse than none: what cannot be counted is refused before anything is written. */
    @Test
    void aDayOutsideTheCalendarIsRefusedWhenTheAnswerIsMade() {
        CaseOnDay outside = new CaseOnDay(COMPLAINT.subject(), "complaint", LAW, LocalDate.of(2027, 1, 1));

        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> TimelineAnswer.of(outside, Language.EN, false))
                .withMessageContaining("2027-01-01");
    }

    @Test
    void aNormThatTheEditionLacks() {
        Edition english = Edition.of(AgreementText.ENGLISH);
        NormId kazakhAlone = NormId.of("spa219.p28.kk.remedy-term");

        assertThatExceptionOfType(NotInEditionException.class)
                .isThrownBy(() -> LAW.withEdition(english).deadline(kazakhAlone, WED_2026_05_06))
                .satisfies(absence -> {
                    JsonNode answer = MAPPER.valueToTree(
                            AbsentNormAnswer.of(absence, english, Moment.on(WED_2026_05_06), Language.RU));
                    assertThat(answer.get("result").asString()).isEqualTo("NOT_IN_EDITION");
                    assertThat(answer.get("norm").asString()).isEqualTo("spa219.p28.kk.remedy-term");
                    assertThat(answer.get("due").isNull()).isTrue();
                    assertThat(answer.get("explanation").size()).isGreaterThan(3);
                });
    }

    @Test
    void aDayAtTheEndOfTheCalendarHasNoNextOne() {
        JsonNode last = MAPPER.valueToTree(DayAnswer.of(PLAIN, LocalDate.of(2026, 12, 31)));

        assertThat(last.get("date").asString()).isEqualTo("2026-12-31");
        assertThat(last.get("previous").asString()).isEqualTo("2026-12-30");
        assertThat(last.get("next").isNull()).isTrue();
        assertThat(last.get("week").asString()).isEqualTo("FIVE_DAY");
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> DayAnswer.of(PLAIN, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void everyRowHasACellForEachColumn() {
        assertThat(CalendarAnswer.of(PLAIN.entries(Year.of(2026))).rows(Language.KK))
                .hasSize(365)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(CalendarAnswer.COLUMNS));
        assertThat(NormsAnswer.of(List.copyOf(Norms.standard().all())).rows())
                .hasSize(1316)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(NormsAnswer.COLUMNS));
        assertThat(DivergencesAnswer.of(Divergences.all()).rows(Language.RU))
                .hasSize(28)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(DivergencesAnswer.COLUMNS));
        assertThat(SupersessionAnswer.of(Supersession.all()).rows(Language.EN))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(SupersessionAnswer.COLUMNS));
    }
}
