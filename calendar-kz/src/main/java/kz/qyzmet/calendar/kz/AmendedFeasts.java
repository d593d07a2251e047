package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts announced feasts in the place of expected ones.
 *
 * <p>Ground: {@code labour.a84}.
 */
final class AmendedFeasts {

    /** How far an announcement can be from the forecast and still mean the same feast. */
    private static final int NEAR = 10;

    private AmendedFeasts() {}

    static List<Feast> apply(List<Feast> known, Collection<Amendment> amendments) {
        Map<Feast, Amendment.KurbanAit> announced = new HashMap<>();
        for (Amendment amendment : amendments) {
            if (amendment instanceof Amendment.KurbanAit ait) {
                Feast expected = expected(known, ait);
                Amendment other = announced.putIfAbsent(expected, ait);
                if (other != null) {
                    throw new AmendmentConflictException(
                            ait.firstDay(),
                            "one first day for one feast",
                            AmendmentFact.describe(other),
                            AmendmentFact.describe(ait));
                }
            }
        }
        List<Feast> feasts = new ArrayList<>(known);
        announced.forEach((expected, ait) -> feasts.set(feasts.indexOf(expected), Feast.amended(ait)));
        return feasts;
    }

    private static Feast expected(List<Feast> known, Amendment.KurbanAit ait) {
        Feast nearest = Collections.min(known, Comparator.comparingLong(feast -> distance(feast, ait.firstDay())));
        long distance = distance(nearest, ait.firstDay());
        if (distance > NEAR) {
            throw new AmendmentConflictException(
                    ait.firstDay(),
                    "a first day of Kurban Ait within " + NEAR + " days of the expected " + nearest.firstDay(),
                    AmendmentFact.describe(ait),
                    nearest.describe());
        }
        if (nearest.status() == Feast.Status.OBSERVED) {
            throw new AmendmentConflictException(
                    ait.firstDay(),
                    "a feast that has not been observed yet",
                    AmendmentFact.describe(ait),
                    nearest.describe());
        }
        if (nearest.status() == Feast.Status.ANNOUNCED && distance == 0) {
            throw new AmendmentConflictException(
                    ait.firstDay(),
                    "a date that is not announced already",
                    AmendmentFact.describe(ait),
                    nearest.describe());
        }
        return nearest;
    }

    private static long distance(Feast feast, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(feast.firstDay(), date));
    }
}
