package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/** What is wrong with the course of an inspection, as it was known on a day. */
final class CourseFindings {

    private final Reckoner law;
    private final Course known;
    private final InspectionKind kind;
    private final Optional<Fact> completedOn;
    private final Set<GrossViolation> gross;
    private final LocalDate asOf;
    private final Findings findings;
    private final Duties duties;
    private final Expiry expiry;

    CourseFindings(
            Reckoner law,
            Course course,
            InspectionKind kind,
            Optional<Fact> completedOn,
            Set<GrossViolation> gross,
            LocalDate asOf) {
        this.law = law;
        this.known = course.asKnownOn(asOf);
        this.kind = kind;
        this.asOf = asOf;
        this.findings = new Findings(law, CourseTexts.TEXTS, asOf);
        this.completedOn = findings.happened(completedOn);
        this.gross = EnumSet.noneOf(GrossViolation.class);
        this.gross.addAll(gross);
        this.gross.addAll(known.grossViolations(law, kind, this.completedOn, asOf));
        this.duties = new Duties(known, kind, this.completedOn);
        this.expiry = Expiry.of(law, engine -> known.term(engine, kind, this.completedOn));
    }

    List<Finding> all() {
        new StartFindings(law, known, kind, completedOn, asOf, findings).all();
        duties.notices().forEach(this::late);
        term();
        extensions();
        new SuspensionFindings(law, known, completedOn, expiry, asOf, findings).all();
        inspectorsChanges();
        acts();
        BarRuling ruling = new BarRuling(known, expiry, this.gross);
        admissions(ruling);
        conduct(ruling);
        return findings.inOrder();
    }

    /** A notice that is late by the chosen reading, and in time by another one, is a doubt. */
    private void late(Duties.Duty duty) {
        for (Finding late : LackOfNotice.lateness(duty.entry(law), asOf)) {
            boolean lawfulOtherwise = law.underOtherPolicies(NotifiedBy.values(), EmergencyEndNotice.values())
                    .anyMatch(other ->
                            LackOfNotice.lateness(duty.entry(other), asOf).isEmpty());
            findings.add(
                    lawfulOtherwise
                            ? new Finding(late.citation(), Severity.DOUBT, late.since(), late.message())
                            : late);
        }
    }

    /** The last day is that of the duration that was set; beyond it the message tells whether the cap is, too. */
    private void term() {
        boolean begun =
                completedOn.isPresent() || findings.happened(known.startedOn()).isPresent();
        boolean announced = known.governingNotice().flatMap(StartNotice::sent).isPresent();
        if (!begun && !announced) {
            return;
        }
        InspectionTerm term = known.term(law, kind, completedOn);
        // It may stand still for a request that is only going to be sent: then nobody knows its last day.
        if (term.last().isEmpty()) {
            return;
        }
        for (Finding late : LackOfNotice.lateness(duties.cap(law), asOf)) {
            LocalDate until = completedOn.map(Fact::day).orElse(asOf);
            Severity severity = begun ? expiry.severity(until) : Severity.DOUBT;
            boolean set = term.length() < CourseStart.amount(law, CourseStart.capNorm(kind));
            findings.add(new Finding(
                    late.citation(),
                    severity,
                    late.since(),
                    CourseTexts.TEXTS.text(
                            set ? "term.setExceeded" : "term.exceeded",
                            LimitUnit.WORKING_DAY.amount(term.used(until)),
                            Dates.full(until),
                            LimitUnit.WORKING_DAY.amount(term.length()),
                            Dates.full(term.last().orElseThrow()))));
        }
    }

    private void extensions() {
        for (Fact extended : known.extendedOn()) {
            if (findings.hasHappened(extended) && known.extend(kind) instanceof Outcome.Refused<Course> refused) {
                findings.add(new Finding(refused.citation(), Severity.BREACH, extended.day(), refused.reason()));
            }
        }
    }

    private void inspectorsChanges() {
        for (InspectorsChange change : known.inspectorsChanges()) {
            if (findings.hasHappened(change.decidedOn())
                    && change.decidedBy().filter(ChangeDecider.OTHER::equals).isPresent()) {
                findings.breach(
                        CourseNorms.INSPECTORS_CHANGE, change.decidedOn().day(), "change.decider");
            }
            form(findings, change.notice(), CourseNorms.FORM_OF_INSPECTORS_NOTICE, "form.inspectors");
        }
    }

    static void form(Findings findings, Optional<CourseNotice> notice, NormId norm, String key) {
        notice.filter(one -> !one.approvedForm().orElse(true))
                .flatMap(CourseNotice::sent)
                .filter(findings::hasHappened)
                .ifPresent(sent -> findings.breach(norm, sent.day(), key));
    }

    private void acts() {
        NavigableMap<LocalDate, LocalDate> stopped = new SuspensionRules(law, known.suspensions()).stopped();
        completedOn.map(Fact::day).ifPresent(day -> completion(day, stopped));
        known.actsOn().stream()
                .filter(findings::hasHappened)
                .map(Fact::day)
                .distinct()
                .forEach(day -> act(day, stopped));
    }

    /** The first day as it is recorded, where the record has something before it. */
    private Optional<LocalDate> laterStart(LocalDate day) {
        return findings.happened(known.startedOn()).map(Fact::day).filter(day::isBefore);
    }

    private void completion(LocalDate day, NavigableMap<LocalDate, LocalDate> stopped) {
        laterStart(day)
                .ifPresent(start -> findings.defect(
                        StateServicesLaw.INSPECTION_COMPLETION_DATE,
                        start,
                        "completion.beforeStart",
                        Dates.full(day),
                        Dates.full(start)));
        if (!expiry.isOver(day) && SuspensionRules.isStopped(stopped, day)) {
            findings.doubt(CourseStart.capNorm(kind), day, "completion.suspended", Dates.full(day));
        }
    }

    private void act(LocalDate day, NavigableMap<LocalDate, LocalDate> stopped) {
        if (completedOn.filter(end -> day.isAfter(end.day())).isPresent()) {
            findings.defect(
                    StateServicesLaw.INSPECTION_COMPLETION_DATE,
                    day,
                    "act.completed",
                    Dates.full(day),
                    Dates.full(completedOn.get().day()));
        } else if (laterStart(day).isPresent()) {
            LocalDate start = laterStart(day).get();
            findings.defect(CourseStart.leadNorm(kind), start, "act.beforeStart", Dates.full(day), Dates.full(start));
        } else if (expiry.isOver(day)) {
            findings.add(new Finding(
                    CourseStart.capNorm(kind),
                    expiry.severity(day),
                    day,
                    CourseTexts.TEXTS.text(
                            "act.expired",
                            Dates.full(day),
                            Dates.full(expiry.last().orElseThrow()))));
        } else if (SuspensionRules.isStopped(stopped, day)) {
            findings.doubt(CourseStart.capNorm(kind), day, "act.suspended", Dates.full(day));
        }
    }

    private void admissions(BarRuling ruling) {
        for (Admission admission : known.admissions()) {
            if (!findings.hasHappened(admission.barredOn())) {
                continue;
            }
            if (ruling.of(admission) instanceof Outcome.Refused<Admission> refused) {
                findings.add(new Finding(
                        CourseNorms.ACCESS,
                        ruling.severity(admission),
                        admission.barredOn().day(),
                        refused.reason()));
            } else if (ruling.isShown(admission)) {
                admission
                        .enteredOn()
                        .filter(findings::hasHappened)
                        .ifPresent(entered -> findings.breach(
                                CourseNorms.BAR_INSPECTORS,
                                entered.day(),
                                "bar.entered",
                                admission.ground().label()));
            }
        }
    }

    /** Rights and duties are those of an inspection that goes on. */
    private void conduct(BarRuling ruling) {
        Optional<Fact> start = known.start(law);
        for (Conduct conduct : known.conduct()) {
            LocalDate day = conduct.on().day();
            boolean during = findings.hasHappened(conduct.on())
                    && start.filter(begun -> !day.isBefore(begun.day())).isPresent()
                    && completedOn.filter(end -> day.isAfter(end.day())).isEmpty();
            if (during && conduct.ruling() instanceof Outcome.Refused<Conduct> refused) {
                findings.add(
                        conduct.kind().isNoHelp() && ruling.mayBar(day)
                                ? new Finding(
                                        refused.citation(),
                                        Severity.DOUBT,
                                        day,
                                        CourseTexts.TEXTS.text("conduct.mayBar", refused.reason()))
                                : new Finding(refused.citation(), Severity.BREACH, day, refused.reason()));
            }
        }
    }
}
