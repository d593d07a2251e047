package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.ChangeReason;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.ImpactReport;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;

/** What moves, for a reader: case by case, from when to when and why; then how many do not. */
final class ImpactText {

    private static final String INDENT = "    ";
    private static final String ARROW = " → ";
    /** Reasons after these are counted: a change of the working week differs on every Saturday. */
    private static final int REASONS = 5;

    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private boolean unofficial;

    private ImpactText(Language language) {
        this.language = language;
    }

    static List<String> lines(ImpactReport report, Language language) {
        ImpactText text = new ImpactText(language);
        report.changed().stream()
                .filter(found -> found.impact().isAnythingMoved())
                .forEach(text::caseOf);
        text.end(report);
        return text.lines;
    }

    private void caseOf(ImpactReport.CaseImpact found) {
        lines.add(found.of().name() + ": " + found.of().subject().label().in(language));
        found.impact().moved().forEach(this::change);
        lines.add("");
    }

    private void change(Impact.Change change) {
        lines.add("");
        lines.add(answer(change.before()) + ARROW + answer(change.after()));
        Deadline shown = change.after().or(change::before).orElseThrow();
        Citation citation = change.citation();
        Norms norms = shown.reckoning().law().edition().norms();
        String label = norms.labelOf(citation).text().in(language);
        String place = norms.placeOf(citation).in(language);
        if (!label.equals(place)) {
            boolean marked = norms.labelOf(citation).unofficial().contains(language);
            unofficial |= marked;
            below((label.endsWith(".") ? label.substring(0, label.length() - 1) : label)
                    + (marked ? "\u00A0" + Label.MARK : ""));
        }
        change.subject().ifPresent(to -> below(text("timeline.subject", to)));
        below(place + " (" + citation.id() + ")");
        change.reasons().stream().limit(REASONS).map(ChangeReason::text).forEach(why -> below(text("impact.why", why)));
        if (change.reasons().size() > REASONS) {
            below(text("impact.more", Integer.toString(change.reasons().size() - REASONS)));
        }
        change.told().forEach(this::told);
    }

    private void told(Impact.Told told) {
        String agrees = told.agreesAfter() ? "impact.told.agrees" : "impact.told.differs";
        below(text(agrees, Dates.full(told.toldOn().day()), Dates.full(told.day()), answer(told.after())));
    }

    /** The day of an answer, or why there is none, in a few words. */
    private String answer(Optional<Deadline> deadline) {
        return deadline.map(found -> AnswerBrief.of(found).in(language)).orElseGet(() -> text("impact.none"));
    }

    private void end(ImpactReport report) {
        long cases = report.changed().stream()
                .filter(found -> found.impact().isAnythingMoved())
                .count();
        lines.add(text(
                "impact.count",
                Integer.toString(report.cases()),
                Long.toString(cases),
                Integer.toString(report.moved())));
        long sameDay = report.changed().stream()
                        .mapToLong(found -> found.impact().changes().size())
                        .sum()
                - report.moved();
        if (sameDay > 0) {
            lines.add(text("impact.sameDay", Long.toString(sameDay)));
        }
        if (unofficial) {
            lines.add("");
            lines.add(Label.MARK + " " + text("norms.unofficial"));
        }
    }

    private void below(String sentence) {
        lines.addAll(Wrapped.lines(INDENT, sentence));
    }

    private String text(String key, Object... arguments) {
        return CliTexts.TEXTS.get(language, key, arguments);
    }
}
