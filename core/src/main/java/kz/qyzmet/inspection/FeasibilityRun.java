package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NoDueDateException;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.ResumptionDay;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.inspection.course.EarliestStart;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Regime;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** Answers the question of {@link Feasibility} on a day. */
final class FeasibilityRun {

    private final Reckoner law;
    private final LocalDate asOf;
    private final FeasibilityFacts facts;
    private final Chain chain;
    private final List<LocalizedText> explanation = new ArrayList<>();

    FeasibilityRun(Reckoner law, LocalDate asOf, FeasibilityFacts facts) {
        this.law = law;
        this.asOf = asOf;
        this.facts = facts;
        this.chain = new Chain(law);
    }

    /** The answer for an inspection whose limits another act sets, or none at hand. */
    static Feasibility notLimited(LocalDate asOf, Regime regime) {
        String key = regime == Regime.ORDER_78 ? "feasibility.notLimitedHere" : "feasibility.notGoverned";
        return Feasibility.builder()
                .asOf(asOf)
                .stage(FeasibilityStage.NOT_LIMITED_HERE)
                .addExplanation(InspectionTexts.TEXTS.text(key))
                .build();
    }

    Feasibility answer() {
        Optional<LocalDate> completed =
                facts.completed().filter(fact -> fact.hasHappenedOn(asOf)).map(Fact::day);
        if (completed.isPresent()) {
            return completed(completed.get());
        }
        boolean begun = facts.started().filter(fact -> fact.hasHappenedOn(asOf)).isPresent();
        if (!begun) {
            return notBegun();
        }
        if (facts.term() instanceof Suspended suspended) {
            return suspended(suspended);
        }
        return facts.term() instanceof Due due ? running(due.due()) : notInForce();
    }

    /** The answer for one that governs, but began on a day on which its cap was not in force. */
    private Feasibility notInForce() {
        say("capNotInForce", Dates.full(facts.term().trigger().orElseThrow().day()));
        return Feasibility.builder()
                .asOf(asOf)
                .stage(FeasibilityStage.NOT_LIMITED_HERE)
                .explanation(explanation)
                .build();
    }

    private Feasibility notBegun() {
        Moment notified = facts.noticeSent()
                .filter(fact -> fact.hasHappenedOn(asOf))
                .map(Fact::occurredAt)
                .orElseGet(() -> Moment.on(asOf));
        Feasibility.Builder answer = Feasibility.builder().asOf(asOf).stage(FeasibilityStage.NOT_BEGUN);
        lawfulStart(notified)
                .ifPresentOrElse(
                        lawful -> answer.earliestStart(earliestStart(lawful, notified)),
                        () -> say("leadNotInForce", shown(notified)));
        if (facts.term() instanceof Due due) {
            answer.latestCertificate(due.due());
            explainEnd(due.due());
            LocalDate receipt = chain.latestReceipt(due.due());
            days(answer, due.due(), receipt, chain.latestObjection(receipt));
        }
        return answer.explanation(explanation).build();
    }

    /** The earliest lawful start after a notice; empty where no lead of the Law is in force any more. */
    private Optional<Moment> lawfulStart(Moment notified) {
        try {
            return Optional.of(EarliestStart.of(law, facts.kind(), notified).start());
        } catch (NoDueDateException ended) {
            return Optional.empty();
        }
    }

    private LocalDate earliestStart(Moment lawful, Moment notified) {
        // What would have been lawful before today is past.
        LocalDate today = law.calendar().nextOrSame(asOf);
        Moment earliest = lawful.day().isBefore(today) ? Moment.on(today) : lawful;
        say("earliestStart", shown(earliest), shown(notified));
        facts.namedStart()
                .filter(named -> isTooEarly(named, lawful, notified))
                .ifPresent(named -> say("startTooEarly", shown(named)));
        return earliest.day();
    }

    /** Whether the lead before a start is too short; that a start falls on a day off is another matter. */
    private boolean isTooEarly(Moment named, Moment lawful, Moment notified) {
        return named.day().isBefore(lawful.day())
                || (named.day().equals(lawful.day())
                        && !EarliestStart.check(law, facts.kind(), notified, named)
                                .isAccepted());
    }

    private Feasibility suspended(Suspended suspended) {
        say("suspended", Dates.full(suspended.since()), suspended.unit().amount(suspended.left()));
        Feasibility.Builder answer = Feasibility.builder()
                .asOf(asOf)
                .stage(FeasibilityStage.SUSPENDED)
                .left(suspended.left())
                .earliestCertificate(earliestCertificate());
        if (sent().size() < facts.drafts().size()) {
            // Whatever the day of the end will be, the lead of the draft before it is as long as before any working
            // day from the first of the term on.
            LocalDate day = later(asOf, suspended.trigger().orElseThrow().day());
            chain.leadOfTheDraft(law.calendar().nextOrSame(day))
                    .ifPresentOrElse(
                            lead -> answer.draftBeforeResumption(draftBeforeResumption(lead, suspended.left())),
                            () -> say("draftNotInForce", Dates.full(day)));
        }
        return answer.explanation(explanation).build();
    }

    private int draftBeforeResumption(int lead, int left) {
        int usable = left + (law.rules().resumptionDay() == ResumptionDay.COUNTED ? 0 : 1);
        int missing = Math.max(0, lead - usable);
        if (missing > 0) {
            say("draftBeforeResumption", LimitUnit.WORKING_DAY.amount(missing));
        } else {
            say("draftAfterResumption");
        }
        return missing;
    }

    private Feasibility running(LocalDate end) {
        Feasibility.Builder answer = Feasibility.builder().asOf(asOf).stage(FeasibilityStage.RUNNING);
        LocalDate receipt = chain.latestReceipt(end);
        explainEnd(end);
        days(answer, end, receipt, latestObjection(receipt));
        Optional<LocalDate> early = certificateDuringObjections();
        Optional<LocalDate> broken = Stream.concat(brokenSince(end, receipt).stream(), early.stream())
                .min(LocalDate::compareTo);
        LocalDate earliest = earliestCertificate();
        OptionalInt needed = broken.isPresent() && early.isEmpty() && !asOf.isAfter(end)
                ? OptionalInt.of(law.calendar().workingDaysBetween(end, earliest))
                : OptionalInt.empty();
        if (broken.isEmpty()) {
            say("fits", Dates.full(earliest), Dates.full(end));
        } else {
            say("broken", Dates.full(broken.get()));
            early.ifPresent(sent -> say("certificateEarly", Dates.full(sent)));
            needed.ifPresent(days -> say("mend", LimitUnit.WORKING_DAY.amount(days), Dates.full(end)));
            if (asOf.isAfter(end)) {
                say("over", Dates.full(end));
            }
        }
        return answer.earliestCertificate(earliest)
                .latestCertificate(end)
                .brokenSince(broken)
                .suspensionNeeded(needed)
                .explanation(explanation)
                .build();
    }

    private Feasibility completed(LocalDate completion) {
        Feasibility.Builder answer = Feasibility.builder().asOf(asOf).stage(FeasibilityStage.COMPLETED);
        say("completed", Dates.full(completion));
        LocalDate receipt = chain.latestReceipt(completion);
        days(answer, completion, receipt, latestObjection(receipt));
        boolean isDraftOwed = chain.latestDraft(completion).isPresent();
        Optional<LocalDate> end = facts.term() instanceof Due due ? Optional.of(due.due()) : Optional.empty();
        Optional<LocalDate> late = end.filter(completion::isAfter).map(day -> day.plusDays(1));
        Optional<LocalDate> early = certificateSent().filter(this::isDuringObjections);
        boolean missing = isDraftOwed && sent().size() < facts.drafts().size();
        boolean fits = !missing && chain.fits(sent(), received(), completion);
        Optional<LocalDate> unfit = fits ? Optional.empty() : Optional.of(completion);
        Optional<LocalDate> broken =
                Stream.of(late, early, unfit).flatMap(Optional::stream).min(LocalDate::compareTo);
        if (broken.isPresent()) {
            say("completedOutOfOrder", Dates.full(broken.get()));
        } else if (isDraftOwed) {
            say("completedInOrder");
        }
        return answer.latestCertificate(end)
                .brokenSince(broken)
                .explanation(explanation)
                .build();
    }

    /**
     * The first day after the last one on which what is missing, or came too late, would have been in time; but no day
     * before the start.
     */
    private Optional<LocalDate> brokenSince(LocalDate end, LocalDate receipt) {
        Stream.Builder<LocalDate> broken = Stream.builder();
        chain.latestDraft(end)
                .filter(draft -> sentOrToday().stream().anyMatch(day -> day.isAfter(draft)))
                .ifPresent(draft -> broken.add(draft.plusDays(1)));
        if (receivedOrToday().stream().anyMatch(day -> day.isAfter(receipt))) {
            broken.add(receipt.plusDays(1));
        }
        if (asOf.isAfter(end)) {
            broken.add(end.plusDays(1));
        }
        LocalDate start = facts.started().orElseThrow().day();
        return broken.build().min(LocalDate::compareTo).map(day -> later(day, start));
    }

    private Optional<LocalDate> certificateSent() {
        return facts.certificateSent().filter(fact -> fact.hasHappenedOn(asOf)).map(Fact::day);
    }

    /** The day on which the certificate went out to one of its addressees before the objections were over. */
    private Optional<LocalDate> certificateDuringObjections() {
        boolean all = received().size() == facts.drafts().size();
        return certificateSent().filter(day -> !all || isDuringObjections(day));
    }

    private boolean isDuringObjections(LocalDate certificate) {
        return received().stream().anyMatch(day -> chain.isOpen(day, certificate));
    }

    /**
     * The last of the objections: by the receipts on record; of who has no draft yet, by the last that fits. Empty
     * where no term is set for any of them.
     */
    private Optional<LocalDate> latestObjection(LocalDate latestReceipt) {
        boolean all = received().size() == facts.drafts().size();
        Stream<LocalDate> open = all ? Stream.empty() : Stream.of(later(latestReceipt, asOf));
        return Stream.concat(received().stream(), open)
                .flatMap(day -> chain.latestObjection(day).stream())
                .max(LocalDate::compareTo);
    }

    private List<LocalDate> sent() {
        return facts.drafts().stream()
                // What has arrived was sent, on that day at the latest.
                .flatMap(dispatch ->
                        dispatch
                                .sentOn()
                                .or(() -> dispatch.delivered(law))
                                .filter(fact -> fact.hasHappenedOn(asOf))
                                .stream())
                .map(Fact::day)
                .toList();
    }

    private List<LocalDate> received() {
        return facts.drafts().stream()
                .flatMap(dispatch -> dispatch.delivered(law).filter(fact -> fact.hasHappenedOn(asOf)).stream())
                .map(Fact::day)
                .toList();
    }

    private Collection<LocalDate> sentOrToday() {
        return orToday(sent());
    }

    private Collection<LocalDate> receivedOrToday() {
        return orToday(received());
    }

    /** The first working day from today on that fits what is recorded, if what is missing comes today. */
    private LocalDate earliestCertificate() {
        return chain.earliestCertificate(asOf, sentOrToday(), receivedOrToday());
    }

    /** What is missing can come today at the earliest. */
    private Collection<LocalDate> orToday(List<LocalDate> days) {
        return days.size() < facts.drafts().size()
                ? Stream.concat(days.stream(), Stream.of(asOf)).toList()
                : days;
    }

    private void explainEnd(LocalDate end) {
        say("end", Dates.full(end));
    }

    /** The last days of the chain before a completion; what is not in force on its day has none. */
    private void days(
            Feasibility.Builder answer, LocalDate completion, LocalDate receipt, Optional<LocalDate> objection) {
        Optional<LocalDate> draft = chain.latestDraft(completion);
        draft.ifPresentOrElse(
                day -> say("latestDraft", Dates.full(day)), () -> say("draftNotInForce", Dates.full(completion)));
        Optional<LocalDate> counted =
                Optional.of(receipt).filter(day -> chain.latestObjection(day).isPresent());
        counted.ifPresent(day -> say("latestReceipt", Dates.full(day)));
        objection.ifPresent(day -> say("latestObjection", Dates.full(day)));
        Stream.concat(
                        counted.isEmpty() ? Stream.of(receipt) : Stream.empty(),
                        objection.isEmpty() ? received().stream() : Stream.empty())
                .distinct()
                .sorted()
                .forEach(day -> say("objectionNotInForce", Dates.full(day)));
        answer.latestDraft(draft).latestReceipt(counted).latestObjection(objection);
    }

    private static LocalizedText shown(Moment moment) {
        return moment.instant().map(at -> Dates.instant(AlmatyTime.at(at))).orElseGet(() -> Dates.full(moment.day()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void say(String key, Object... details) {
        explanation.add(InspectionTexts.TEXTS.text("feasibility." + key, details));
    }
}
