package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.Dates;

/** What is wrong with the steps of an agreement on a day: done too early, not recorded, of another type. */
final class StepFindings {

    private final Findings findings;
    private final InteractionProgress progress;
    private final RecordedSteps recorded;
    private final StepOrder order;

    StepFindings(
            Reckoner law, CooperationType type, Optional<Fact> signedOn, Collection<StepDone> steps, LocalDate asOf) {
        InteractionAlgorithm algorithm = InteractionAlgorithm.of(type, law);
        this.findings = new Findings(law, StepTexts.TEXTS, asOf);
        this.progress = algorithm.progress(steps, signedOn, asOf);
        this.recorded = progress.recorded();
        this.order = algorithm.order();
    }

    List<Finding> all() {
        progress.outOfOrder().forEach(this::early);
        if (recorded.isKept()) {
            progress.missing().forEach(this::missing);
        }
        progress.services().forEach(this::missing);
        recorded.foreign().forEach(this::foreign);
        concludedTwice();
        return findings.inOrder();
    }

    private void early(EarlyStep early) {
        StepDone done = early.done();
        LocalDate since = done.on().day();
        List<Object> details = new ArrayList<>(
                List.of(done.step().label(), Dates.full(since), early.before().label()));
        done.service().map(ServiceNumber::text).ifPresent(details::add);
        Object[] arguments = details.toArray();
        if (early.isWithinService() && order != StepOrder.AS_LISTED) {
            findings.doubt(done.step().norm(), since, "early.withinService", arguments);
        } else {
            findings.breach(done.step().norm(), since, key(early), arguments);
        }
    }

    private static String key(EarlyStep early) {
        if (early.isWithinService()) {
            return "early.withinService.binding";
        }
        return early.done().service().isPresent() ? "early.service" : "early";
    }

    private void missing(InteractionStep step) {
        progress.later(step)
                .ifPresent(later -> findings.defect(
                        step.norm(),
                        later.on().day(),
                        "missing",
                        step.label(),
                        later.step().label(),
                        Dates.full(later.on().day())));
    }

    /** The text lists the taking of a payment without an exception, and a service free of charge has none. */
    private void missing(String service) {
        Optional<Fact> finished = progress.finished(service);
        for (InteractionStep step : progress.missing(service)) {
            LocalDate since = finished.orElseThrow().day();
            if (step.takesPayment()) {
                findings.doubt(step.norm(), since, "missing.payment", ServiceNumber.text(service), Dates.full(since));
            } else {
                findings.defect(
                        step.norm(),
                        since,
                        "missing.service",
                        step.label(),
                        ServiceNumber.text(service),
                        Dates.full(since));
            }
        }
    }

    private void foreign(StepDone done) {
        findings.defect(
                done.step().norm(),
                done.on().day(),
                "foreign",
                done.step().label(),
                done.step().type().label(),
                progress.algorithm().type().label());
    }

    private void concludedTwice() {
        if (recorded.concluded().isEmpty() || recorded.signed().isEmpty()) {
            return;
        }
        StepDone step = recorded.concluded().get();
        Fact signed = recorded.signed().get();
        if (step.on().occurredAt().isBefore(signed.occurredAt())
                || signed.occurredAt().isBefore(step.on().occurredAt())) {
            LocalDate since = step.on().day().isBefore(signed.day())
                    ? signed.day()
                    : step.on().day();
            findings.defect(
                    step.step().norm(),
                    since,
                    "conclusion.differs",
                    Dates.full(step.on().day()),
                    Dates.full(signed.day()));
        }
    }
}
