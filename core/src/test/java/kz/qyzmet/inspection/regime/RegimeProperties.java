package kz.qyzmet.inspection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Regime;
import kz.qyzmet.law.StateServicesLaw;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of the two regimes, over days around every change. */
class RegimeProperties {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate START = LocalDate.of(2024, 6, 8);

    private static Optional<Fact> on(LocalDate day) {
        return Optional.of(Fact.on(day));
    }

    @Property
    void theGoverningRegimeAnswersOnEveryLaterDayAndTheOtherOnNone(
            @ForAll @IntRange(min = 0, max = 1800) int opened, @ForAll @IntRange(min = 0, max = 600) int later) {
        LocalDate day = FIRST.plusDays(opened);
        GoverningRegime found = GoverningRegime.of(
                Opening.of(on(day), Optional.empty(), Optional.empty()), false, false, Kazakhstan.LAW);
        Reckoner engine = found.engine();
        LocalDate step = day.plusDays(later);
        boolean law = !day.isBefore(START);

        assertThat(found.regime()).isEqualTo(law ? Regime.LAW : Regime.ORDER_78);
        assertThat(engine.deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, step) instanceof NotInForce)
                .isEqualTo(!law);
        assertThat(engine.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, step) instanceof NotInForce)
                .isEqualTo(law);
    }

    @Property
    void whateverTheStartOneRegimeHoldsOnEachDay(
            @ForAll @IntRange(min = 0, max = 400) int start, @ForAll @IntRange(min = -900, max = 900) int other) {
        LocalDate first = RegimeStart.earliest().plusDays(start);
        Edition edition = RegimeStart.on(Edition.standard(), first);
        LocalDate day = first.plusDays(other);

        assertThat(Regimes.on(day, edition)).isEqualTo(other >= 0 ? Regime.LAW : Regime.ORDER_78);
        for (Norm norm : edition.norms().all()) {
            Regime.ownerOf(norm.id())
                    .ifPresent(
                            owner -> assertThat(norm.force().holds(day)).isEqualTo(owner == Regimes.on(day, edition)));
        }
    }

    @Property
    void theEarliestDocumentOpensWhicheverIsRecordedFirst(
            @ForAll @IntRange(min = 0, max = 1800) int act, @ForAll @IntRange(min = 0, max = 1800) int notice) {
        Opening found = Opening.of(on(FIRST.plusDays(act)), on(FIRST.plusDays(notice)), Optional.empty())
                .orElseThrow();

        assertThat(found.fact().day()).isEqualTo(FIRST.plusDays(Math.min(act, notice)));
        assertThat(found.document())
                .isEqualTo(act <= notice ? OpeningDocument.APPOINTMENT_ACT : OpeningDocument.NOTICE);
    }

    @Property
    void anActIsInForceTheDayAfterItsWait(
            @ForAll @IntRange(min = 0, max = 1800) int published, @ForAll @IntRange(min = 1, max = 200) int days) {
        LocalDate day = FIRST.plusDays(published);
        LocalDate expected = day;
        for (int waited = 0; waited <= days; waited++) {
            expected = expected.plusDays(1);
        }

        assertThat(EntryIntoForce.day(day, days, Kazakhstan.LAW)).isEqualTo(expected);
    }
}
