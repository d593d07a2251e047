package kz.qyzmet.inspection.legacy;

import static kz.qyzmet.inspection.legacy.LegacyInspections.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Language;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every inspection of the regime of 2021, whatever has happened and whenever it was recorded. */
class LegacyProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final int DAYS = 120;

    /** Draws facts of one inspection; the same seed draws the same, in any order of recording. */
    private static final class Drawn {

        private final Random random;

        Drawn(long seed) {
            this.random = new Random(seed);
        }

        LocalDate day() {
            return FIRST.plusDays(random.nextInt(DAYS));
        }

        Fact fact() {
            LocalDate day = day();
            return random.nextInt(9) == 0
                    ? Fact.planned(Moment.on(day), day.minusDays(random.nextInt(9)))
                    : Fact.on(day).recordedOn(day.plusDays(random.nextInt(12)));
        }

        Optional<Fact> maybe() {
            Fact fact = fact();
            return random.nextInt(3) > 0 ? Optional.of(fact) : Optional.empty();
        }

        boolean yes() {
            return random.nextBoolean();
        }

        <T> T one(T[] values) {
            return values[random.nextInt(values.length)];
        }

        Dispatch dispatch() {
            Dispatch.Builder builder = Dispatch.builder();
            maybe().ifPresent(builder::addReceivedOn);
            maybe().ifPresent(builder::addReceivedOn);
            return builder.refusedOn(random.nextInt(4) == 0 ? maybe() : Optional.empty())
                    .build();
        }
    }

    private static List<Consumer<LegacyProcedure.Builder>> parts(long seed) {
        Drawn drawn = new Drawn(seed);
        List<Consumer<LegacyProcedure.Builder>> parts = new ArrayList<>();
        ActOfAppointment act = ActOfAppointment.builder()
                .issuer(drawn.one(ActIssuer.values()))
                .endsOn(drawn.day())
                .contentsComplete(drawn.yes())
                .delivery(drawn.dispatch())
                .checklistShownOn(drawn.maybe())
                .checklistRefusedOn(drawn.maybe())
                .build();
        parts.add(builder -> builder.appointment(act));
        ResultAct result = ResultAct.builder()
                .copies(drawn.random.nextInt(4))
                .againstSignature(drawn.yes())
                .delivery(drawn.dispatch())
                .familiarizedOn(drawn.maybe())
                .officeTransferOn(drawn.maybe())
                .build();
        parts.add(builder -> builder.resultAct(result));
        Dispatch notice = drawn.dispatch();
        parts.add(builder -> builder.startNotice(notice));
        Optional<Fact> stated = drawn.maybe();
        parts.add(builder -> builder.statedStartOn(stated).statedCompletionOn(stated));
        for (int i = drawn.random.nextInt(4); i > 0; i--) {
            many(drawn, parts);
        }
        return parts;
    }

    private static void many(Drawn drawn, List<Consumer<LegacyProcedure.Builder>> parts) {
        Fact obstructed = drawn.fact();
        parts.add(builder -> builder.addObstructedOn(obstructed));
        RefusalProtocol protocol = RefusalProtocol.builder()
                .ground(drawn.one(ProtocolGround.values()))
                .drawnUpOn(drawn.fact())
                .headSignature(drawn.one(HeadSignature.values()))
                .build();
        parts.add(builder -> builder.addProtocols(protocol));
        LegacyExtension extension = new LegacyExtension(drawn.fact(), drawn.day());
        parts.add(builder -> builder.addExtensions(extension));
        Fact suspended = drawn.fact();
        LegacyPause pause = LegacyPause.builder()
                .suspendedOn(suspended)
                .suspensionNotifiedOn(drawn.maybe())
                .resumedOn(drawn.yes() ? Optional.of(suspended) : Optional.empty())
                .build();
        parts.add(builder -> builder.addPauses(pause));
        InspectorDemand demand = InspectorDemand.builder()
                .kind(drawn.one(DemandKind.values()))
                .madeOn(drawn.fact())
                .relatedToSubject(drawn.yes())
                .build();
        parts.add(builder -> builder.addDemands(demand));
        FoundViolation violation = new FoundViolation(drawn.one(ViolationGrade.values()), drawn.fact());
        parts.add(builder -> builder.addViolations(violation));
        LegacyObjection objection = LegacyObjection.builder()
                .submittedOn(drawn.fact())
                .inWriting(drawn.yes())
                .filedWithNote(drawn.yes())
                .build();
        parts.add(builder -> builder.addObjections(objection));
        FollowUpInspection followUp = new FollowUpInspection(drawn.one(FollowUpGround.values()), drawn.fact());
        parts.add(builder -> builder.addFollowUps(followUp));
        EliminationOrder.Builder order = EliminationOrder.builder()
                .cureBy(drawn.day())
                .issuedOn(drawn.maybe())
                .reportedOn(drawn.maybe())
                .informationRequest(drawn.dispatch());
        Fact asked = drawn.fact();
        CureExtensionRequest.Builder request = CureExtensionRequest.builder().submittedOn(asked);
        if (drawn.yes()) {
            request.decision(CureExtensionDecision.extension(asked, drawn.day()));
        }
        EliminationOrder built = order.addRequests(request.build()).build();
        parts.add(builder -> builder.addOrders(built));
    }

    private static Optional<LegacyProcedure> procedure(long seed, long order) {
        try {
            List<Consumer<LegacyProcedure.Builder>> parts = new ArrayList<>(parts(seed));
            Collections.shuffle(parts, new Random(order));
            LegacyProcedure.Builder builder = LegacyProcedure.builder();
            parts.forEach(part -> part.accept(builder));
            return Optional.of(builder.build());
        } catch (ContradictoryFactsException contradiction) {
            return Optional.empty();
        }
    }

    @Property(tries = 300)
    void theOrderOfTheRecordsDoesNotMatter(
            @ForAll long seed, @ForAll long order, @ForAll @IntRange(min = 0, max = 160) int offset) {
        Optional<LegacyProcedure> one = procedure(seed, 0);
        Assume.that(one.isPresent());
        LegacyProcedure other = procedure(seed, order).orElseThrow();
        LocalDate day = FIRST.plusDays(offset);

        assertThat(LegacyInspections.timeline(other, LAW)).isEqualTo(LegacyInspections.timeline(one.get(), LAW));
        for (InspectionKind kind : InspectionKind.values()) {
            assertThat(other.findings(LAW, day, kind)).isEqualTo(one.get().findings(LAW, day, kind));
            assertThat(other.followUpGrounds(LAW, day, kind))
                    .isEqualTo(one.get().followUpGrounds(LAW, day, kind));
        }
    }

    @Property(tries = 300)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(@ForAll long seed, @ForAll @IntRange(min = 0, max = 160) int offset) {
        Optional<LegacyProcedure> drawn = procedure(seed, 0);
        Assume.that(drawn.isPresent());
        LocalDate day = FIRST.plusDays(offset);
        LegacyProcedure known = drawn.get().asKnownOn(day);

        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(drawn.get().asKnownOn(day.plusDays(7)).asKnownOn(day)).isEqualTo(known);
        for (Finding finding : drawn.get().findings(LAW, day, LegacyInspections.INSPECTION)) {
            assertThat(finding.since()).isBeforeOrEqualTo(day);
            if (finding.citation() instanceof NormId norm) {
                assertThat(Norms.standard().find(norm)).isPresent();
            }
            for (Language language : Language.values()) {
                assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @Property(tries = 300)
    void objectionsAreCountedDayByDay(@ForAll @IntRange(min = 0, max = 800) int offset) {
        LocalDate delivered = LocalDate.of(2022, 1, 1).plusDays(offset);
        LegacyProcedure procedure = LegacyProcedure.builder()
                .resultAct(ResultAct.builder()
                        .delivery(Dispatch.builder()
                                .addReceivedOn(Fact.on(delivered))
                                .build())
                        .build())
                .build();

        assertThat(LegacyInspections.deadline(procedure, ControlRules.OBJECTIONS_TO_RESULTS_ACT)
                        .due())
                .isEqualTo(count(delivered, 3));
    }

    @Property(tries = 200)
    void theActIsInTimeUpToItsDayAndNotAfterIt(
            @ForAll @IntRange(min = 0, max = 800) int offset, @ForAll @IntRange(min = -20, max = 20) int after) {
        LocalDate end = LocalDate.of(2022, 3, 1).plusDays(offset);
        Fact delivered = Fact.on(end.plusDays(after));
        LegacyProcedure procedure = LegacyProcedure.builder()
                .appointment(ActOfAppointment.builder().endsOn(end).build())
                .resultAct(ResultAct.builder()
                        .delivery(Dispatch.builder().addReceivedOn(delivered).build())
                        .build())
                .build();

        assertThat(LegacyInspections.deadline(procedure, ControlRules.RESULTS_ACT_DELIVERY)
                        .status(end.plusDays(30), delivered))
                .isEqualTo(after > 0 ? DeadlineStatus.MET_LATE : DeadlineStatus.MET);
    }

    /** The n-th working day after a day, by walking. */
    private static LocalDate count(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = n; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!Kazakhstan.isWorked(day));
        }
        return day;
    }
}
