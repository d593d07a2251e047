package kz.qyzmet.inspection.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;

/**
 * With what the inspection begins: the notice that announces it, the start, and the lead between them.
 *
 * <p>Of several notices the last one counts that went out by the start: it replaced those before.
 */
final class CourseStart {

    private static final Comparator<StartNotice> IN_ORDER = Comparator.comparing(
                    (StartNotice notice) -> notice.sent().isEmpty())
            .thenComparing(notice -> notice.sent().orElse(null), Comparator.nullsLast(Fact.IN_TIME))
            .thenComparing(CourseStart::key);

    private final Reckoner law;
    private final Optional<Fact> startedOn;
    private final Optional<StartNotice> notice;

    CourseStart(Reckoner law, Course course) {
        this.law = law;
        this.startedOn = course.startedOn();
        this.notice = governing(course.notices(), startedOn);
    }

    /** Of what went out by the start the last; else the first that came late; else the last that did not go out. */
    static Optional<StartNotice> governing(Set<StartNotice> notices, Optional<Fact> startedOn) {
        List<StartNotice> sent = new ArrayList<>();
        List<StartNotice> late = new ArrayList<>();
        List<StartNotice> drafts = new ArrayList<>();
        for (StartNotice one : notices.stream().sorted(IN_ORDER).toList()) {
            if (one.sent().isEmpty()) {
                drafts.add(one);
            } else {
                (isSentBy(one, startedOn) ? sent : late).add(one);
            }
        }
        return last(sent).or(() -> late.stream().findFirst()).or(() -> last(drafts));
    }

    private static Optional<StartNotice> last(List<StartNotice> notices) {
        return notices.isEmpty() ? Optional.empty() : Optional.of(notices.get(notices.size() - 1));
    }

    /** What tells two notices of one moment apart, whatever the order of their parts. */
    private static String key(StartNotice notice) {
        return List.of(
                        notice.datedOn(),
                        notice.startsOn(),
                        notice.durationInWorkingDays(),
                        new TreeSet<>(notice.items()),
                        notice.type(),
                        notice.approvedForm(),
                        notice.expertsInvolved(),
                        notice.workVolumeWeighed(),
                        notice.period(),
                        notice.dispatch().receivedOn().stream()
                                .sorted(Fact.IN_TIME)
                                .toList(),
                        notice.dispatch().refusedOn())
                .toString();
    }

    /** Whether it went out by a fact, as far as their common grain tells. */
    static boolean isSentBy(StartNotice one, Optional<Fact> fact) {
        Optional<Fact> sent = one.sent();
        return sent.isPresent()
                && fact.filter(start -> start.occurredAt().isBefore(sent.get().occurredAt()))
                        .isEmpty();
    }

    static NormId leadNorm(InspectionKind kind) {
        return kind == InspectionKind.SCHEDULED
                ? StateServicesLaw.SCHEDULED_INSPECTION_NOTICE
                : StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE;
    }

    static NormId capNorm(InspectionKind kind) {
        return kind == InspectionKind.SCHEDULED
                ? StateServicesLaw.SCHEDULED_INSPECTION_CAP
                : StateServicesLaw.UNSCHEDULED_INSPECTION_CAP;
    }

    /** How many units a norm of a count gives. */
    static int amount(Reckoner law, NormId norm) {
        return law.edition()
                .norms()
                .get(norm)
                .timeLimit()
                .map(limit -> ((Count) limit.measure()).amount())
                .orElseThrow();
    }

    Optional<StartNotice> notice() {
        return notice;
    }

    Optional<Fact> announced() {
        return notice.flatMap(StartNotice::announced);
    }

    Optional<Fact> sent() {
        return notice.flatMap(StartNotice::sent);
    }

    /** From when the term runs. */
    Optional<Fact> start() {
        return law.policy(InspectionStart.ACTUAL) == InspectionStart.ANNOUNCED
                ? announced().or(() -> startedOn)
                : startedOn.or(this::announced);
    }

    /** The start before which the notice has to go out; a start that came earlier than announced counts itself. */
    Optional<Fact> leadTo() {
        Optional<Fact> named = announced();
        boolean actual = named.isEmpty()
                || law.policy(LeadMeasured.TO_NAMED_START) == LeadMeasured.TO_ACTUAL_START
                || startedOn
                        .filter(start -> isEarlierOrKnownBetter(start, named.get()))
                        .isPresent();
        return actual ? startedOn.or(() -> named) : named;
    }

    private static boolean isEarlierOrKnownBetter(Fact start, Fact named) {
        boolean sameDay = start.day().equals(named.day());
        return start.occurredAt().isBefore(named.occurredAt())
                || (sameDay && named.occurredAt().instant().isEmpty());
    }

    Timeline.Entry lead(InspectionKind kind) {
        return Duties.entry(law, leadNorm(kind), leadTo(), sent());
    }
}
