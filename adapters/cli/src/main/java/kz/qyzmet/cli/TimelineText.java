package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.jackson.answer.CaseOnDay;
import kz.qyzmet.law.Label;
import kz.qyzmet.text.Language;

/** What is due when, for a reader: what has a day, in order, then what has none. */
final class TimelineText {

    private TimelineText() {}

    static List<String> lines(CaseOnDay subject, Language language, boolean explained) {
        List<String> lines = new ArrayList<>();
        lines.addAll(CaseHeading.lines(subject, language));
        List<Timeline.Entry> entries = subject.timeline().entries();
        if (entries.isEmpty()) {
            lines.add("");
            lines.add(CliTexts.TEXTS.get(language, "timeline.none"));
        }
        boolean withDay = true;
        for (Timeline.Entry entry : entries) {
            lines.add("");
            if (withDay && entry.day().isEmpty()) {
                withDay = false;
                lines.add(CliTexts.TEXTS.get(language, "timeline.withoutDay"));
            }
            lines.addAll(EntryText.lines(entry, subject, language, explained));
        }
        if (entries.stream().anyMatch(entry -> EntryText.isUnofficial(entry, subject, language))) {
            lines.add("");
            lines.add(Label.MARK + " " + CliTexts.TEXTS.get(language, "norms.unofficial"));
        }
        return lines;
    }
}
