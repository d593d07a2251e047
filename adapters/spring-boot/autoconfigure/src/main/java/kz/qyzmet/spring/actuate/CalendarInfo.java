package kz.qyzmet.spring.actuate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Reading;
import kz.qyzmet.spring.CurrentLaw;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * On what the answers rest: the calendar and how far it is official, the norms, the readings that are not the default.
 */
final class CalendarInfo implements InfoContributor {

    private final CurrentLaw current;

    CalendarInfo(CurrentLaw current) {
        this.current = current;
    }

    @Override
    public void contribute(Info.Builder builder) {
        Reckoner law = current.get();
        Map<String, Object> calendar = new LinkedHashMap<>();
        calendar.put("from", law.calendar().range().getStart().toString());
        calendar.put("until", law.calendar().range().getEndInclusive().toString());
        calendar.put(
                "officialUntil",
                law.calendar().officialUntil().map(LocalDate::toString).orElse("never"));
        calendar.put("week", law.calendar().week().name());
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("calendar", calendar);
        found.put("norms", law.edition().norms().all().size());
        found.put("edition", law.edition().name());
        found.put("readings", readings(law));
        builder.withDetail("qyzmet", found);
    }

    /** The readings that the application has chosen in place of a default, by their question. */
    private static Map<String, String> readings(Reckoner law) {
        List<Reading> chosen = new ArrayList<>(law.rules().readings());
        chosen.removeAll(CountingRules.standard().readings());
        chosen.addAll(law.policies().values());
        Map<String, String> named = new TreeMap<>();
        chosen.forEach(reading -> named.put(reading.question(), reading.name()));
        return named;
    }
}
