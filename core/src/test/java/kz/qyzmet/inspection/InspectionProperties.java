package kz.qyzmet.inspection;

import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.Inspections.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InspectionStart;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.InspectionTerm;
import kz.qyzmet.inspection.course.SuspensionEnd;
import kz.qyzmet.inspection.course.SuspensionGround;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.inspection.regime.PrivateProviders;
import kz.qyzmet.inspection.regime.RegimeNorms;
import kz.qyzmet.inspection.regime.TransitionRule;
import kz.qyzmet.inspection.result.CompletionDay;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every whole inspection, whatever happened in it, whenever it was recorded, under either regime. */
class InspectionProperties {

    private static final List<Reckoner> ENGINES = List.of(
            LAW,
            LAW.with(TransitionRule.PROCEDURE_OF_EACH_STEP),
            LAW.with(PrivateProviders.UNDER_THE_ORDER),
            LAW.with(InspectionStart.ANNOUNCED),
            LAW.with(SuspensionEnd.DECISION),
            LAW.with(EffectiveDelivery.LAST),
            LAW.with(CompletionDay.TO_THE_SUBJECT),
            LAW.with(CapStart.NEXT_DAY));

    @Provide
    Arbitrary<RandomInspections.Sample> samples() {
        return RandomInspections.samples();
    }

    private static Optional<InspectionTerm> term(Inspection inspection) {
        InspectionParts parts = new InspectionParts(LAW, inspection);
        return parts.isUnderTheLaw() ? Optional.of(parts.term()) : Optional.empty();
    }

    /** The completion closes the count: what was left then is left for ever. */
    private static boolean isCompleted(Inspection inspection) {
        return new InspectionParts(LAW, inspection)
                .completed()
                .filter(fact -> !fact.planned())
                .isPresent();
    }

    private static Inspection with(Inspection inspection, InspectionSuspension suspension) {
        return Inspection.builder()
                .from(inspection)
                .course(Course.builder()
                        .from(inspection.course().orElseThrow())
                        .addSuspensions(suspension)
                        .build())
                .build();
    }

    private static InspectionSuspension emergency(LocalDate from, LocalDate to) {
        return InspectionSuspension.builder()
                .ground(SuspensionGround.EMERGENCY)
                .suspendedOn(Fact.on(from))
                .emergencyEndedOn(Fact.on(to))
                .build();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("samples") RandomInspections.Sample sample) {
        Inspection turned = sample.shuffled();

        assertThat(turned).isEqualTo(sample.inspection());
        for (Reckoner law : ENGINES) {
            assertThat(turned.timeline(law)).isEqualTo(sample.inspection().timeline(law));
            assertThat(turned.findings(law, sample.asOf()))
                    .isEqualTo(sample.inspection().findings(law, sample.asOf()));
            assertThat(turned.state(law, sample.asOf()))
                    .isEqualTo(sample.inspection().state(law, sample.asOf()));
            assertThat(turned.feasibility(law, sample.asOf()))
                    .isEqualTo(sample.inspection().feasibility(law, sample.asOf()));
            assertThat(turned.basis(law)).isEqualTo(sample.inspection().basis(law));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsRecordedLaterIsNotKnown(@ForAll("samples") RandomInspections.Sample sample) {
        Inspection inspection = sample.inspection();
        LocalDate day = sample.asOf();
        Inspection known = inspection.asKnownOn(day);

        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(inspection.asKnownOn(day.plusDays(9)).asKnownOn(day)).isEqualTo(known);
        for (Reckoner law : ENGINES) {
            assertThat(inspection.findings(law, day)).isEqualTo(known.findings(law, day));
            assertThat(inspection.state(law, day)).isEqualTo(known.state(law, day));
            assertThat(inspection.feasibility(law, day)).isEqualTo(known.feasibility(law, day));
        }
    }

    /** Each finding names a norm that is in force for the case, and reads in each language. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyFindingRestsOnANormInForceForTheCase(@ForAll("samples") RandomInspections.Sample sample) {
        for (Reckoner law : ENGINES) {
            Reckoner governing =
                    sample.inspection().asKnownOn(sample.asOf()).regime(law).engine();
            for (Finding finding : sample.inspection().findings(law, sample.asOf())) {
                assertThat(finding.since()).isBeforeOrEqualTo(sample.asOf());
                if (finding.citation() instanceof NormId norm) {
                    // What leaves a matter outside both regimes is of neither.
                    Reckoner own = norm.equals(RegimeNorms.EXCLUDED_FIELD) ? law : governing;
                    assertThat(own.edition().norms().get(norm).force().holds(finding.since()))
                            .as(norm.id() + " on " + finding.since() + ": "
                                    + finding.message().en())
                            .isTrue();
                }
                for (Language language : Language.values()) {
                    assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}");
                }
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void usedAndLeftAreTheLengthOnEveryDay(@ForAll("samples") RandomInspections.Sample sample) {
        term(sample.inspection()).ifPresent(term -> {
            LocalDate day = sample.asOf().minusDays(60);
            for (int i = 0; i < 120; i++, day = day.plusDays(1)) {
                if (!term.isOver(day)) {
                    assertThat(term.used(day) + term.left(day)).isEqualTo(term.length());
                } else if (!isCompleted(sample.inspection())) {
                    assertThat(term.left(day)).isZero();
                }
            }
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noEndOfTheTermIsToldWhileAGroundIsOpen(@ForAll("samples") RandomInspections.Sample sample) {
        Inspection known = sample.inspection().asKnownOn(sample.asOf());
        if (known.state(LAW, sample.asOf()) == InspectionState.SUSPENDED) {
            InspectionTerm term = term(known).orElseThrow();
            // One begun before the cap was in force has no end at all, whatever suspends it.
            boolean capped = !term.term()
                    .trigger()
                    .orElseThrow()
                    .day()
                    .isBefore(on("SAT_2024_06_08").day());
            assertThat(term.deadline()).isInstanceOf(capped ? Suspended.class : NotInForce.class);
            assertThat(known.feasibility(LAW, sample.asOf()).latestCertificate())
                    .isEmpty();
            assertThat(known.findings(LAW, sample.asOf()))
                    .noneMatch(finding -> finding.message().en().contains("used up to"));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aSuspensionNeverMakesTheEndEarlier(
            @ForAll("samples") RandomInspections.Sample sample,
            @ForAll @IntRange(min = -20, max = 40) int from,
            @ForAll @IntRange(min = 0, max = 15) int days) {
        LocalDate begun = sample.asOf().plusDays(from);
        if (sample.inspection().course().isEmpty() || term(sample.inspection()).isEmpty()) {
            return;
        }
        Inspection longer = with(sample.inspection(), emergency(begun, begun.plusDays(days)));
        Optional<LocalDate> end = term(sample.inspection()).orElseThrow().last();
        Optional<LocalDate> later = term(longer).orElseThrow().last();

        if (end.isPresent() && later.isPresent()) {
            assertThat(later.get()).isAfterOrEqualTo(end.get());
        }
    }

    /** From a day off to the next working day nothing of the term is lost. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aSuspensionOverDaysOffAloneMovesNoDeadline(
            @ForAll("samples") RandomInspections.Sample sample, @ForAll @IntRange(min = -20, max = 40) int from) {
        LocalDate off = sample.asOf().plusDays(from);
        while (Kazakhstan.isWorked(off)) {
            off = off.plusDays(1);
        }
        LocalDate worked = off;
        while (!Kazakhstan.isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        if (sample.inspection().course().isEmpty() || term(sample.inspection()).isEmpty()) {
            return;
        }
        Inspection stopped = with(sample.inspection(), emergency(off, worked));

        if (term(sample.inspection()).orElseThrow().deadline() instanceof Due due) {
            assertThat(term(stopped).orElseThrow().last()).contains(due.due());
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nothingThrowsAndEverythingReads(@ForAll("samples") RandomInspections.Sample sample) {
        for (Reckoner law : ENGINES) {
            Inspection inspection = sample.inspection();
            assertThat(inspection.basis(law)).isNotEmpty();
            assertThat(inspection.opened().isPresent())
                    .isEqualTo(inspection.regime(law).opening().isPresent());
            assertThat(inspection.feasibility(law, sample.asOf()).explain(Locale.ENGLISH))
                    .isNotEmpty()
                    .allMatch(line -> !line.contains("{"));
            Fact day = Fact.on(sample.asOf());
            assertThat(inspection.extend(law).isAccepted()).isFalse();
            assertThat(inspection.suspend(law, InspectionSuspension.emergency(day)))
                    .isNotNull();
            assertThat(inspection.cancelByHigherBody(law, day)).isNotNull();
            assertThat(inspection.cancelByCourt(law, day)).isNotNull();
        }
    }
}
