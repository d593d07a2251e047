package kz.qyzmet.control.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.service.PublicationPlace;
import kz.qyzmet.text.LocalizedText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.YearQuarter;

/** What holds of every year of monitoring and of reports, whatever its facts. */
class MonitoringProperties {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate FRI_2027_12_31 = LocalDate.of(2027, 12, 31);

    /** Facts of a seed, the same in whatever order they are put into a case. */
    private static final class Drawn {

        private final Random random;
        private final Random order;

        Drawn(long seed, long order) {
            this.random = new Random(seed);
            this.order = new Random(order);
        }

        LocalDate after(LocalDate first, int days) {
            return first.plusDays(random.nextInt(days));
        }

        Fact fact(LocalDate day) {
            LocalDate recorded = day.plusDays(random.nextInt(20));
            return random.nextInt(8) == 0
                    ? Fact.planned(Moment.on(day), day.minusDays(3))
                    : new Fact(Moment.on(day), recorded, false);
        }

        Optional<Fact> maybe(LocalDate first, int days) {
            Fact fact = fact(after(first, days));
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(fact);
        }

        <T> T oneOf(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        <E extends Enum<E>> Set<E> some(Class<E> type) {
            Set<E> some = EnumSet.noneOf(type);
            for (E value : EnumSet.allOf(type)) {
                if (random.nextInt(5) > 0) {
                    some.add(value);
                }
            }
            return some;
        }

        <T> List<T> shuffled(List<T> values) {
            List<T> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, order);
            return shuffled;
        }

        int number(int bound) {
            return random.nextInt(bound);
        }
    }

    private static InternalMonitoring monitoring(long seed, long order) {
        Drawn drawn = new Drawn(seed, order);
        List<QuarterlyMonitoring> monitorings = new ArrayList<>();
        for (int i = drawn.number(7); i > 0; i--) {
            YearQuarter quarter = YearQuarter.of(2026, 1 + drawn.number(4));
            LocalDate start = drawn.after(quarter.atDay(1), 150);
            List<Shortcoming> shortcomings = new ArrayList<>();
            List<MonitoringProposal> proposals = new ArrayList<>();
            for (int j = drawn.number(4); j > 0; j--) {
                shortcomings.add(new Shortcoming(
                        drawn.oneOf(List.of(ProposalKind.values())), drawn.fact(drawn.after(start, 40))));
                proposals.add(proposal(drawn, drawn.after(start, 40)));
            }
            monitorings.add(QuarterlyMonitoring.builder()
                    .quarter(quarter)
                    .doneBy(drawn.oneOf(List.of(PartyRole.ICU, PartyRole.ICU_LOCAL, PartyRole.PROVIDER)))
                    .startedOn(drawn.fact(start))
                    .doneOn(drawn.maybe(start, 90))
                    .analyses(drawn.shuffled(List.copyOf(drawn.some(MonitoringAnalysis.class))))
                    .informationLacking(drawn.number(2) == 0)
                    .shortcomings(drawn.shuffled(shortcomings))
                    .proposals(drawn.shuffled(proposals))
                    .build());
        }
        List<Outreach> outreach = new ArrayList<>();
        List<Training> trainings = new ArrayList<>();
        for (int i = drawn.number(4); i > 0; i--) {
            outreach.add(new Outreach(
                    "Open day " + drawn.number(2), drawn.fact(drawn.after(THU_2026_01_01, 365)), drawn.number(90)));
            trainings.add(new Training(
                    "Course " + drawn.number(2), drawn.fact(drawn.after(THU_2026_01_01, 365)), drawn.number(9)));
        }
        return InternalMonitoring.builder()
                .year(2026)
                .monitorings(drawn.shuffled(monitorings))
                .outreach(drawn.shuffled(outreach))
                .trainings(drawn.shuffled(trainings))
                .build();
    }

    private static MonitoringProposal proposal(Drawn drawn, LocalDate day) {
        List<ProposalForwarding> forwardings = new ArrayList<>();
        for (int i = drawn.number(3); i > 0; i--) {
            LocalDate sent = drawn.after(day, 20);
            LocalDate received = drawn.after(sent, 5);
            forwardings.add(new ProposalForwarding(
                    Optional.empty(), Dispatch.of(drawn.fact(sent), drawn.fact(received)), drawn.maybe(received, 40)));
        }
        LocalDate by = drawn.after(day, 60);
        return MonitoringProposal.builder()
                .kind(drawn.oneOf(List.of(ProposalKind.values())))
                .drawnUpOn(drawn.fact(day))
                .submittedOn(drawn.maybe(day, 20))
                .withheldOn(drawn.maybe(day, 20))
                .reportBy(drawn.number(3) == 0 ? Optional.empty() : Optional.of(by))
                .forwardings(drawn.shuffled(forwardings))
                .build();
    }

    private static ControlReporting reporting(long seed, long order) {
        Drawn drawn = new Drawn(seed, order);
        ControlReporter reporter = drawn.oneOf(List.of(ControlReporter.values()));
        List<ReportSubmission> submissions = new ArrayList<>();
        List<ReportCorrection> corrections = new ArrayList<>();
        List<ResultsPublication> publications = new ArrayList<>();
        for (int i = drawn.number(12); i > 0; i--) {
            YearQuarter quarter = YearQuarter.of(2026, 1 + drawn.number(4));
            submissions.add(ReportSubmission.builder()
                    .form(drawn.oneOf(List.of(ControlForm.values())))
                    .quarter(quarter)
                    .to(drawn.oneOf(List.of(ReportAddressee.values())))
                    .submittedOn(drawn.fact(drawn.after(quarter.atDay(1), 130)))
                    .withNote(drawn.number(2) == 0)
                    .covers(drawn.shuffled(List.copyOf(drawn.some(ReportCoverage.class))))
                    .build());
        }
        for (int i = drawn.number(4); i > 0; i--) {
            LocalDate day = drawn.after(THU_2026_01_01, 500);
            corrections.add(ReportCorrection.builder()
                    .form(drawn.oneOf(List.of(ControlForm.values())))
                    .quarter(YearQuarter.of(2026, 1 + drawn.number(4)))
                    .correctedOn(drawn.fact(day))
                    .correctedBy(drawn.oneOf(List.of(PartyRole.QUALITY_AUTHORITY, PartyRole.ICU)))
                    .materialsSuppliedOn(drawn.maybe(day.minusDays(10), 20))
                    .build());
            publications.add(new ResultsPublication(
                    drawn.oneOf(List.of(PartyRole.QUALITY_AUTHORITY, PartyRole.CENTRAL_BODY)),
                    drawn.fact(day),
                    drawn.some(PublicationPlace.class)));
        }
        return ControlReporting.builder()
                .reporter(reporter)
                .year(2026)
                .submissions(drawn.shuffled(submissions))
                .corrections(drawn.shuffled(corrections))
                .publications(drawn.shuffled(publications))
                .build();
    }

    private static void holds(LegalCase one, LegalCase other, LocalDate day) {
        assertThat(other).isEqualTo(one);
        assertThat(other.timeline(LAW)).isEqualTo(one.timeline(LAW));
        assertThat(other.findings(LAW, day)).isEqualTo(one.findings(LAW, day));
        assertThat(one.asKnownOn(day).findings(LAW, day)).isEqualTo(one.findings(LAW, day));
        assertThat(one.asKnownOn(day).asKnownOn(day)).isEqualTo(one.asKnownOn(day));
        List<Finding> findings = one.findings(LAW, day);
        assertThat(findings).noneMatch(finding -> finding.since().isAfter(day));
        assertThat(findings)
                .allMatch(finding ->
                        Norms.standard().find((NormId) finding.citation()).isPresent());
    }

    @Property
    void theOrderOfRecordingIsOfNoMatterToAYearOfMonitoring(
            @ForAll long seed, @ForAll long order, @ForAll @IntRange(min = 0, max = 720) int days) {
        InternalMonitoring year = monitoring(seed, 0);
        LocalDate day = THU_2026_01_01.plusDays(days);
        holds(year, monitoring(seed, order), day);
        for (YearQuarter quarter : Quarters.of(2026)) {
            assertThat(year.asKnownOn(day).state(quarter, day)).isEqualTo(year.state(quarter, day));
        }
    }

    @Property
    void theOrderOfRecordingIsOfNoMatterToAYearOfReports(
            @ForAll long seed, @ForAll long order, @ForAll @IntRange(min = 0, max = 720) int days) {
        holds(reporting(seed, 0), reporting(seed, order), THU_2026_01_01.plusDays(days));
    }

    /** The oracle walks through the days and ticks off each quarter when its last day has passed. */
    @Property
    void missingQuartersAreThoseThatANaiveWalkFinds(@ForAll long seed, @ForAll @IntRange(min = 0, max = 720) int days) {
        InternalMonitoring year = monitoring(seed, 0);
        LocalDate asOf = THU_2026_01_01.plusDays(days);
        Set<YearQuarter> done = new HashSet<>();
        Set<YearQuarter> over = new HashSet<>();
        for (LocalDate day = THU_2026_01_01; day.isBefore(asOf); day = day.plusDays(1)) {
            boolean lastOfAQuarter = day.plusDays(1).getDayOfMonth() == 1 && day.getMonthValue() % 3 == 0;
            if (lastOfAQuarter && day.getYear() == 2026) {
                over.add(YearQuarter.of(2026, day.getMonthValue() / 3));
            }
        }
        for (QuarterlyMonitoring one : year.monitorings()) {
            boolean known = !one.startedOn().recordedOn().isAfter(asOf);
            if (known
                    && one.doneOn()
                            .filter(fact ->
                                    !fact.planned() && !fact.recordedOn().isAfter(asOf))
                            .isPresent()) {
                done.add(one.quarter());
            }
        }
        over.removeAll(done);

        assertThat(year.missing(LAW, asOf)).containsExactlyInAnyOrderElementsOf(over);
    }

    /** The oracle starts on the day of the form and walks on as long as the day is off. */
    @Property
    void reportDaysAreThoseThatANaiveWalkFinds(@ForAll long seed, @ForAll ControlReporter reporter) {
        Random random = new Random(seed);
        Set<LocalDate> off = new HashSet<>();
        int share = 2 + random.nextInt(6);
        for (LocalDate day = THU_2026_01_01; !day.isAfter(FRI_2027_12_31); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && random.nextInt(share) == 0) {
                off.add(day);
            }
        }
        Reckoner law = Reckoner.on(calendar(off));
        int dayOfMonth = switch (reporter) {
            case DISTRICT_BODY -> 5;
            case INFORMATIZATION_AUTHORITY -> 25;
            default -> 10;
        };
        List<LocalDate> expected = new ArrayList<>();
        for (YearMonth month :
                List.of(YearMonth.of(2026, 4), YearMonth.of(2026, 7), YearMonth.of(2026, 10), YearMonth.of(2027, 1))) {
            LocalDate day = month.atDay(dayOfMonth);
            while (off.contains(day)
                    || day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
            }
            expected.add(day);
        }

        assertThat(ControlReporting.builder().reporter(reporter).year(2026).build().timeline(law).entries().stream()
                        .map(entry -> entry.deadline().due())
                        .distinct())
                .containsExactlyElementsOf(expected);
    }

    private static WorkingCalendar calendar(Set<LocalDate> off) {
        var builder = WorkingCalendar.builder().range(THU_2026_01_01, FRI_2027_12_31);
        off.forEach(day -> builder.entry(CalendarEntry.builder()
                .date(day)
                .kind(DayKind.HOLIDAY)
                .name(LocalizedText.same("a day off"))
                .basis(LocalizedText.same("a random act"))
                .certainty(Certainty.OFFICIAL)
                .build()));
        return builder.build();
    }
}
