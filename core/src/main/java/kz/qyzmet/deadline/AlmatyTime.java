package kz.qyzmet.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * The one zone of legal time: Asia/Almaty, UTC+6 before 1 March 2024 and UTC+5 since.
 *
 * <p>A runtime whose time-zone data is older than the change would be an hour wrong in every instant after it, without
 * a sound. It is refused.
 */
public final class AlmatyTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Instant AFTER_THE_CHANGE = Instant.parse("2024-06-01T00:00:00Z");
    private static final ZoneOffset SINCE_MARCH_2024 = ZoneOffset.ofHours(5);

    private AlmatyTime() {}

    /**
     * Returns the zone.
     *
     * @return Asia/Almaty, not null
     * @throws OutdatedTimeZoneException if the runtime's time-zone data predates release 2024a
     */
    public static ZoneId zone() {
        requireCurrent(ZONE.getRules());
        return ZONE;
    }

    /**
     * Returns the first instant of a day.
     *
     * @param day the day, not null
     * @return 00:00 of the day in Almaty, not null
     * @throws OutdatedTimeZoneException if the runtime's time-zone data predates release 2024a
     */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /**
     * Returns an instant with the offset that holds in Almaty.
     *
     * @param instant the instant, not null
     * @return the same instant, not null
     * @throws OutdatedTimeZoneException if the runtime's time-zone data predates release 2024a
     */
    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(zone()).toOffsetDateTime();
    }

    static void requireCurrent(ZoneRules rules) {
        ZoneOffset found = rules.getOffset(AFTER_THE_CHANGE);
        if (!found.equals(SINCE_MARCH_2024)) {
            throw new OutdatedTimeZoneException(found);
        }
    }
}
