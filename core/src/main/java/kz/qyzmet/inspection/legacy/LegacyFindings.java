package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;

/** What is wrong with an inspection of the regime of 2021, as it was known on a day. */
final class LegacyFindings {

    /** Who does not use a right breaks nothing: only a use that comes too late is judged, each by itself. */
    private static final Set<NormId> RIGHTS =
            Set.of(ControlRules.OBJECTIONS_TO_RESULTS_ACT, ControlRules.CURE_EXTENSION_REQUEST);

    private final LegacyCourse course;
    private final LocalDate asOf;
    private final InspectionKind kind;
    private final Findings findings;

    LegacyFindings(LegacyCourse course, LocalDate asOf, InspectionKind kind) {
        this.course = course;
        this.asOf = asOf;
        this.kind = kind;
        this.findings = new Findings(course.law(), LegacyTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        LegacyTimeline timeline = new LegacyTimeline(course);
        timeline.entries().stream().filter(this::isJudged).forEach(this::late);
        new LegacyAppointmentFindings(course, findings).add();
        new ResultFindings(course, findings, kind, asOf).add(timeline.objections());
        new OrderFindings(course, findings, asOf).add();
        followUps();
        course.facts()
                .demands()
                .forEach(demand ->
                        findings.addAll(demand.findings(course.law(), asOf, course.started(), course.completed())));
        return findings.inOrder();
    }

    private boolean isJudged(Timeline.Entry entry) {
        return entry.deadline().norm().filter(RIGHTS::contains).isEmpty();
    }

    private void late(Timeline.Entry entry) {
        boolean doubtful = isDoubtful(entry);
        for (Finding late : new Timeline(List.of(entry)).lateness(asOf)) {
            findings.add(doubtful ? new Finding(late.citation(), Severity.DOUBT, late.since(), late.message()) : late);
        }
    }

    /**
     * Whether a suspension or a late extension moves the end stands in the Entrepreneurial Code; of visits p. 24 to 28
     * do not speak; and without a grade nobody knows whether the request for information was due.
     */
    private boolean isDoubtful(Timeline.Entry entry) {
        NormId norm = entry.deadline().norm().orElseThrow();
        if (norm.equals(ControlRules.RESULTS_ACT_DELIVERY)) {
            return kind == InspectionKind.SCHEDULED
                    || course.facts().pauses().stream()
                            .anyMatch(pause -> findings.hasHappened(pause.suspendedOn())
                                    && pause.newEnd().isEmpty())
                    || isWithinLapsedExtension(entry);
        }
        return norm.equals(ControlRules.ELIMINATION_INFORMATION_REQUEST)
                && course.facts().violations().isEmpty();
    }

    private boolean isWithinLapsedExtension(Timeline.Entry entry) {
        LocalDate done =
                entry.done().filter(findings::hasHappened).map(Fact::day).orElse(asOf);
        return entry.deadline() instanceof Due
                && course.rulings().stream()
                        .filter(LegacyCourse.Ruling::lapsed)
                        .anyMatch(ruling -> !ruling.until().isBefore(done));
    }

    private void followUps() {
        FollowUps grounds = new FollowUps(course, kind);
        for (FollowUpInspection followUp : course.facts().followUps()) {
            Optional<Fact> appointed = findings.happened(Optional.of(followUp.appointedOn()));
            if (appointed.isEmpty()) {
                continue;
            }
            LocalDate since = appointed.get().day();
            NormId norm = followUp.ground().norm();
            switch (grounds.holds(followUp.ground(), since)) {
                case NO ->
                    findings.breach(
                            norm, since, "followUp.none", followUp.ground().label());
                case UNKNOWN ->
                    findings.doubt(
                            norm, since, "followUp.unknown", followUp.ground().label());
                case YES -> {
                    // The ground is there.
                }
            }
        }
    }
}
