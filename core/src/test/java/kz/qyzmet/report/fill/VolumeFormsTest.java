package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.LAW;
import static kz.qyzmet.report.fill.Fills.behind;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.remarks;
import static kz.qyzmet.report.fill.Rendered.IN_TIME;
import static kz.qyzmet.report.fill.Rendered.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.qyzmet.OfNorm;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.InformationSystem;
import kz.qyzmet.service.LatenessCause;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RefusalCause;
import kz.qyzmet.service.RenderingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms 3-MK and 4-MK, from applications. */
class VolumeFormsTest {

    private static final FormType THIRD = FormType.FORM_3MK;
    private static final FormType FOURTH = FormType.FORM_4MK;

    private static Application.Builder with(Application.Builder application, RenderingRecord.Builder record) {
        return application.rendering(record.build());
    }

    private static RenderingRecord.Builder late(LatenessCause cause) {
        return RenderingRecord.builder().latenessCause(cause);
    }

    /** The columns of a line that are not zero. */
    private static Map<String, Long> counted(FilledForm filled, LineKey key) {
        Map<String, Long> counted = new TreeMap<>();
        Optional<FormLine> line = filled.form().line(key);
        List<FormColumn> columns = filled.form().type().layout().columns(key.row());
        for (int i = 0; i < columns.size() && line.isPresent(); i++) {
            long number = line.get().cells().get(i).number().orElseThrow();
            if (number != 0) {
                counted.put(columns.get(i).code(), number);
            }
        }
        return counted;
    }

    private static Map<String, Long> counted(FilledForm filled, String row) {
        return counted(filled, LineKey.of(row));
    }

    @ParameterizedTest
    @CsvSource({"PAPER, 1, 2", "ELECTRONIC, 2, 1"})
    @OfNorm({"ctl78.f3mk.r1.paper", "ctl78.f3mk.r2.electronic", "ctl78.f3mk.c1.results"})
    void resultsThroughTheStateCorporationAreCountedByTheirForm(DocumentForm form, String row, String other) {
        FilledForm filled = fill(
                THIRD,
                Rendered.corporation(form).issuedOn(on(IN_TIME)).build(),
                Rendered.corporation(form).issuedOn(on("2026-07-01")).build(),
                with(
                                Rendered.corporation(form).refusal(Rendered.refusal(IN_TIME)),
                                RenderingRecord.builder().refusalCause(RefusalCause.OTHER_JUSTIFIED))
                        .build(),
                Rendered.office().issuedOn(on(IN_TIME)).build(),
                Rendered.through(Channel.EGOV_PORTAL).issuedOn(on(IN_TIME)).build());

        Map<String, Long> expected = Map.of("c1", 2L, "c3", 1L, "c3.4", 1L);
        LineKey provider = LineKey.of(row).ofProvider("The Department");
        assertThat(counted(filled, row)).isEqualTo(expected);
        assertThat(counted(filled, provider)).isEqualTo(expected);
        assertThat(counted(filled, provider.ofService("Licence"))).isEqualTo(expected);
        assertThat(counted(filled, other)).isEmpty();
        assertThat(behind(filled, row, "c1")).containsExactly("case 1", "case 3");
        assertThat(filled.remarks()).isEmpty();
    }

    @Test
    void linesStandInTheOrderOfProvidersAndServices() {
        PublicService.Builder service = Rendered.service(Channel.STATE_CORPORATION);
        FilledForm filled = fill(
                THIRD,
                Rendered.corporation(DocumentForm.PAPER)
                        .service(service.name("B").provider("Y").build())
                        .issuedOn(on(IN_TIME))
                        .build(),
                Rendered.corporation(DocumentForm.PAPER)
                        .service(service.name("A").provider("Y").build())
                        .issuedOn(on(IN_TIME))
                        .build(),
                Rendered.corporation(DocumentForm.PAPER)
                        .service(service.name("C").provider("X").build())
                        .issuedOn(on(IN_TIME))
                        .build(),
                Rendered.corporation(DocumentForm.PAPER)
                        .service(service.name("C").provider(Optional.empty()).build())
                        .issuedOn(on(IN_TIME))
                        .build());

        assertThat(filled.form().lines().stream().map(FormLineNames::of))
                .containsExactly("1", "1 -", "1 - C", "1 X", "1 X C", "1 Y", "1 Y A", "1 Y B", "2");
        assertThat(remarks(filled)).containsExactly("1 DEFECT ctl78.f3mk.r1.paper");
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION_EMPLOYEE, c2.1",
        "SERVICE_PROVIDER, c2.2",
        "POWER_CUT, c2.3",
        "NETWORK_FAILURE, c2.4",
        "SYSTEM_TROUBLE, c2.5",
        "MAIL, c2.6"
    })
    @OfNorm({
        "ctl78.f3mk.c2.late",
        "ctl78.f3mk.c2-1.late-corporation",
        "ctl78.f3mk.c2-2.late-provider",
        "ctl78.f3mk.c2-3.late-power",
        "ctl78.f3mk.c2-4.late-network",
        "ctl78.f3mk.c2-5.late-system",
        "ctl78.f3mk.c2-6.late-mail"
    })
    void lateServicesAreCountedByTheirCause(LatenessCause cause, String column) {
        FilledForm filled = fill(
                THIRD,
                with(Rendered.corporation(DocumentForm.PAPER).issuedOn(on(TOO_LATE)), late(cause))
                        .build(),
                with(Rendered.corporation(DocumentForm.PAPER).issuedOn(on(IN_TIME)), late(cause))
                        .build());

        assertThat(counted(filled, "1")).isEqualTo(Map.of("c1", 2L, "c2", 1L, column, 1L));
        assertThat(behind(filled, "1", column)).containsExactly("case 1");
    }

    @ParameterizedTest
    @CsvSource({"INCOMPLETE_PACKAGE_TAKEN, c3.1", "UNREASONABLE, c3.2", "ENCUMBRANCE, c3.3", "OTHER_JUSTIFIED, c3.4"})
    @OfNorm({
        "ctl78.f3mk.c3.refusals",
        "ctl78.f3mk.c3-1.refusal-corporation",
        "ctl78.f3mk.c3-2.refusal-unreasonable",
        "ctl78.f3mk.c3-3.refusal-encumbrance",
        "ctl78.f3mk.c3-4.refusal-other"
    })
    void refusalsAreCountedByTheirCause(RefusalCause cause, String column) {
        FilledForm filled = fill(
                THIRD,
                with(
                                Rendered.corporation(DocumentForm.ELECTRONIC).refusal(Rendered.refusal(IN_TIME)),
                                RenderingRecord.builder().refusalCause(cause))
                        .build());

        assertThat(counted(filled, "2")).isEqualTo(Map.of("c1", 1L, "c3", 1L, column, 1L));
    }

    @Test
    void whatACauseIsMissingForIsToldAndLeftOutOfTheColumnsOfCauses() {
        FilledForm filled = fill(
                THIRD,
                Rendered.corporation(DocumentForm.PAPER).issuedOn(on(TOO_LATE)).build(),
                Rendered.corporation(DocumentForm.PAPER)
                        .refusal(Rendered.refusal(IN_TIME))
                        .build(),
                Rendered.through(Channel.STATE_CORPORATION)
                        .issuedOn(on(IN_TIME))
                        .build());

        assertThat(counted(filled, "1")).isEqualTo(Map.of("c1", 2L));
        assertThat(filled.remarks().stream().map(remark -> remark.message().en()))
                .containsExactly(
                        "The cause of the lateness is not recorded; the service is not counted as late.",
                        "The cause of the refusal is not recorded; it is in no column of causes.",
                        "The form, paper or electronic, is not recorded, so that no row can be chosen; the service is in"
                                + " none.");
    }

    @Test
    void lateRefusalsAreLateByTheOtherReadingAlone() {
        Application refused = with(
                        Rendered.corporation(DocumentForm.PAPER).refusal(Rendered.refusal(TOO_LATE)),
                        late(LatenessCause.MAIL).refusalCause(RefusalCause.ENCUMBRANCE))
                .build();

        assertThat(counted(fill(THIRD, refused), "1")).isEqualTo(Map.of("c1", 1L, "c3", 1L, "c3.3", 1L));
        assertThat(counted(fill(LAW.with(LateVolumes.WITH_REFUSALS), THIRD, refused), "1"))
                .isEqualTo(Map.of("c1", 1L, "c2", 1L, "c2.6", 1L, "c3", 1L, "c3.3", 1L));
    }

    @Test
    @OfNorm({
        "ctl78.f4mk.r1.electronic",
        "ctl78.f4mk.c1.rendered",
        "ctl78.f4mk.c1-1.rendered-portal",
        "ctl78.f4mk.c1-2.rendered-elicense",
        "ctl78.f4mk.c2.refusals",
        "ctl78.f4mk.c2-1.refusals-portal",
        "ctl78.f4mk.c2-2.refusals-elicense"
    })
    void electronicServicesAreCountedByTheirPortal() {
        FilledForm filled = fill(
                FOURTH,
                Rendered.through(Channel.EGOV_PORTAL).issuedOn(on(IN_TIME)).build(),
                Rendered.through(Channel.EGOV_PORTAL)
                        .refusal(Rendered.refusal(IN_TIME))
                        .build(),
                Rendered.licensing().issuedOn(on(IN_TIME)).build(),
                Rendered.licensing().refusal(Rendered.refusal(IN_TIME)).build(),
                with(
                                Rendered.through(Channel.CELLULAR_DEVICE).issuedOn(on(IN_TIME)),
                                RenderingRecord.builder().system(InformationSystem.EGOV_PORTAL))
                        .build(),
                Rendered.corporation(DocumentForm.ELECTRONIC)
                        .issuedOn(on(IN_TIME))
                        .build(),
                Rendered.inSystem(Optional.of(false)).issuedOn(on(IN_TIME)).build(),
                Rendered.office().issuedOn(on(IN_TIME)).build());

        assertThat(counted(filled, LineKey.of("1").ofProvider("The Department").ofService("Licence")))
                .isEqualTo(Map.of("c1", 5L, "c1.1", 3L, "c1.2", 2L, "c2", 2L, "c2.1", 1L, "c2.2", 1L));
        assertThat(filled.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POWER_CUT, c3.1", "NETWORK_FAILURE, c3.1", "SYSTEM_TROUBLE, c3.1", "SERVICE_PROVIDER, c3.2"})
    @OfNorm({"ctl78.f4mk.c3.late", "ctl78.f4mk.c3-1.late-technical", "ctl78.f4mk.c3-2.late-provider"})
    void lateElectronicServicesAreTheProvidersFaultOrTechnical(LatenessCause cause, String column) {
        FilledForm filled = fill(
                FOURTH,
                with(Rendered.through(Channel.EGOV_PORTAL).issuedOn(on(TOO_LATE)), late(cause))
                        .build());

        assertThat(counted(filled, "1")).isEqualTo(Map.of("c1", 1L, "c1.1", 1L, "c3", 1L, column, 1L));
    }

    @ParameterizedTest
    @EnumSource(
            value = LatenessCause.class,
            names = {"MAIL", "STATE_CORPORATION_EMPLOYEE"})
    void anotherCauseHasNoColumn(LatenessCause cause) {
        FilledForm filled = fill(
                FOURTH,
                with(Rendered.through(Channel.EGOV_PORTAL).issuedOn(on(TOO_LATE)), late(cause))
                        .build());

        assertThat(counted(filled, "1")).isEqualTo(Map.of("c1", 1L, "c1.1", 1L));
        assertThat(remarks(filled)).containsExactly("1 BREACH ctl78.f4mk.r1.electronic");
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"STATIONARY_DEVICE", "CELLULAR_DEVICE"})
    void aDeviceWhoseSystemIsNotRecordedIsTold(Channel device) {
        FilledForm filled =
                fill(FOURTH, Rendered.through(device).issuedOn(on(IN_TIME)).build());

        assertThat(counted(filled, "1")).isEmpty();
        assertThat(remarks(filled)).containsExactly("1 BREACH ctl78.f4mk.r1.electronic");
    }
}
