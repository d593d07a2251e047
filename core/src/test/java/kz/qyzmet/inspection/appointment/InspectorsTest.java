package kz.qyzmet.inspection.appointment;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.appointment.Appointments.LAW;
import static kz.qyzmet.inspection.appointment.Appointments.findings;
import static kz.qyzmet.inspection.appointment.Appointments.findingsByOrder;
import static kz.qyzmet.inspection.appointment.Appointments.known;
import static kz.qyzmet.inspection.appointment.Appointments.lawful;
import static kz.qyzmet.inspection.appointment.Appointments.lawfulByOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Who takes part, how inspectors arrive, and what they owe (Law Art. 27-1 p. 2, 9, 10; order 78 p. 16, 20, 33, 34). */
class InspectorsTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> NOT_RECORDED = Optional.empty();

    private static ControlledEntity.Builder committee() {
        return ControlledEntity.builder().name("Алма").kind(EntityKind.TERRITORIAL_UNIT);
    }

    private static void assertOnly(Appointment.Builder appointment, NormId norm, String since, String message) {
        assertThat(findings(appointment))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, norm, Severity.BREACH, since, message));
    }

    @Test
    @OfNorm({"law88.a27-1.p2.s1.experts", "ctl78.p16.experts"})
    void expertsComeFromStateBodiesAndTheirOrganizations() {
        assertThat(findings(lawful().addExperts(
                                new Expert("1", ExpertOrigin.STATE_BODY, on("FRI_2026_03_06")),
                                new Expert("2", ExpertOrigin.SUBORDINATE_ORGANIZATION, on("FRI_2026_03_06")))))
                .isEmpty();
        assertOnly(
                lawful().addExperts(new Expert("3", ExpertOrigin.ELSEWHERE, on("FRI_2026_03_06"))),
                AppointmentNorms.EXPERTS,
                "FRI_2026_03_06",
                "Expert 3 comes from neither a state body nor a subordinate organization.");
        assertThat(findingsByOrder(
                        lawfulByOrder().addExperts(new Expert("3", ExpertOrigin.ELSEWHERE, on("MON_2023_03_06")))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(AppointmentNorms.ORDER_EXPERTS));
        assertThat(new Expert("770101301234", ExpertOrigin.STATE_BODY, on("FRI_2026_03_06")))
                .asString()
                .startsWith("Expert[number=********1234, origin=STATE_BODY");
        assertThatThrownBy(() -> new Expert(" ", ExpertOrigin.STATE_BODY, on("FRI_2026_03_06")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid number of an expert: Expected 1 to 100 characters on one line, not blank, but"
                        + " found: 1 characters");
    }

    @Test
    @OfNorm("law88.a27-1.p2.s2.records-system")
    void recordsAreKeptInTheInformationSystemAlone() {
        assertThat(findings(lawful().recordsOnlyInSystem(true))).isEmpty();
        assertOnly(
                lawful().recordsOnlyInSystem(false),
                AppointmentNorms.RECORDS_SYSTEM,
                "MON_2026_03_02",
                "Records of the inspection are kept outside the information system of the authority.");
        assertThat(findingsByOrder(lawfulByOrder().recordsOnlyInSystem(false))).isEmpty();
    }

    @Test
    @OfNorm({
        "law88.a27-1.p9.sp1.present-id",
        "law88.a27-1.p9.sp2.present-permit",
        "law88.a27-1.p10.pt2.national-security-regime"
    })
    void whoArrivesShowsAnIdAndAPermitWhereOneIsNeeded() {
        Arrival bare = new Arrival(on("THU_2026_03_05"), NO, NO, NO);
        assertOnly(
                lawful().addArrivals(bare),
                AppointmentNorms.ID_SHOWN,
                "THU_2026_03_05",
                "On arriving on 5 March 2026 the inspectors showed neither a service ID nor an identity card.");
        assertOnly(
                lawful().entity(committee().restrictedFacility(true).build())
                        .addArrivals(new Arrival(on("THU_2026_03_05"), YES, NO, NO)),
                AppointmentNorms.PERMIT_SHOWN,
                "THU_2026_03_05",
                "On arriving on 5 March 2026 the inspectors showed no permit for a restricted facility.");
        assertOnly(
                lawful().entity(committee().nationalSecurity(true).build())
                        .securityConsent(new SecurityConsent(ConsentGiver.REPLACEMENT, on("THU_2026_03_05")))
                        .addArrivals(new Arrival(on("THU_2026_03_05"), YES, NOT_RECORDED, NO)),
                AppointmentNorms.SECURITY_REGIME,
                "THU_2026_03_05",
                "From 5 March 2026 on the inspectors did not keep to the access and internal regime of the agency of"
                        + " national security.");
        assertThat(findings(lawful().entity(committee().restrictedFacility(true).build())
                        .addArrivals(new Arrival(on("THU_2026_03_05"), NOT_RECORDED, NOT_RECORDED, NOT_RECORDED))))
                .as("what is not recorded is not judged")
                .isEmpty();
        assertThat(findingsByOrder(lawfulByOrder().addArrivals(new Arrival(on("FRI_2023_03_03"), NO, NO, NO))))
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a27-1.p10.pt1.national-security-consent")
    void anAgencyOfNationalSecurityIsInspectedWithConsentBeforeTheStart() {
        ControlledEntity agency = committee().nationalSecurity(true).build();
        assertOnly(
                lawful().entity(agency),
                AppointmentNorms.SECURITY_CONSENT,
                "THU_2026_03_05",
                "The inspection of an agency of national security began, and no consent of the Chairman of the National"
                        + " Security Committee is on record.");
        assertOnly(
                lawful().entity(agency).securityConsent(new SecurityConsent(ConsentGiver.OTHER, on("WED_2026_03_04"))),
                AppointmentNorms.SECURITY_CONSENT,
                "THU_2026_03_05",
                "The consent to the inspection of an agency of national security came from neither the Chairman nor the"
                        + " person who replaces him.");
        assertOnly(
                lawful().entity(agency)
                        .securityConsent(new SecurityConsent(ConsentGiver.CHAIRMAN, on("FRI_2026_03_06"))),
                AppointmentNorms.SECURITY_CONSENT,
                "THU_2026_03_05",
                "The inspection of an agency of national security began on 5 March 2026, before the consent of 6 March"
                        + " 2026.");
        assertThat(findings(lawful().entity(agency)
                        .securityConsent(new SecurityConsent(ConsentGiver.CHAIRMAN, on("THU_2026_03_05")))))
                .isEmpty();
    }

    @Test
    @OfNorm("ctl78.p20.preparation")
    void theLegislationIsStudiedBeforeTheStart() {
        assertThat(findings(lawful().preparedOn(on("THU_2026_03_05")))).isEmpty();
        assertOnly(
                lawful().preparedOn(on("FRI_2026_03_06")),
                AppointmentNorms.ORDER_PREPARATION,
                "THU_2026_03_05",
                "The inspection began on 5 March 2026, and the inspectors studied the legislation and materials only on"
                        + " 6 March 2026.");
    }

    @Test
    @OfNorm("ctl78.p33.criminal-referral")
    void signsOfACrimeAreReferredByTheCompletion() {
        Appointment.Builder signs = lawful().crimeSignsFoundOn(on("TUE_2026_03_10"));
        assertThat(findings(signs))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_CRIMINAL_REFERRAL,
                        Severity.DEFECT,
                        "MON_2026_03_16",
                        "Signs of a crime were found on 10 March 2026, and the inspection was completed without the materials"
                                + " being sent to the competent authorities."));
        assertThat(signs.build()
                        .findings(
                                LAW,
                                date("FRI_2026_03_20"),
                                known("MON_2026_03_02"),
                                known("THU_2026_03_05"),
                                Optional.empty()))
                .as("the text sets no term")
                .isEmpty();
        assertThat(findings(signs.materialsReferredOn(on("FRI_2026_03_20")))).isEmpty();
        assertThatThrownBy(() -> lawful().crimeSignsFoundOn(on("TUE_2026_03_10"))
                        .materialsReferredOn(on("MON_2026_03_09"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'crimeSignsFoundOn' <= 'materialsReferredOn', but found:"
                        + " 2026-03-10 > 2026-03-09");
    }

    @Test
    @OfNorm("ctl78.p34.confidentiality")
    void whatInspectorsLearnIsKeptSecretUnlessALawProvidesOtherwise() {
        assertThat(findings(lawful().addDisclosures(new Disclosure(on("FRI_2026_03_06"), true))))
                .isEmpty();
        assertOnly(
                lawful().addDisclosures(new Disclosure(on("FRI_2026_03_06"), false)),
                AppointmentNorms.ORDER_CONFIDENTIALITY,
                "FRI_2026_03_06",
                "On 6 March 2026 information from the inspection was disclosed without a law that provides for it.");
    }

    @Test
    void everyChoiceHasANameInThreeLanguages() {
        Stream<LocalizedText> labels = Stream.of(
                        Stream.of(ExpertOrigin.values()).map(ExpertOrigin::label),
                        Stream.of(ConsentGiver.values()).map(ConsentGiver::label),
                        Stream.of(ComplaintReceiver.values()).map(ComplaintReceiver::label),
                        Stream.of(InspectingBody.values()).map(InspectingBody::label),
                        Stream.of(SubjectMatter.values()).map(SubjectMatter::label),
                        Stream.of(PlanHalf.values()).map(PlanHalf::label))
                .flatMap(labelsOfOne -> labelsOfOne);
        assertThat(labels).allSatisfy(Answers::assertTranslated);
    }
}
