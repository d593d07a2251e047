package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is wrong with the suspensions of a term, as they were known on a day. */
final class SuspensionFindings {

    private final Reckoner law;
    private final Course known;
    private final Optional<Fact> completedOn;
    private final Expiry expiry;
    private final LocalDate asOf;
    private final Findings findings;

    SuspensionFindings(
            Reckoner law, Course known, Optional<Fact> completedOn, Expiry expiry, LocalDate asOf, Findings findings) {
        this.law = law;
        this.known = known;
        this.completedOn = completedOn;
        this.expiry = expiry;
        this.asOf = asOf;
        this.findings = findings;
    }

    void all() {
        Optional<Fact> start = known.start(law);
        for (InspectionSuspension suspension : known.suspensions()) {
            ground(suspension);
            place(suspension, start);
            resumption(suspension);
            emergencyEnd(suspension);
            form(suspension.suspensionNotice());
            form(suspension.resumptionNotice());
        }
        for (SuspensionRules.Twice twice : new SuspensionRules(law, known.suspensions()).twice()) {
            // Of a request that is only planned the term does not stand still yet.
            if (twice.day().isAfter(asOf)) {
                continue;
            }
            SuspensionGround ground =
                    twice.request().isPresent() ? SuspensionGround.REQUEST : SuspensionGround.EMERGENCY;
            LocalizedText cause = twice.request()
                    .map(number -> CourseTexts.TEXTS.text("suspension.subject", ground.label(), number))
                    .orElseGet(ground::label);
            findings.defect(ground.norm(), twice.day(), "suspension.twice", cause, Dates.full(twice.day()));
        }
    }

    private void ground(InspectionSuspension suspension) {
        NormId norm = suspension.ground().norm();
        LocalDate day = suspension.suspendedOn().day();
        if (suspension.ground() == SuspensionGround.REQUEST
                && suspension.requests().isEmpty()) {
            findings.defect(norm, day, "suspension.noRequest", Dates.full(day));
        }
        if (!suspension.hasGround()) {
            findings.breach(norm, day, "suspension.notEssential", Dates.full(day));
            return;
        }
        suspension
                .groundStart()
                .filter(sent -> day.isBefore(sent.day()))
                .ifPresent(sent -> findings.breach(
                        norm, day, "suspension.beforeRequest", Dates.full(day), Dates.full(sent.day())));
        if (suspension
                .groundEnd()
                .filter(end ->
                        end.occurredAt().isBefore(suspension.suspendedOn().occurredAt()))
                .isPresent()) {
            findings.breach(norm, day, "suspension.groundOver", Dates.full(day));
        }
    }

    /** Where it lies: it can only stop a term that runs. */
    private void place(InspectionSuspension suspension, Optional<Fact> start) {
        NormId norm = suspension.ground().norm();
        LocalDate day = suspension.suspendedOn().day();
        LocalDate from = suspension.begins(law).day();
        suspension
                .decidedOn()
                .filter(findings::hasHappened)
                .filter(decided -> decided.day().isAfter(day))
                .ifPresent(decided -> findings.doubt(
                        norm, decided.day(), "suspension.backDated", Dates.full(decided.day()), Dates.full(day)));
        if (start.filter(begun -> day.isBefore(begun.day())).isPresent()) {
            findings.doubt(norm, day, "suspension.beforeStart", Dates.full(day));
        }
        if (completedOn.filter(end -> day.isAfter(end.day())).isPresent()) {
            findings.defect(
                    norm,
                    day,
                    "suspension.completed",
                    Dates.full(completedOn.get().day()),
                    Dates.full(day));
        } else if (!from.isAfter(asOf) && expiry.isOver(from)) {
            findings.add(new Finding(
                    norm,
                    expiry.severity(from),
                    from,
                    CourseTexts.TEXTS.text(
                            "suspension.expired", Dates.full(expiry.last().orElseThrow()), Dates.full(from))));
        }
    }

    /**
     * The count goes on when the ground ends; what is decided later moves it by another reading alone, and nothing
     * moves when the inspection was completed by then.
     */
    private void resumption(InspectionSuspension suspension) {
        Optional<Fact> end = suspension.groundEnd();
        if (end.isEmpty() || suspension.pause(law).isEmpty()) {
            return;
        }
        LocalDate over = end.get().day();
        if (completedOn.filter(done -> !done.day().isAfter(over)).isPresent()) {
            return;
        }
        Optional<Fact> resumed = suspension.resumption();
        if (resumed.isPresent()) {
            if (isWorkedBetween(over, resumed.get().day())) {
                findings.doubt(
                        StateServicesLaw.RESUMED_COUNT,
                        resumed.get().day(),
                        "resumption.late",
                        Dates.full(resumed.get().day()),
                        Dates.full(over));
            }
        } else if (suspension.ground() == SuspensionGround.REQUEST && asOf.isAfter(over)) {
            findings.defect(StateServicesLaw.RESUMED_COUNT, over.plusDays(1), "resumption.missing", Dates.full(over));
        }
    }

    /** Days off between the two change nothing. */
    private boolean isWorkedBetween(LocalDate over, LocalDate resumed) {
        return resumed.isAfter(over) && law.calendar().workingDaysBetween(over.minusDays(1), resumed.minusDays(1)) > 0;
    }

    /** Nobody decided, nobody was told: whether somebody had to be is not said. */
    private void emergencyEnd(InspectionSuspension suspension) {
        if (suspension.emergencyEndedOn().isEmpty()
                || suspension.resumptionDecision(law).isPresent()) {
            return;
        }
        Timeline.Entry notice = Duties.entry(
                law,
                StateServicesLaw.RESUMPTION_NOTICE,
                suspension.emergencyEndedOn(),
                suspension.resumptionNotice().flatMap(sent -> sent.notifiedOn(law)));
        for (Finding late : LackOfNotice.lateness(notice, asOf)) {
            findings.add(new Finding(
                    late.citation(),
                    Severity.DOUBT,
                    late.since(),
                    CourseTexts.TEXTS.text(
                            "resumption.emergencyEnded",
                            Dates.full(suspension.emergencyEndedOn().get().day()))));
        }
    }

    private void form(Optional<CourseNotice> notice) {
        CourseFindings.form(findings, notice, CourseNorms.FORM_OF_SUSPENSION_NOTICE, "form.suspension");
    }
}
