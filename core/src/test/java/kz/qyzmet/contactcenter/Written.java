package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;

/** Dates that name their weekday, and short texts of what a case answers. */
final class Written {

    private Written() {}

    /** {@code WED_2026_05_06}, which has to be a Wednesday. */
    static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text.substring(4).replace('_', '-'));
        if (!date.getDayOfWeek().name().startsWith(text.substring(0, 3))) {
            throw new IllegalArgumentException("Invalid weekday: " + text);
        }
        return date;
    }

    static Fact on(String day) {
        return Fact.on(date(day));
    }

    /** {@code 2026-05-06T22:00}, the time in Almaty. */
    static Fact at(String time) {
        return Fact.at(Moment.parse(time));
    }

    static Optional<Fact> maybe(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(on(day));
    }

    /** {@code BREACH ucc83.p8.email-answer 2026-05-13}. */
    static List<String> findings(LegalCase legalCase, Reckoner law, String asOf) {
        return legalCase.findings(law, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    static List<String> messages(LegalCase legalCase, Reckoner law, String asOf) {
        return legalCase.findings(law, date(asOf)).stream()
                .map(finding -> finding.message().en())
                .toList();
    }

    /** {@code ucc83.p23.consultation-start from 2026-05-16}. */
    static List<String> terms(Timeline timeline) {
        return timeline.entries().stream()
                .map(entry -> entry.deadline().citation().id() + " "
                        + switch (entry.deadline().getClass().getSimpleName()) {
                            case "Due" -> "by " + ((Due) entry.deadline()).due();
                            case "NotBefore" -> "from " + ((NotBefore) entry.deadline()).from();
                            default -> entry.deadline().getClass().getSimpleName();
                        })
                .toList();
    }
}
