package kz.qyzmet.inspection.appointment;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.appointment.Appointments.LAW;
import static kz.qyzmet.inspection.appointment.Appointments.entity;
import static kz.qyzmet.inspection.appointment.Appointments.findings;
import static kz.qyzmet.inspection.appointment.Appointments.findingsByOrder;
import static kz.qyzmet.inspection.appointment.Appointments.gross;
import static kz.qyzmet.inspection.appointment.Appointments.grossByOrder;
import static kz.qyzmet.inspection.appointment.Appointments.known;
import static kz.qyzmet.inspection.appointment.Appointments.lawful;
import static kz.qyzmet.inspection.appointment.Appointments.lawfulByOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.Bin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom state control concerns, and who inspects whom (Law Art. 27 p. 2, 5, 6; order 78 p. 1, 4, 14, 15). */
class CompetenceTest {

    private static final LocalDate MON_2026_03_02 = date("MON_2026_03_02");
    private static final LocalDate THU_2023_03_02 = date("THU_2023_03_02");
    private static final LocalDate FRI_2024_06_07 = date("FRI_2024_06_07");
    private static final LocalDate SAT_2024_06_08 = date("SAT_2024_06_08");

    private static Outcome<InspectingBody> asked(InspectingBody body, EntityKind kind, LocalDate day) {
        return body.admit(LAW, day, entity(kind), Optional.empty(), Optional.empty());
    }

    private static String answer(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.citation().id()
                : "yes";
    }

    @ParameterizedTest
    @OfNorm({"law88.a27.p5.i1.central-competence", "law88.a27.p5.i2.territorial-competence"})
    @CsvSource({
        "CENTRAL_BODY, yes, law88.a27.p5.i1.central-competence",
        "CENTRAL_DEPARTMENT, yes, law88.a27.p5.i1.central-competence",
        "ORGANIZATION_OF_CENTRAL_BODY, yes, law88.a27.p5.i1.central-competence",
        "FOREIGN_MISSION, yes, law88.a27.p5.i1.central-competence",
        "TERRITORIAL_UNIT, law88.a27.p5.i3.central-stepin, yes",
        "LOCAL_EXECUTIVE_BODY, law88.a27.p5.i3.central-stepin, yes",
        "EXECUTIVE_BODY, law88.a27.p5.i3.central-stepin, yes",
        "AKIM, law88.a27.p5.i3.central-stepin, yes",
        "ORGANIZATION_OF_LOCAL_BODY, law88.a27.p5.i3.central-stepin, yes",
        "STATE_CORPORATION, law88.a27.p5.i3.central-stepin, yes",
        "STATE_CORPORATION_BRANCH, law88.a27.p5.i3.central-stepin, yes",
        "PRIVATE_NATURAL_PERSON, law88.a27.p5.i3.central-stepin, yes",
        "PRIVATE_LEGAL_ENTITY, law88.a27.p5.i3.central-stepin, yes",
        "PARTNER_ORGANIZATION, law88.a27.p2.i1.subject-provider, law88.a27.p2.i1.subject-provider",
    })
    void theLawSaysWhoInspectsWhom(EntityKind kind, String central, String territorial) {
        assertThat(answer(asked(InspectingBody.CENTRAL_OFFICE, kind, MON_2026_03_02)))
                .isEqualTo(central);
        assertThat(answer(asked(InspectingBody.TERRITORIAL_DIVISION, kind, MON_2026_03_02)))
                .isEqualTo(territorial);
    }

    @ParameterizedTest
    @OfNorm({
        "ctl78.p14.agency-scope",
        "ctl78.p14.territorial-scope",
        "ctl78.p14.agency-substitution",
        "ctl78.p15.forward-complaint",
        "ctl78.p1.inspected-entities"
    })
    @CsvSource({
        "CENTRAL_BODY, yes, ctl78.p14.agency-scope",
        "CENTRAL_DEPARTMENT, yes, ctl78.p14.agency-scope",
        "ORGANIZATION_OF_CENTRAL_BODY, yes, ctl78.p14.agency-scope",
        "FOREIGN_MISSION, ctl78.p1.inspected-entities, ctl78.p1.inspected-entities",
        "TERRITORIAL_UNIT, ctl78.p14.agency-substitution, yes",
        "LOCAL_EXECUTIVE_BODY, ctl78.p14.agency-substitution, yes",
        "EXECUTIVE_BODY, ctl78.p14.agency-substitution, yes",
        "AKIM, ctl78.p14.agency-substitution, yes",
        "ORGANIZATION_OF_LOCAL_BODY, ctl78.p14.agency-substitution, yes",
        "STATE_CORPORATION, ctl78.p1.inspected-entities, ctl78.p1.inspected-entities",
        "STATE_CORPORATION_BRANCH, ctl78.p1.inspected-entities, ctl78.p1.inspected-entities",
        "PRIVATE_NATURAL_PERSON, ctl78.p15.forward-complaint, ctl78.p15.forward-complaint",
        "PRIVATE_LEGAL_ENTITY, ctl78.p15.forward-complaint, ctl78.p15.forward-complaint",
        "PARTNER_ORGANIZATION, ctl78.p1.inspected-entities, ctl78.p1.inspected-entities",
    })
    void orderSeventyEightSaysItOtherwise(EntityKind kind, String central, String territorial) {
        assertThat(answer(asked(InspectingBody.CENTRAL_OFFICE, kind, THU_2023_03_02)))
                .isEqualTo(central);
        assertThat(answer(asked(InspectingBody.TERRITORIAL_DIVISION, kind, THU_2023_03_02)))
                .isEqualTo(territorial);
    }

    @ParameterizedTest
    @OfNorm({
        "law88.a27.p2.i1.subject-provider",
        "law88.a27.p2.i2.subject-corporation",
        "ctl78.p1.central-bodies",
        "ctl78.p1.departments",
        "ctl78.p1.territorial-divisions",
        "ctl78.p1.local-executive-bodies",
        "ctl78.p1.akims",
        "ctl78.p1.executive-bodies",
        "ctl78.p1.subordinate-organizations",
        "ctl78.p1.private-providers"
    })
    @CsvSource({
        "CENTRAL_BODY, ctl78.p1.central-bodies, law88.a27.p2.i1.subject-provider",
        "CENTRAL_DEPARTMENT, ctl78.p1.departments, law88.a27.p2.i1.subject-provider",
        "ORGANIZATION_OF_CENTRAL_BODY, ctl78.p1.subordinate-organizations, law88.a27.p2.i1.subject-provider",
        "TERRITORIAL_UNIT, ctl78.p1.territorial-divisions, law88.a27.p2.i1.subject-provider",
        "LOCAL_EXECUTIVE_BODY, ctl78.p1.local-executive-bodies, law88.a27.p2.i1.subject-provider",
        "EXECUTIVE_BODY, ctl78.p1.executive-bodies, law88.a27.p2.i1.subject-provider",
        "AKIM, ctl78.p1.akims, law88.a27.p2.i1.subject-provider",
        "ORGANIZATION_OF_LOCAL_BODY, ctl78.p1.subordinate-organizations, law88.a27.p2.i1.subject-provider",
        "PRIVATE_NATURAL_PERSON, ctl78.p1.private-providers, law88.a27.p2.i1.subject-provider",
        "PRIVATE_LEGAL_ENTITY, ctl78.p1.private-providers, law88.a27.p2.i1.subject-provider",
        "STATE_CORPORATION, , law88.a27.p2.i2.subject-corporation",
        "STATE_CORPORATION_BRANCH, , law88.a27.p2.i2.subject-corporation",
        "FOREIGN_MISSION, , law88.a27.p2.i1.subject-provider",
        "PARTNER_ORGANIZATION, , ",
    })
    void eachTextNamesWhomItControls(EntityKind kind, @Nullable String order, @Nullable String later) {
        assertNamed(entity(kind).underControl(LAW, FRI_2024_06_07), order, "ctl78.p1.inspected-entities");
        assertNamed(entity(kind).underControl(LAW, SAT_2024_06_08), later, "law88.a27.p2.i1.subject-provider");
    }

    private static void assertNamed(Outcome<NormId> outcome, @Nullable String norm, String list) {
        if (norm == null) {
            assertThat(answer(outcome)).isEqualTo(list);
        } else {
            assertThat(outcome.value().id()).isEqualTo(norm);
        }
    }

    @Test
    @OfNorm("law88.a27.p5.i3.central-stepin")
    void theCentreStepsInWhereItsNecessityIsOnRecordByTheOpening() {
        ControlledEntity akim = entity(EntityKind.AKIM);
        assertThat(InspectingBody.CENTRAL_OFFICE
                        .admit(LAW, MON_2026_03_02, akim, known("MON_2026_03_02"), Optional.empty())
                        .isAccepted())
                .isTrue();
        assertRefused(
                InspectingBody.CENTRAL_OFFICE.admit(
                        LAW, MON_2026_03_02, akim, known("TUE_2026_03_03"), known("MON_2026_03_02")),
                AppointmentNorms.CENTRAL_STEP_IN,
                "The central office inspects such an entity (akim) only where necessary, and no necessity is on"
                        + " record.");

        Appointment.Builder central = lawful().body(InspectingBody.CENTRAL_OFFICE);
        assertThat(findings(central)).singleElement().satisfies(finding -> {
            assertThat(finding.citation()).isEqualTo(AppointmentNorms.CENTRAL_STEP_IN);
            assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
        });
        assertThat(gross(central)).as("a doubt is no gross violation").isEmpty();
        assertThat(findings(central.necessityRecordedOn(on("FRI_2026_02_27")))).isEmpty();
    }

    @Test
    @OfNorm("ctl78.p14.agency-substitution")
    void underOrderSeventyEightTheCentreNeedsAnInstruction() {
        Appointment.Builder central = lawfulByOrder().body(InspectingBody.CENTRAL_OFFICE);
        assertThat(findingsByOrder(central))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_AGENCY_SUBSTITUTION,
                        Severity.BREACH,
                        "THU_2023_03_02",
                        "The Agency inspects such an entity (local executive body) only on instruction of its"
                                + " management, and none is on record by the opening."));
        assertThat(findingsByOrder(central.necessityRecordedOn(on("WED_2023_03_01"))))
                .as("a necessity is no instruction")
                .hasSize(1);
        assertThat(findingsByOrder(central.instructedOn(on("WED_2023_03_01")))).isEmpty();
    }

    @Test
    @OfNorm({"law88.a27.p5.i1.central-competence", "law88.a27-4.p4.sp3.gross-no-competence"})
    void aTerritorialDivisionThatInspectsACentralBodyIsOutsideItsCompetence() {
        Appointment.Builder wrong = lawful().entity(entity(EntityKind.CENTRAL_BODY));
        assertThat(findings(wrong))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.CENTRAL_COMPETENCE,
                        Severity.BREACH,
                        "MON_2026_03_02",
                        "A territorial division may not inspect such an entity (central state body): that is the power"
                                + " of the central office."));
        assertThat(gross(wrong)).containsExactly(GrossViolation.OUTSIDE_COMPETENCE);
    }

    @Test
    @OfNorm({"law88.a27.p5.i2.territorial-competence", "ctl78.p14.territorial-scope"})
    void aDivisionInspectsInItsOwnTerritory() {
        assertThat(findings(lawful().ownTerritory(true))).isEmpty();
        assertThat(findings(lawful().ownTerritory(false)))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.TERRITORIAL_COMPETENCE,
                        Severity.BREACH,
                        "MON_2026_03_02",
                        "The territorial division inspects an entity outside its territory."));
        assertThat(findingsByOrder(lawfulByOrder().ownTerritory(false)))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.citation()).isEqualTo(AppointmentNorms.ORDER_TERRITORIAL_SCOPE));
    }

    @Test
    @OfNorm({"law88.a27.p1.definition", "ctl78.p4.bodies"})
    void nobodyElseExercisesThisControl() {
        String message = "Only the authorised body for assessment and control of the quality of services and its"
                + " territorial divisions may inspect.";
        assertRefused(
                asked(InspectingBody.OTHER_BODY, EntityKind.AKIM, MON_2026_03_02),
                AppointmentNorms.STATE_CONTROL,
                message);
        assertRefused(
                asked(InspectingBody.OTHER_BODY, EntityKind.AKIM, THU_2023_03_02),
                AppointmentNorms.ORDER_BODIES,
                message);
        assertThat(gross(lawful().body(InspectingBody.OTHER_BODY))).containsExactly(GrossViolation.OUTSIDE_COMPETENCE);
    }

    @Test
    @OfNorm("law88.a27.p2.i1.subject-provider")
    void aPartnerOrganizationIsADoubtBecauseTheListMayBeOpen() {
        Appointment.Builder partner = lawful().entity(entity(EntityKind.PARTNER_ORGANIZATION));
        assertThat(findings(partner))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.CONTROLLED_PROVIDERS,
                        Severity.DOUBT,
                        "MON_2026_03_02",
                        "The text does not name such an entity (partner organization) among those who are controlled; a"
                                + " person has to decide whether the list is open."));
        assertThat(gross(partner)).isEmpty();
    }

    @ParameterizedTest
    @OfNorm({"law88.a27.p6.exclusion", "law88.a27.p4.subject-matter", "ctl78.p1.scope"})
    @CsvSource({
        "COUNTERINTELLIGENCE, law88.a27.p6.exclusion, counterintelligence",
        "ENTREPRENEURIAL_ACTIVITY, law88.a27.p6.exclusion, entrepreneurial activity",
        "OTHER_LEGISLATION, law88.a27.p4.subject-matter, other legislation",
    })
    void whatIsNoLegislationOnServicesIsOutsideTheCompetence(SubjectMatter matter, String norm, String name) {
        Appointment.Builder wrong = lawful().addSubjectMatters(SubjectMatter.PUBLIC_SERVICES, matter);
        assertThat(findings(wrong))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        NormId.of(norm),
                        Severity.BREACH,
                        "MON_2026_03_02",
                        "The matter of the inspection is outside the competence of the authority: " + name + "."));
        assertThat(gross(wrong)).containsExactly(GrossViolation.OUTSIDE_COMPETENCE);
        assertThat(findings(lawful().addSubjectMatters(SubjectMatter.PUBLIC_SERVICES)))
                .isEmpty();
        assertThat(findingsByOrder(lawfulByOrder().addSubjectMatters(matter)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(AppointmentNorms.ORDER_SCOPE));
    }

    @Test
    @OfNorm("ctl78.p15.forward-complaint")
    void underOrderSeventyEightAComplaintAboutAPrivateProviderIsSentOn() {
        Appointment.Builder provider = lawfulByOrder().entity(entity(EntityKind.PRIVATE_NATURAL_PERSON));
        assertThat(findingsByOrder(provider))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_FORWARD_COMPLAINT,
                        Severity.BREACH,
                        "THU_2023_03_02",
                        "A private provider (natural person who renders public services) is inspected by neither the"
                                + " Agency nor its territorial bodies: a complaint about it goes to the authority of"
                                + " the sector."));
        ProviderComplaint elsewhere = new ProviderComplaint(
                on("WED_2023_02_01"), known("FRI_2023_02_03"), Optional.of(ComplaintReceiver.OTHER));
        assertThat(findingsByOrder(provider.providerComplaint(elsewhere)))
                .first()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_FORWARD_COMPLAINT,
                        Severity.BREACH,
                        "FRI_2023_02_03",
                        "The complaint about a private provider was sent on 3 February 2023 to a body that does not"
                                + " control its sector."));
        ProviderComplaint right = new ProviderComplaint(
                on("WED_2023_02_01"), known("FRI_2023_02_03"), Optional.of(ComplaintReceiver.SECTOR_AUTHORITY));
        assertThat(findingsByOrder(lawfulByOrder().providerComplaint(right))).isEmpty();
        assertThat(grossByOrder(provider)).as("Art. 27-4 is of 2024").isEmpty();
        assertThat(right.asKnownOn(date("THU_2023_02_02")).flatMap(ProviderComplaint::forwardedTo))
                .isEmpty();
        assertThatThrownBy(() -> new ProviderComplaint(on("WED_2023_02_01"), known("TUE_2023_01_31"), Optional.empty()))
                .hasMessage("Invalid order: Expected 'receivedOn' <= 'forwardedOn', but found: 2023-02-01 >"
                        + " 2023-01-31");
    }

    @Test
    void theRegimeIsThatOfTheDayOnWhichTheInspectionIsOpened() {
        Appointment.Builder private2024 = lawfulByOrder().entity(entity(EntityKind.PRIVATE_LEGAL_ENTITY));
        Appointment appointment = private2024
                .grounds(Set.of(Appointments.appeal("MON_2024_06_03")))
                .build();
        LocalDate asOf = date("MON_2024_07_01");
        assertThat(appointment.findings(LAW, asOf, known("FRI_2024_06_07"), Optional.empty(), Optional.empty()))
                .extracting(finding -> finding.citation().id())
                .containsExactly("ctl78.p15.forward-complaint");
        assertThat(appointment.findings(LAW, asOf, known("MON_2024_06_10"), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void theNameOfANaturalPersonIsHidden() {
        ControlledEntity person = ControlledEntity.builder()
                .name("Әлия")
                .kind(EntityKind.PRIVATE_NATURAL_PERSON)
                .bin(Bin.of("940140000385"))
                .build();
        assertThat(person.toString()).doesNotContain("Әлия").doesNotContain("940140000385");
        assertThat(person.label()).isEqualTo(EntityKind.PRIVATE_NATURAL_PERSON.label());
        assertThat(entity(EntityKind.AKIM).label().kk()).isEqualTo("Алма");
        assertThatThrownBy(() -> ControlledEntity.of(" ", EntityKind.AKIM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid name of a controlled entity: Expected 1 to 500 characters on one line, not blank,"
                        + " but found: 1 characters");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyKindHasAName(EntityKind kind) {
        Answers.assertTranslated(kind.label());
    }
}
