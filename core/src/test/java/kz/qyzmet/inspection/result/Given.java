package kz.qyzmet.inspection.result;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;

/** What the tests of results share: short ways to say what happened, and to ask. */
final class Given {

    static final Reckoner LAW = Kazakhstan.LAW;

    private Given() {}

    static Dispatch sent(String day) {
        return Dispatch.sent(on(day));
    }

    static Dispatch sent(String day, String received) {
        return Dispatch.of(on(day), on(received));
    }

    static DraftCertificate draft(Dispatch toSubject) {
        return DraftCertificate.builder().toSubject(toSubject).build();
    }

    static Objection objection(String day) {
        return Objection.builder().madeOn(on(day)).build();
    }

    static Objection considered(String made, String considered) {
        return Objection.builder().madeOn(on(made)).consideredOn(on(considered)).build();
    }

    static Certificate certificate(String toSubject, String toStatistics) {
        return Certificate.builder()
                .toSubject(sent(toSubject))
                .toStatistics(sent(toStatistics))
                .build();
    }

    static ResultOutline unplanned() {
        return new ResultOutline(Optional.empty(), false, Map.of());
    }

    static ResultOutline planned(String end) {
        return new ResultOutline(Optional.of(date(end)), false, Map.of());
    }

    static ResultOutline onAppeal(String end) {
        return new ResultOutline(Optional.of(date(end)), true, Map.of());
    }

    static ResultOutline withoutNotice(String since) {
        return new ResultOutline(Optional.empty(), false, Map.of(GrossViolation.NO_NOTICE, date(since)));
    }

    static Timeline timeline(Results results, ResultOutline outline) {
        return timeline(LAW, results, outline);
    }

    static Timeline timeline(Reckoner law, Results results, ResultOutline outline) {
        TimelineBuilder timeline = Timeline.on(law);
        results.timeline(timeline, law, outline);
        return timeline.build();
    }

    /** Findings in short: how heavy, what, since when. */
    static List<String> found(Results results, String asOf, ResultOutline outline) {
        return found(LAW, results, asOf, outline);
    }

    static List<String> found(Reckoner law, Results results, String asOf, ResultOutline outline) {
        return results.findings(law, date(asOf), outline).stream()
                .map(Given::inShort)
                .toList();
    }

    static String inShort(Finding finding) {
        return finding.severity() + " " + finding.citation().id() + " " + finding.since();
    }
}
