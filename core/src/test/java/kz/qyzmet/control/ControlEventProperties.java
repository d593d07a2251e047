package kz.qyzmet.control;

import static kz.qyzmet.control.Events.LAW;
import static kz.qyzmet.control.RandomEvents.reversed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every control event, whatever has happened to it and whenever it was recorded. */
class ControlEventProperties {

    private static final List<Reckoner> LAWS = List.of(
            LAW,
            LAW.with(RepeatedEventExtension.WITHIN_THE_TOTAL).with(EventCompletion.ACT_DELIVERY),
            LAW.with(CapStart.NEXT_DAY).with(EffectiveDelivery.LAST).with(EventNoticeInstant.SENDING));

    @Provide
    Arbitrary<ControlEvent> events() {
        return RandomEvents.events();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomEvents.days();
    }

    /** Working days, so that an event may begin on them, and days off. */
    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 2300).map(LocalDate.of(2022, 1, 20)::plusDays);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordingIsOfNoMatter(@ForAll("events") ControlEvent event, @ForAll("days") LocalDate day) {
        ControlEvent turned = ControlEvent.builder()
                .from(event)
                .grounds(reversed(event.grounds()))
                .extensions(reversed(event.extensions()))
                .experts(reversed(event.experts()))
                .requests(reversed(event.requests()))
                .notice(event.notice().map(ControlEventProperties::turned))
                .outcome(event.outcome().map(ControlEventProperties::turned))
                .build();

        for (Reckoner law : LAWS) {
            assertThat(turned.asKnownOn(day)).isEqualTo(event.asKnownOn(day));
            assertThat(turned.timeline(law)).isEqualTo(event.timeline(law));
            assertThat(turned.findings(law, day)).isEqualTo(event.findings(law, day));
            assertThat(turned.state(law, day)).isEqualTo(event.state(law, day));
        }
    }

    private static Dispatch turned(Dispatch way) {
        return Dispatch.builder()
                .from(way)
                .receivedOn(reversed(way.receivedOn()))
                .build();
    }

    private static EventOutcome turned(EventOutcome outcome) {
        return EventOutcome.builder()
                .from(outcome)
                .violations(reversed(outcome.violations()))
                .sanctions(reversed(outcome.sanctions()))
                .recommendations(reversed(outcome.recommendations()))
                .build();
    }

    /** Whether something was restored or carried out by a day or not, as much was found and recommended. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingThatWasFoundIsLostOnADay(@ForAll("events") ControlEvent event, @ForAll("days") LocalDate day) {
        event.outcome().ifPresent(outcome -> {
            EventOutcome known = outcome.asKnownOn(day);
            assertThat(known.violations().stream()
                            .mapToInt(FoundViolation::number)
                            .sum())
                    .isEqualTo(outcome.violations().stream()
                            .mapToInt(FoundViolation::number)
                            .sum());
            assertThat(known.recommendations().stream()
                            .mapToInt(EventRecommendation::number)
                            .sum())
                    .isEqualTo(outcome.recommendations().stream()
                            .filter(made -> made.madeOn().isKnownOn(day))
                            .mapToInt(EventRecommendation::number)
                            .sum());
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyFindingRestsOnTheLawAndReadsInEachLanguage(
            @ForAll("events") ControlEvent event, @ForAll("days") LocalDate day) {
        for (Reckoner law : LAWS) {
            for (Finding finding : event.findings(law, day)) {
                assertThat(Norms.standard().find((NormId) finding.citation())).isPresent();
                assertThat(finding.since()).isBeforeOrEqualTo(day);
                for (Language language : Language.values()) {
                    assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}");
                }
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasKnownOnADayIsAllThatCounts(@ForAll("events") ControlEvent event, @ForAll("days") LocalDate day) {
        ControlEvent known = event.asKnownOn(day);

        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(event.asKnownOn(day.plusDays(7)).asKnownOn(day)).isEqualTo(known);
        assertThat(known.findings(LAW, day)).isEqualTo(event.findings(LAW, day));
        assertThat(known.state(LAW, day)).isEqualTo(event.state(LAW, day));
        assertThat(event.toString()).doesNotContain("archive");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noEventIsExtendedByMoreThanTenWorkingDays(@ForAll("events") ControlEvent event) {
        for (Reckoner law : LAWS) {
            ControlEventTerms terms = new ControlEventTerms(law, event);
            int added = terms.rulings().effective().stream()
                    .mapToInt(extension -> extension.by().amount())
                    .sum();
            assertThat(added).isBetween(0, 10);
            terms.last().ifPresent(last -> {
                LocalDate start = terms.start().orElseThrow().day();
                int lasts = worked(start, last.due());
                assertThat(lasts).isLessThanOrEqualTo(law.rules().capStart() == CapStart.NEXT_DAY ? 21 : 20);
            });
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsUsedAndWhatIsLeftMakeTheCap(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 10) int added,
            @ForAll @IntRange(min = 1, max = 10) int set) {
        LocalDate end = count(start, true, set);
        ControlEvent.Builder event = ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .order(AppointmentOrder.builder().deliveredOn(start).endsOn(end).build());
        if (added > 0) {
            event.addExtensions(EventExtension.builder()
                    .by(new Count(added, LimitUnit.WORKING_DAY))
                    .reasons(Events.REASONS)
                    .decidedOn(Fact.on(start))
                    .proposedOn(Fact.on(start))
                    .build());
        }
        Due last = (Due)
                Events.entry(LAW, event.build(), ControlRules.CONTROL_EVENT_CAP).deadline();

        assertThat(last.due()).isEqualTo(count(start, true, set + added));
        for (LocalDate day = start; !day.isAfter(last.due()); day = day.plusDays(1)) {
            assertThat(worked(start, day) + last.daysLeft(day).orElseThrow()).isEqualTo(set + added);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theChainOfTermsIsCountedDayByDay(
            @ForAll("starts") LocalDate start,
            @ForAll boolean nextDay,
            @ForAll @IntRange(min = 0, max = 9) int actAfter,
            @ForAll @IntRange(min = 1, max = 30) int letterAfter) {
        Reckoner law = nextDay ? LAW.with(CapStart.NEXT_DAY) : LAW;
        LocalDate last = nextDay ? after(start, 10) : count(start, true, 10);
        LocalDate act = start.plusDays(actAfter);
        LocalDate letter = last.plusDays(letterAfter);
        ControlEvent event = ControlEvent.builder()
                .unit(ControlUnit.EXECUTIVE)
                .object(ControlObject.COORDINATED_PROVIDER)
                .order(AppointmentOrder.builder().deliveredOn(start).build())
                .act(ControlAct.builder().deliveredOn(act).build())
                .decision(EventDecision.builder()
                        .decidedOn(letter)
                        .addKinds(EventDecisionKind.LETTER)
                        .letterReceivedOn(letter)
                        .build())
                .build();

        assertThat(Events.due(law, event, ControlRules.CONTROL_EVENT_NOTICE))
                .isEqualTo(before(start, 3).toString());
        assertThat(Events.due(law, event, ControlRules.CONTROL_EVENT_CAP)).isEqualTo(last.toString());
        assertThat(Events.due(law, event, ControlRules.CONTROL_EVENT_ACT_DELIVERY))
                .isEqualTo(last.toString());
        assertThat(Events.due(law, event, ControlRules.CONTROL_EVENT_ACT_REACTION))
                .isEqualTo(after(act, 3).toString());
        assertThat(Events.due(law, event, ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION))
                .isEqualTo(after(last, 7).toString());
        assertThat(Events.due(law, event, ControlRules.ACTION_PLAN_SUBMISSION))
                .isEqualTo(after(letter, 5).toString());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDecisionHoldsFromTheBeginningToTheLastDay(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = -5, max = 20) int decidedAfter) {
        LocalDate decided = start.plusDays(decidedAfter);
        Assume.that(decided.isAfter(LocalDate.of(2022, 1, 10)));
        ControlEvent event = ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .order(AppointmentOrder.builder().deliveredOn(start).build())
                .build();

        boolean holds = !decided.isBefore(start) && !decided.isAfter(count(start, true, 10));
        assertThat(event.extend(LAW, EventExtension.of(3, Events.REASONS, decided))
                        .isAccepted())
                .isEqualTo(holds);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aPlanThatComesTrueChangesNoDay(@ForAll("starts") LocalDate start) {
        ControlEvent planned = ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .order(AppointmentOrder.builder()
                        .delivery(Dispatch.builder()
                                .addReceivedOn(Fact.planned(Moment.on(start), start.minusDays(5)))
                                .build())
                        .build())
                .build();
        ControlEvent begun = ControlEvent.builder()
                .from(planned)
                .order(AppointmentOrder.builder().deliveredOn(start).build())
                .build();

        assertThat(planned.timeline(LAW).entries().stream()
                        .map(entry -> entry.day())
                        .collect(Collectors.toList()))
                .isEqualTo(begun.timeline(LAW).entries().stream()
                        .map(entry -> entry.day())
                        .collect(Collectors.toList()));
        assertThat(planned.findings(LAW, start.plusDays(40))).isEmpty();
    }

    /** The working days from one day to another, both included. */
    private static int worked(LocalDate first, LocalDate last) {
        int worked = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            worked += Kazakhstan.isWorked(day) ? 1 : 0;
        }
        return worked;
    }

    /** The n-th working day, the first day among them. */
    private static LocalDate count(LocalDate first, boolean included, int n) {
        LocalDate day = included ? first : first.plusDays(1);
        for (int left = n; ; day = day.plusDays(1)) {
            left -= Kazakhstan.isWorked(day) ? 1 : 0;
            if (left == 0) {
                return day;
            }
        }
    }

    private static LocalDate after(LocalDate day, int n) {
        return count(day, false, n);
    }

    private static LocalDate before(LocalDate start, int n) {
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.minusDays(1);
            left -= Kazakhstan.isWorked(day) ? 1 : 0;
        }
        return day;
    }
}
