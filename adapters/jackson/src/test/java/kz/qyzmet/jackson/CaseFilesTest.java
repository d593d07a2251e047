package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintExtension;
import kz.qyzmet.complaint.ExtensionGround;
import kz.qyzmet.complaint.FiledThrough;
import kz.qyzmet.complaint.Redirection;
import kz.qyzmet.complaint.ToldDay;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Case files that are good: what is written reads back. */
class CaseFilesTest {

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate FRI_2026_05_08 = LocalDate.of(2026, 5, 8);
    private static final CaseWriter WRITER = CaseWriter.of(Samples.TYPES);

    private static Sample full() {
        return Sample.builder()
                .registered(Fact.on(WED_2026_05_06))
                .answered(Fact.at(Moment.parse("2026-05-07T10:00")).recordedOn(FRI_2026_05_08))
                .plannedFor(FRI_2026_05_08)
                .month(YearMonth.of(2026, 5))
                .called(Moment.parse("2026-05-06T18:40"))
                .calls(4)
                .ground(NormId.of("law88.a25.p4"))
                .hours(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30)))
                .name(LocalizedText.of("шағым", "жалоба", "complaint"))
                .applicant(Sample.Person.of("900101300123"))
                .fee(new BigDecimal("12.50"))
                .consent(false)
                .addNotes("b", "a", "", "қ\n\"")
                .addSuspensions(Suspension.since(FRI_2026_05_08, Ground.APPC_65))
                .addSuspensions(Suspension.between(WED_2026_05_06, FRI_2026_05_08, NormId.of("law88.a27-2.p4")))
                .addExtensions(Extension.of(5, LimitUnit.WORKING_DAY, FRI_2026_05_08, Ground.APPC_65))
                .putCounts(Severity.BREACH, 3)
                .putCounts(Severity.DOUBT, 0)
                .addDays(FRI_2026_05_08, WED_2026_05_06)
                .addNested(Sample.Nested.builder()
                        .title("x")
                        .decidedOn(WED_2026_05_06)
                        .addBelow(Sample.Nested.builder().title("y").build())
                        .build())
                .term(new Count(0, LimitUnit.HOUR))
                .urgent(true)
                .copies(2)
                .build();
    }

    @Test
    void aFullCaseReadsBack() {
        assertThat(Samples.read(WRITER.write(full()))).isEqualTo(full());
    }

    @Test
    void onlyWhatHasToBeToldIsWrittenWithTheTypeFirst() {
        Sample plain = Sample.builder()
                .registered(Fact.on(WED_2026_05_06))
                .addNested(Sample.Nested.builder().title("").build())
                .term(new Count(5, LimitUnit.WORKING_DAY))
                .copies(1)
                .build();

        String text = WRITER.write(plain);

        assertThat(text).isEqualTo("""
                        {
                          "type" : "sample",
                          "nested" : [
                            {
                              "title" : ""
                            }
                          ],
                          "registered" : "2026-05-06"
                        }
                        """);
        assertThat(Samples.read(text)).isEqualTo(plain);
    }

    @Test
    void theTypeMayStandAnywhere() {
        assertThat(Samples.read(
                        "{\"registered\":\"2026-05-06\",\"nested\":[{\"title\":\"type\"}],\"type\":\"sample\"}"))
                .isInstanceOf(Sample.class);
    }

    @Test
    void aComplaintReadsBack() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.QUALITY_AUTHORITY)
                .filedThrough(new FiledThrough(Fact.on(WED_2026_05_06), Optional.of(Fact.on(WED_2026_05_06))))
                .submittedOn(Fact.at(Moment.parse("2026-05-06T19:00")))
                .registeredOn(Fact.on(FRI_2026_05_08))
                .officeHours(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30)))
                .addRedirections(Redirection.builder()
                        .to(Addressee.SERVICE_PROVIDER)
                        .forwardedOn(Fact.on(FRI_2026_05_08))
                        .build())
                .addExtensions(ComplaintExtension.of(10, ExtensionGround.FURTHER_STUDY, FRI_2026_05_08))
                .toldDay(new ToldDay(FRI_2026_05_08, Fact.on(WED_2026_05_06)))
                .build();

        String text = CaseWriter.standard().write(complaint);

        assertThat(text).startsWith("{\n  \"type\" : \"complaint\",\n");
        assertThat(Samples.read(text)).isEqualTo(complaint);
    }

    @Test
    void theComplaintOfTheReadMeIsRead() {
        String text = """
                { "type": "complaint", "addressee": "SERVICE_PROVIDER", "registeredOn": "2026-05-06" }
                """;

        assertThat(Samples.read(text))
                .isEqualTo(Complaint.builder()
                        .addressee(Addressee.SERVICE_PROVIDER)
                        .registeredOn(WED_2026_05_06)
                        .build());
    }

    @Test
    void aCaseIsWrittenToAStreamInUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        WRITER.write(full(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(WRITER.write(full()));
    }

    @Test
    void aCaseOfAnotherTypeIsNotWritten() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CaseWriter.standard().write(full()))
                .withMessageStartingWith(
                        "Invalid case: Expected one of " + CaseTypes.standard().names() + ", but found: ");
    }

    @Test
    void typesAreKnownByName() {
        assertThat(CaseTypes.standard().names())
                .contains("application", "complaint", "public-service")
                .isSubsetOf(Samples.TYPES.names());
        assertThat(CaseTypes.none().names()).isEmpty();
        assertThat(CaseTypes.standard().find("complaint")).contains(Complaint.class);
        assertThat(CaseTypes.standard().find("sample")).isEmpty();
        assertThat(Samples.TYPES.nameOf(full())).isEqualTo("sample");
    }

    @Test
    void aTypeNeedsANameAndABuilder() {
        for (String name : List.of("", "Sample", "a_b", "-a", "a--b", "900101300123")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> CaseTypes.none().with(name, Sample.class))
                    .withMessageStartingWith("Invalid case type: Expected a name such as complaint");
        }
        for (Class<? extends LegalCase> type : List.of(LegalCase.class, NoValue.class)) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> CaseTypes.none().with("sample", type))
                    .withMessage("Invalid case type: Expected a public interface with a static builder() and no part"
                            + " 'type', but found: " + type.getName());
        }
    }

    /** A case without a builder. */
    public abstract static class NoValue implements LegalCase {

        @Override
        public Timeline timeline(Reckoner law) {
            return Timeline.of();
        }

        @Override
        public List<Finding> findings(Reckoner law, LocalDate asOf) {
            return List.of();
        }
    }
}
