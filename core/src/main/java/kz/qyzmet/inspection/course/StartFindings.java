package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is wrong with the notice of the start, and with the start itself, as they were known on a day. */
final class StartFindings {

    private final Reckoner law;
    private final Course known;
    private final InspectionKind kind;
    private final LocalDate asOf;
    private final Findings findings;
    private final CourseStart start;
    private final LackOfNotice lack;
    private final Optional<Fact> startedOn;

    StartFindings(
            Reckoner law,
            Course known,
            InspectionKind kind,
            Optional<Fact> completedOn,
            LocalDate asOf,
            Findings findings) {
        this.law = law;
        this.known = known;
        this.kind = kind;
        this.asOf = asOf;
        this.findings = findings;
        this.start = new CourseStart(law, known);
        this.lack = new LackOfNotice(law, known, kind, completedOn, asOf);
        this.startedOn = findings.happened(known.startedOn());
    }

    void all() {
        lack.addTo(findings);
        lead();
        start.notice()
                .ifPresent(notice -> notice.sent().filter(findings::hasHappened).ifPresent(sent -> {
                    content(notice, sent.day());
                    announcedDay(sent.day());
                }));
        startDay();
    }

    /** An inspection that nobody has announced and nobody has begun is late with nothing. */
    private void lead() {
        boolean sent = findings.happened(start.sent()).isPresent();
        if (!sent && lack.begun().isEmpty()) {
            return;
        }
        for (Finding late : LackOfNotice.lateness(start.lead(kind), asOf)) {
            boolean lawfulOtherwise = law.underOtherPolicies(LeadMeasured.values())
                    .anyMatch(other -> LackOfNotice.lateness(new CourseStart(other, known).lead(kind), asOf)
                            .isEmpty());
            LocalDate since = sent ? late.since() : lack.begun().orElseThrow().day();
            findings.add(new Finding(
                    late.citation(), lawfulOtherwise ? Severity.DOUBT : late.severity(), since, late.message()));
        }
    }

    private void content(StartNotice notice, LocalDate since) {
        for (NoticeItem item : notice.missingItems()) {
            findings.breach(item.norm(), since, "notice.item", item.label());
        }
        if (kind == InspectionKind.SCHEDULED
                && !notice.items().isEmpty()
                && notice.startsOn().isEmpty()) {
            findings.breach(CourseNorms.NOTICE_START_DATE, since, "notice.noDate");
        }
        notice.type()
                .filter(type -> type != kind)
                .ifPresent(type ->
                        findings.defect(CourseNorms.NOTICE_TYPE, since, "notice.type", type.label(), kind.label()));
        notice.durationInWorkingDays().ifPresent(days -> duration(days, since));
        if (kind == InspectionKind.SCHEDULED && !notice.workVolumeWeighed().orElse(true)) {
            findings.breach(CourseNorms.TERM_FACTORS, since, "notice.workVolume");
        }
        if (!notice.approvedForm().orElse(true)) {
            findings.breach(CourseNorms.FORM_OF_START_NOTICE, since, "form.start");
        }
    }

    private void duration(int days, LocalDate since) {
        NormId norm = CourseStart.capNorm(kind);
        int cap = CourseStart.amount(law, norm);
        if (days > cap) {
            findings.breach(norm, since, "notice.duration", workingDays(days), workingDays(cap));
        }
    }

    private static LocalizedText workingDays(int days) {
        return LimitUnit.WORKING_DAY.amount(days);
    }

    /** A day off in the notice is told once: with the start, where it began on that day. */
    private void announcedDay(LocalDate since) {
        Optional<LocalDate> named = start.announced().map(Fact::day);
        if (named.isPresent()
                && !law.calendar().isWorkingDay(named.get())
                && startedOn.filter(fact -> fact.day().equals(named.get())).isEmpty()) {
            findings.defect(CourseStart.leadNorm(kind), since, "notice.dayOff", Dates.full(named.get()));
        }
    }

    private void startDay() {
        if (startedOn.isEmpty()) {
            return;
        }
        LocalDate day = startedOn.get().day();
        if (!law.calendar().isWorkingDay(day)) {
            findings.defect(CourseStart.capNorm(kind), day, "start.dayOff", Dates.full(day));
        }
        boolean stopped = known.suspensions().stream()
                .flatMap(suspension -> suspension.pause(law).stream())
                .anyMatch(pause -> covers(pause.suspended(), pause.resumed(), day));
        if (stopped) {
            findings.defect(CourseStart.capNorm(kind), day, "start.whileSuspended", Dates.full(day));
        }
        start.announced()
                .filter(named -> CourseStart.isSentBy(start.notice().orElseThrow(), startedOn))
                .ifPresent(named -> moved(day, named.day()));
    }

    private static boolean covers(Fact from, Optional<Fact> to, LocalDate day) {
        return from.day().isBefore(day)
                && to.filter(end -> !day.isBefore(end.day())).isEmpty();
    }

    private void moved(LocalDate day, LocalDate named) {
        if (day.isBefore(named) && kind == InspectionKind.SCHEDULED) {
            findings.breach(CourseNorms.NOTICE_START_DATE, day, "start.early", Dates.full(day), Dates.full(named));
        } else if (day.isBefore(named)) {
            findings.defect(CourseStart.leadNorm(kind), day, "start.early", Dates.full(day), Dates.full(named));
        } else if (day.isAfter(named) && !isMovedByEmergency(named)) {
            findings.defect(CourseStart.leadNorm(kind), day, "start.late", Dates.full(day), Dates.full(named));
        }
    }

    /** A start that fell into a state of emergency had to move. */
    private boolean isMovedByEmergency(LocalDate named) {
        return known.suspensions().stream()
                .filter(suspension -> suspension.ground() == SuspensionGround.EMERGENCY)
                .flatMap(suspension -> suspension.pause(law).stream())
                .anyMatch(pause -> !named.isBefore(pause.suspended().day())
                        && pause.resumed()
                                .filter(end -> !named.isBefore(end.day()))
                                .isEmpty());
    }
}
