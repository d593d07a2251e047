package kz.qyzmet.contactcenter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ContactCenterRules;

/** The refusals of one provider in their order, and which of them are repeated. */
final class RefusalSeries {

    private final Reckoner law;
    private final RefusalToInform provider;

    RefusalSeries(Reckoner law, RefusalToInform provider) {
        this.law = law;
        this.provider = provider;
    }

    /** Those that are not on secrets, and no mere plan. */
    List<InformationRefusal> counted() {
        return provider.refusals().stream()
                .filter(refusal -> !refusal.onSecrets() && !refusal.refusedOn().planned())
                .sorted(Comparator.comparing(InformationRefusal::refusedOn, InOrder.FACTS)
                        .thenComparing(refusal -> refusal.requestNumber().orElse("")))
                .toList();
    }

    List<InformationRefusal> repeated() {
        List<InformationRefusal> repeated = new ArrayList<>();
        List<InformationRefusal> counted = counted();
        for (int i = 1; i < counted.size(); i++) {
            if (isWithinAMonth(counted.get(i - 1).refusedOn(), counted.get(i).refusedOn())) {
                repeated.add(counted.get(i));
            }
        }
        return repeated;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        for (InformationRefusal refusal : repeated()) {
            timeline.add(
                    ContactCenterRules.REPEATED_REFUSAL_REPORT,
                    Optional.of(refusal.refusedOn()),
                    reportOf(refusal),
                    ContactCenterRules.REPEATED_REFUSAL_WINDOW);
        }
        return timeline.build();
    }

    /** The first report that can know of the refusal. */
    private Optional<Fact> reportOf(InformationRefusal refusal) {
        return InOrder.firstDone(provider.reports().stream()
                .map(RefusalReport::reportedOn)
                .filter(report ->
                        !report.occurredAt().isBefore(refusal.refusedOn().occurredAt())));
    }

    private boolean isWithinAMonth(Fact first, Fact second) {
        if (law.policy(RefusalMonth.FROM_THE_REFUSAL) == RefusalMonth.OF_THE_CALENDAR) {
            return YearMonth.from(first.day()).equals(YearMonth.from(second.day()));
        }
        Deadline window = law.deadline(Term.builder()
                .norm(ContactCenterRules.REPEATED_REFUSAL_WINDOW)
                .trigger(first)
                .build());
        return window instanceof Due due && !second.day().isAfter(due.due());
    }
}
