package kz.qyzmet.jackson;

import java.time.LocalDateTime;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Moment;

/** The shortest text that reads back as a moment. */
final class MomentText {

    private MomentText() {}

    static String of(Moment moment) {
        if (moment.instant().isEmpty()) {
            return moment.toString();
        }
        // The second pass through the hour that came twice needs its offset.
        LocalDateTime local = AlmatyTime.at(moment.instant().get()).toLocalDateTime();
        return Moment.at(local).equals(moment) ? local.toString() : moment.toString();
    }
}
