package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.Divergences;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/**
 * Puts the steps of a deadline into sentences of one language. Sentences that go with the one before start with a dash.
 */
final class Explanation {

    private static final String DASH = "– ";

    private final Deadline deadline;
    private final Language language;
    private final Reckoner law;
    private final WorkingCalendar calendar;
    private final List<String> sentences = new ArrayList<>();

    Explanation(Deadline deadline, Locale locale) {
        this.deadline = deadline;
        this.language = Language.of(locale);
        this.law = deadline.reckoning().law();
        this.calendar = law.calendar();
    }

    List<String> sentences() {
        Optional<Norm> norm = deadline.norm().map(law.edition().norms()::get);
        head(norm);
        deadline.steps().stream().filter(step -> step.rule() != StepRule.SAFE).forEach(this::step);
        answer();
        deadline.steps().stream().filter(step -> step.rule() == StepRule.SAFE).forEach(this::step);
        if (deadline instanceof Due || deadline instanceof NotBefore || deadline instanceof Window) {
            say("certainty." + deadline.certainty().name());
        }
        if (!(deadline instanceof NotInForce)) {
            norm.flatMap(found ->
                            found.caution(deadline.trigger().map(Moment::day).orElse(LocalDate.MIN)))
                    .ifPresent(caution -> say("caution", caution));
            divergences();
        }
        otherReadings();
        foot(norm);
        return List.copyOf(sentences);
    }

    /** Who reads the other text gets another answer: the numbers lead to what the two say. */
    private void divergences() {
        String numbers = deadline.norm().map(Divergences::of).orElse(List.of()).stream()
                .filter(Divergence::changesResult)
                .map(Divergence::id)
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            say("divergences", LocalizedText.same(numbers));
        }
    }

    private void head(Optional<Norm> norm) {
        if (norm.isEmpty()) {
            TimeLimit limit = deadline.reckoning().term().limit().orElseThrow();
            if (limit.measure() instanceof Count count) {
                say("head.limit." + limit.direction(), count.unit().amount(count.amount()), place());
            } else {
                say("head.limit.other", LocalizedText.same("–"), place());
            }
            return;
        }
        Label label = norm.get().label();
        boolean unofficial = label.unofficial().contains(language);
        say(
                unofficial ? "head.unofficial" : "head",
                LocalizedText.same(norm.get().id().id()),
                norm.get().provision().text(),
                label.text());
    }

    private void foot(Optional<Norm> norm) {
        say("edition", LocalizedText.same(law.edition().name()));
        if (norm.isPresent() && norm.get().label().unofficial().contains(language)) {
            say("unofficial");
        }
    }

    private void step(Step step) {
        String key = "step." + step.rule().name() + (step.rule() == StepRule.TRIGGER ? triggerKey() : "");
        String sentence = DeadlineTexts.STEPS.get(
                language,
                key,
                step.before().map(this::moment).orElse(""),
                step.after().map(this::moment).orElse(""),
                step.detail().map(detail -> detail.in(language)).orElse(""));
        sentences.add(sentence + grounds(step));
        skipped(step);
    }

    /** A trigger starts a count forward or backward, or only says which period is meant. */
    private String triggerKey() {
        Optional<TimeLimit> limit = deadline.norm()
                .flatMap(id -> law.edition().norms().get(id).timeLimit())
                .or(() -> deadline.reckoning().term().limit());
        if (limit.isEmpty()) {
            return "";
        }
        Measure measure = limit.get().measure();
        if (measure instanceof Measure.YearlyDate
                || measure instanceof Measure.DayAfterPeriod
                || (measure instanceof Measure.Frequency
                        && law.rules().yearOfFrequency() == YearOfFrequency.CALENDAR_YEAR)) {
            return ".inPeriod";
        }
        boolean backward = limit.get().direction() == Direction.BEFORE || measure instanceof Measure.LookBack;
        return backward ? ".backward" : "";
    }

    private LocalizedText place() {
        return law.place(deadline.citation());
    }

    private void skipped(Step step) {
        if (step.before().isEmpty() || step.after().isEmpty()) {
            return;
        }
        LocalDate before = step.before().get().day();
        LocalDate after = step.after().get().day();
        switch (step.rule()) {
            case COUNTED_WORKING_DAYS -> {
                named("notCounted", before, after);
                worked(before, after);
            }
            case COUNTED_WORKING_DAYS_BACK -> {
                named("notCounted", after, before.minusDays(1));
                worked(after.minusDays(1), before.minusDays(1));
            }
            case ROLLED_FORWARD, NOT_ROLLED -> named("notWorked", before.minusDays(1), after);
            case ROLLED_BACK -> named("notWorked", after, before);
            default -> {
                // The other steps skip no day.
            }
        }
    }

    /** Each day off of a span with its name and basis; plain weekly days off in one sentence. */
    private void named(String key, LocalDate startExclusive, LocalDate endInclusive) {
        List<LocalDate> weekly = new ArrayList<>();
        LocalDate start = startExclusive.isBefore(calendar.range().getStart())
                ? calendar.range().getStart()
                : startExclusive;
        for (CalendarEntry entry : calendar.daysOff(start, endInclusive)) {
            if (entry.kind() == DayKind.WEEKEND) {
                weekly.add(entry.date());
            } else {
                dash(key, Dates.full(entry.date()), entry.name(), entry.basis());
            }
        }
        if (!weekly.isEmpty()) {
            dash(
                    key + ".weekly",
                    LocalizedText.of(list(weekly, Language.KK), list(weekly, Language.RU), list(weekly, Language.EN)));
        }
    }

    private void worked(LocalDate startExclusive, LocalDate endInclusive) {
        LocalDate first = calendar.range().getStart();
        LocalDate date = startExclusive.isBefore(first) ? first : startExclusive.plusDays(1);
        for (; !date.isAfter(endInclusive); date = date.plusDays(1)) {
            CalendarEntry entry = calendar.entry(date);
            if (entry.kind() == DayKind.WORKING_WEEKEND) {
                dash("countedWeekend", Dates.full(date), entry.name(), entry.basis());
            }
        }
    }

    private static String list(List<LocalDate> dates, Language language) {
        return dates.stream().map(date -> Dates.day(date).in(language)).collect(Collectors.joining(", "));
    }

    private String grounds(Step step) {
        List<String> grounds = new ArrayList<>();
        for (Citation citation : step.grounds()) {
            if (citation instanceof Ground ground) {
                grounds.add(
                        ground.place().in(language) + " – " + ground.summary().in(language));
            } else if (!citation.equals(deadline.citation())) {
                grounds.add(citation.id() + ", " + law.place(citation).in(language));
            }
        }
        return grounds.isEmpty() ? "" : " [" + String.join("; ", grounds) + "]";
    }

    private void answer() {
        if (deadline instanceof Due due) {
            answer(due);
        } else if (deadline instanceof NotBefore from) {
            say("answer.notBefore", Dates.full(from.from()));
        } else if (deadline instanceof Window window) {
            say("answer.window", Dates.full(window.first()), Dates.full(window.last()));
        } else if (deadline instanceof Suspended suspended) {
            say("answer.suspended", suspended.unit().amount(suspended.left()), Dates.full(suspended.since()));
        } else if (deadline instanceof NotStarted) {
            say("answer.notStarted");
        } else if (deadline instanceof Undetermined undetermined) {
            if (undetermined.reason() == Undetermined.Reason.TRIGGER_NOT_NAMED) {
                // What is likely meant stands in the caution that follows.
                say("answer.triggerNotNamed", undetermined.reason().label());
            } else {
                say("answer.undetermined", undetermined.reason().label(), undetermined.document());
            }
        } else if (deadline instanceof NotInForce notInForce) {
            answer(notInForce);
        }
    }

    private void answer(Due due) {
        if (due.moment().isPresent()) {
            say("answer.moment", Dates.instant(AlmatyTime.at(due.moment().get())));
            return;
        }
        say("answer.due", Dates.full(due.due()));
        due.counter()
                .ifPresent(hours -> sentences.add(DeadlineTexts.STEPS.get(
                                language, "step.COUNTER_CLOSES", hours.closes().toString())
                        + " [" + Ground.CIVIL_CODE_176.place().in(language) + "]"));
    }

    private void answer(NotInForce notInForce) {
        LocalDate day = notInForce.trigger().map(Moment::day).orElseThrow();
        Force force = notInForce.force();
        if (force.status() == Force.Status.NOT_GOVERNING) {
            say("answer.notGoverning");
            dash("force.basis", force.basis());
        } else {
            say("answer.notInForce", Dates.day(day));
            ends(force, day);
        }
        for (NormId id : notInForce.instead().norms()) {
            Norm norm = law.edition().norms().get(id);
            LocalizedText label = norm.label().text();
            // A norm that bears no time is summed up in English alone: elsewhere its place has to do.
            boolean worded = language == Language.EN || !label.in(language).equals(label.en());
            say(
                    worded ? "answer.governed" : "answer.governed.place",
                    LocalizedText.same(id.id()),
                    norm.provision().text(),
                    label);
        }
        if (notInForce.instead().norms().isEmpty()) {
            say("answer.notGoverned", notInForce.instead().effect().label());
        }
    }

    /** The end that the day lies beyond: the other one explains nothing. */
    private void ends(Force force, LocalDate day) {
        force.from()
                .filter(day::isBefore)
                .ifPresent(from ->
                        dash("force.from", Dates.day(from), force.status().label(), force.basis()));
        force.until()
                .filter(day::isAfter)
                .ifPresent(until ->
                        dash("force.until", Dates.day(until), force.status().label(), force.basis()));
    }

    private void otherReadings() {
        for (OtherReading other : deadline.otherReadings()) {
            say("otherReading", other.reading().label(), brief(other.deadline()));
        }
    }

    private static LocalizedText brief(Deadline other) {
        if (other instanceof Due due) {
            return due.moment().map(at -> Dates.instant(AlmatyTime.at(at))).orElseGet(() -> Dates.full(due.due()));
        }
        if (other instanceof NotBefore from) {
            return Dates.full(from.from());
        }
        if (other instanceof Window window) {
            return DeadlineTexts.STEPS.text("brief.window", Dates.day(window.first()), Dates.day(window.last()));
        }
        if (other instanceof Suspended suspended) {
            return DeadlineTexts.STEPS.text("brief.suspended", suspended.unit().amount(suspended.left()));
        }
        return DeadlineTexts.STEPS.text("status.UNDETERMINED");
    }

    private String moment(Moment moment) {
        return moment.instant()
                .map(at -> Dates.instant(AlmatyTime.at(at)))
                .orElseGet(() -> Dates.full(moment.day()))
                .in(language);
    }

    private void say(String key, LocalizedText... arguments) {
        sentences.add(text(key, arguments));
    }

    private void dash(String key, LocalizedText... arguments) {
        sentences.add(DASH + text(key, arguments));
    }

    private String text(String key, LocalizedText... arguments) {
        Object[] parts = new Object[arguments.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = arguments[i].in(language);
        }
        return DeadlineTexts.STEPS.get(language, key, parts);
    }
}
