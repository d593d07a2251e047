package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Dates;

/** What is wrong with how an inspection was appointed, begun and run (order 78 p. 17 to 23). */
final class LegacyAppointmentFindings {

    private final LegacyCourse course;
    private final LegacyProcedure facts;
    private final Findings findings;

    LegacyAppointmentFindings(LegacyCourse course, Findings findings) {
        this.course = course;
        this.facts = course.facts();
        this.findings = findings;
    }

    void add() {
        act();
        notice();
        start();
        new ProtocolFindings(facts, findings, course.completed()).all();
        extensions();
        pauses();
        facts.calledOff()
                .filter(off -> off.reason() == CallingOffReason.REFUSAL_OF_THE_ACT)
                .map(CallingOff::calledOffOn)
                .filter(findings::hasHappened)
                .ifPresent(off -> findings.breach(LegacyNorms.NO_CANCELLATION, off.day(), "calledOff.refusal"));
    }

    private void act() {
        if (facts.appointment().isEmpty()) {
            begun().ifPresent(fact -> findings.breach(LegacyNorms.APPOINTMENT_ACT, fact.day(), "act.missing"));
            return;
        }
        ActOfAppointment act = facts.appointment().get();
        Optional<LocalDate> known = findings.happened(
                        act.issuedOn().or(() -> course.facts().openedOn(course.law())))
                .map(Fact::day);
        if (known.isEmpty()) {
            return;
        }
        if (act.issuer().filter(issuer -> !issuer.mayIssue()).isPresent()) {
            findings.breach(LegacyNorms.APPOINTMENT_ISSUERS, known.get(), "act.issuer");
        }
        if (act.contentsComplete().filter(complete -> !complete).isPresent()) {
            findings.breach(LegacyNorms.APPOINTMENT_CONTENTS, known.get(), "act.contents");
        }
        findings.happened(act.issuedOn())
                .filter(issued -> findings.happened(facts.statedStartOn())
                        .filter(stated -> stated.occurredAt().isBefore(issued.occurredAt()))
                        .isPresent())
                .ifPresent(issued -> findings.breach(
                        LegacyNorms.APPOINTMENT_ACT,
                        facts.statedStartOn().orElseThrow().day(),
                        "act.after",
                        Dates.day(issued.day())));
    }

    /** The first thing that only an inspection brings forth. */
    private Optional<Fact> begun() {
        Stream<Fact> delivered = course.completed().stream();
        Stream<Fact> drawnUp = facts.resultAct().flatMap(ResultAct::drawnUpOn).stream();
        Stream<Fact> stated = facts.statedStartOn().stream();
        return KnownFacts.first(
                Stream.of(delivered, drawnUp, stated).flatMap(facts -> facts).filter(findings::hasHappened));
    }

    /** How long before is for the Code; but a notice that comes after the start is none. */
    private void notice() {
        Optional<Fact> started = findings.happened(course.started());
        if (started.isEmpty()) {
            return;
        }
        Optional<Fact> noticed = facts.startNotice()
                .flatMap(notice -> notice.sentOn().or(() -> notice.delivered(course.law())))
                .filter(findings::hasHappened);
        if (noticed.isEmpty()) {
            findings.defect(ControlRules.INSPECTION_START_NOTICE, started.get().day(), "notice.missing");
        } else if (started.get().occurredAt().isBefore(noticed.get().occurredAt())) {
            findings.breach(
                    ControlRules.INSPECTION_START_NOTICE,
                    started.get().day(),
                    "notice.after",
                    Dates.day(noticed.get().day()),
                    Dates.day(started.get().day()));
        }
    }

    private void start() {
        Optional<Fact> started = findings.happened(course.started());
        Optional<Fact> stated = findings.happened(facts.statedStartOn());
        if (started.isPresent()
                && stated.isPresent()
                && !started.get().day().equals(stated.get().day())) {
            boolean byChecklist = started.equals(course.checklist());
            findings.defect(
                    byChecklist ? LegacyNorms.START_ON_CHECKLIST : LegacyNorms.START_ON_DELIVERY,
                    stated.get().day(),
                    "start.stated",
                    Dates.day(stated.get().day()),
                    Dates.day(started.get().day()));
        }
        Optional<Fact> completed = findings.happened(course.completed());
        if (completed.isEmpty() || facts.appointment().isEmpty()) {
            return;
        }
        LocalDate since = completed.get().day();
        Optional<Fact> opened = findings.happened(facts.openedOn(course.law()));
        if (opened.isEmpty()) {
            findings.defect(LegacyNorms.START_ON_DELIVERY, since, "start.notDelivered");
        } else if (findings.happened(course.checklist()).isEmpty() && !opened.equals(course.refusedOn())) {
            findings.defect(LegacyNorms.START_ON_CHECKLIST, since, "start.noChecklist");
        } else if (started.filter(start -> completed.get().occurredAt().isBefore(start.occurredAt()))
                .isPresent()) {
            findings.breach(
                    LegacyNorms.START_ON_DELIVERY,
                    since,
                    "start.afterEnd",
                    Dates.day(since),
                    Dates.day(started.get().day()));
        }
    }

    /** By the Code the extension of a term that is over may still be lawful; the order does not tell. */
    private void extensions() {
        for (LegacyCourse.Ruling ruling : course.rulings()) {
            if (!findings.hasHappened(ruling.decidedOn()) || ruling.before().isEmpty()) {
                continue;
            }
            LocalDate since = ruling.decidedOn().day();
            LocalDate before = ruling.before().get().day();
            if (ruling.lapsed()) {
                findings.doubt(
                        ControlRules.INSPECTION_EXTENSION,
                        since,
                        "extension.lapsed",
                        Dates.day(since),
                        Dates.day(before));
            } else if (ruling.shortens()) {
                findings.defect(
                        ControlRules.INSPECTION_EXTENSION,
                        since,
                        "extension.nothing",
                        Dates.day(ruling.until()),
                        Dates.day(before));
            }
        }
    }

    private void pauses() {
        for (LegacyPause pause : facts.pauses()) {
            if (findings.hasHappened(pause.suspendedOn())) {
                untold(
                        ControlRules.INSPECTION_SUSPENSION_NOTICE,
                        pause.suspendedOn(),
                        pause.suspensionNotifiedOn(),
                        "pause.suspension");
            }
            findings.happened(pause.resumedOn())
                    .ifPresent(resumed -> untold(
                            ControlRules.INSPECTION_RESUMPTION_NOTICE,
                            resumed,
                            pause.resumptionNotifiedOn(),
                            "pause.resumption"));
        }
    }

    /** When to tell is for the Code; but by the end of the inspection the entity had to know. */
    private void untold(NormId norm, Fact decided, Optional<Fact> told, String key) {
        findings.happened(course.completed())
                .filter(end -> !end.occurredAt().isBefore(decided.occurredAt()))
                .filter(end -> findings.happened(told).isEmpty())
                .ifPresent(end -> findings.defect(norm, end.day(), key, Dates.day(decided.day())));
    }
}
