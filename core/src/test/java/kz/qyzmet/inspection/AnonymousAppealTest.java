package kz.qyzmet.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;

/** Whoever appealed without a name is no appellant on file: there is nobody to whom a draft could go. */
class AnonymousAppealTest {

    private static final Fact THU_2026_04_02 = Fact.on(LocalDate.of(2026, 4, 2));
    private static final Fact MON_2026_04_13 = Fact.on(LocalDate.of(2026, 4, 13));

    @Test
    void anAppellantWithANameGetsADraftAndOneWithoutDoesNot() {
        InspectionGround named = InspectionGround.of(UnscheduledGround.APPEAL_OF_PERSONS, THU_2026_04_02);
        InspectionGround anonymous = InspectionGround.anonymousAppeal(THU_2026_04_02);

        assertThat(drafts(on(named))).isEqualTo(1);
        assertThat(drafts(on(anonymous))).isZero();
        assertThat(drafts(on(named, anonymous))).isEqualTo(1);
    }

    private static int drafts(Inspection inspection) {
        return inspection
                .timeline(Kazakhstan.LAW)
                .deadlines(StateServicesLaw.DRAFT_CERTIFICATE_TO_APPELLANT)
                .size();
    }

    private static Inspection on(InspectionGround... grounds) {
        return Inspection.builder()
                .appointment(Appointment.builder()
                        .kind(InspectionKind.UNSCHEDULED)
                        .entity(ControlledEntity.of("Akimat of the Example District", EntityKind.LOCAL_EXECUTIVE_BODY))
                        .body(InspectingBody.TERRITORIAL_DIVISION)
                        .addGrounds(grounds)
                        .build())
                .course(Course.builder().startedOn(MON_2026_04_13).build())
                .build();
    }
}
