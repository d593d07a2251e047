package kz.qyzmet.inspection.appointment;

import static kz.qyzmet.inspection.appointment.Appointments.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every appointment, under either regime. */
class AppointmentProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 20);

    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 10))
                .as((day, later) -> Fact.on(FIRST.plusDays(day)).recordedOn(FIRST.plusDays(day + later)));
    }

    @Provide
    Arbitrary<InspectionGround> grounds() {
        return Combinators.combine(Arbitraries.of(UnscheduledGround.class), facts(), Arbitraries.of(true, false))
                .as((kind, fact, anonymous) -> InspectionGround.builder()
                        .kind(kind)
                        .arisenOn(fact)
                        .anonymous(anonymous && kind == UnscheduledGround.APPEAL_OF_PERSONS)
                        .build());
    }

    @Provide
    Arbitrary<Appointment> appointments() {
        Arbitrary<Appointment.Builder> first = Combinators.combine(
                        Arbitraries.of(InspectionKind.class),
                        Arbitraries.of(EntityKind.class),
                        Arbitraries.of(InspectingBody.class),
                        grounds().set().ofMaxSize(3),
                        facts().optional(),
                        facts().optional(),
                        facts().optional())
                .as((kind, entity, body, grounds, necessity, instruction, plan) -> Appointment.builder()
                        .kind(kind)
                        .entity(ControlledEntity.builder()
                                .name("Алма")
                                .kind(entity)
                                .nationalSecurity(true)
                                .restrictedFacility(true)
                                .build())
                        .body(body)
                        .grounds(grounds)
                        .necessityRecordedOn(necessity)
                        .instructedOn(instruction)
                        .plan(plan.map(fact -> PlanReference.of(2024, PlanHalf.FIRST, fact))));
        return Combinators.combine(
                        first,
                        facts().optional(),
                        facts().optional(),
                        facts().set().ofMaxSize(2),
                        Arbitraries.of(ConsentGiver.class),
                        facts().optional())
                .as((builder, consent, prepared, arrivals, giver, crime) -> {
                    arrivals.forEach(arrival -> builder.addArrivals(
                                    new Arrival(arrival, Optional.of(false), Optional.of(false), Optional.of(false)))
                            .addDisclosures(new Disclosure(arrival, false))
                            .addExperts(new Expert("1", ExpertOrigin.ELSEWHERE, arrival)));
                    return builder.securityConsent(consent.map(fact -> new SecurityConsent(giver, fact)))
                            .preparedOn(prepared)
                            .crimeSignsFoundOn(crime)
                            .build();
                });
    }

    private static List<Finding> findings(Appointment appointment, LocalDate asOf, Fact opened, Fact completed) {
        return appointment.findings(LAW, asOf, Optional.of(opened), Optional.of(opened), Optional.of(completed));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(
            @ForAll("appointments") Appointment appointment,
            @ForAll("facts") Fact opened,
            @ForAll("facts") Fact completed,
            @ForAll @IntRange(max = 60) int day) {
        LocalDate asOf = FIRST.plusDays(day);
        Appointment known = appointment.asKnownOn(asOf);
        assertThat(findings(appointment, asOf, opened, completed))
                .isEqualTo(findings(known, asOf, opened, completed))
                .allSatisfy(finding -> assertThat(finding.since()).isBeforeOrEqualTo(asOf));
        assertThat(known.asKnownOn(asOf)).isEqualTo(known);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void theOrderOfRecordingChangesNothing(
            @ForAll("appointments") Appointment appointment, @ForAll("facts") Fact opened, @ForAll Random random) {
        List<InspectionGround> grounds = new ArrayList<>(appointment.grounds());
        List<Arrival> arrivals = new ArrayList<>(appointment.arrivals());
        Collections.shuffle(grounds, random);
        Collections.shuffle(arrivals, random);
        Appointment shuffled = Appointment.builder()
                .from(appointment)
                .grounds(grounds)
                .arrivals(arrivals)
                .build();
        LocalDate asOf = FIRST.plusDays(60);
        assertThat(findings(shuffled, asOf, opened, opened)).isEqualTo(findings(appointment, asOf, opened, opened));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aGrossViolationIsAlwaysABreachToo(
            @ForAll("appointments") Appointment appointment, @ForAll("facts") Fact opened) {
        LocalDate asOf = FIRST.plusDays(60);
        if (!appointment
                .grossViolations(LAW, asOf, Optional.of(opened), Optional.empty())
                .isEmpty()) {
            assertThat(findings(appointment, asOf, opened, opened))
                    .anyMatch(finding -> finding.severity() == Severity.BREACH
                            && finding.since().equals(opened.day())
                            && finding.citation().id().startsWith("law88.a27"));
            assertThat(opened.day()).isAfterOrEqualTo(LocalDate.of(2024, 6, 8));
        }
    }
}
