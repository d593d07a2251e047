package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * A change of the officials who inspect, of which the controlled entity is notified within one working day of the
 * decision ({@code law88.a27-1.p3.pt2.composition-change}, {@code law88.a27-1.p3.pt3.composition-notice}).
 *
 * @param decidedOn the decision, not null
 * @param decidedBy who took it; empty where it is not recorded, not null
 * @param notice the notice of it; empty where none is recorded, not null
 */
public record InspectorsChange(Fact decidedOn, Optional<ChangeDecider> decidedBy, Optional<CourseNotice> notice) {

    /** Checks the parts. */
    public InspectorsChange {
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(notice, "notice");
    }

    /**
     * Returns this change as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the change, empty where it was not known
     */
    public Optional<InspectorsChange> asKnownOn(LocalDate day) {
        return decidedOn.isKnownOn(day)
                ? Optional.of(new InspectorsChange(decidedOn, decidedBy, notice.flatMap(known -> known.asKnownOn(day))))
                : Optional.empty();
    }
}
