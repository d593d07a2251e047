package kz.qyzmet.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.StateServicesLaw;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold of every application. */
class ApplicationProperties {

    private static final WorkingCalendar CALENDAR = Kazakhstan.LAW.calendar();

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrongOnADayFollowsFromWhatWasKnownOnIt(
            @ForAll long seed, @ForAll @IntRange(min = -5, max = 80) int after) {
        Application application = RandomApplication.of(seed);
        LocalDate day = RandomApplication.FIRST.plusDays(after);

        assertThat(application.findings(Kazakhstan.LAW, day))
                .isEqualTo(application.asKnownOn(day).findings(Kazakhstan.LAW, day));
        assertThat(application.asKnownOn(day).asKnownOn(day)).isEqualTo(application.asKnownOn(day));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsRecordedLaterChangesNothingOnADay(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 70) int after, @ForAll long more) {
        LocalDate day = RandomApplication.FIRST.plusDays(after);
        Application application = RandomApplication.of(seed);
        Application later = RandomApplication.recordedLater(application.asKnownOn(day), day, more);

        assertThat(later.findings(Kazakhstan.LAW, day)).isEqualTo(application.findings(Kazakhstan.LAW, day));
        assertThat(statuses(later.asKnownOn(day), day)).isEqualTo(statuses(application.asKnownOn(day), day));
    }

    private static List<DeadlineStatus> statuses(Application application, LocalDate day) {
        return application.timeline(Kazakhstan.LAW).entries().stream()
                .map(entry -> entry.deadline().status(Moment.on(day), entry.done()))
                .toList();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfASetIsOfNoMatter(@ForAll long seed, @ForAll long order) {
        Application application = RandomApplication.of(seed);
        Application other = Application.builder()
                .from(application)
                .documents(shuffled(application.documents(), order))
                .demanded(shuffled(application.demanded(), order))
                .bundledWith(shuffled(application.bundledWith(), order))
                .additionalServices(shuffled(application.additionalServices(), order))
                .service(PublicService.builder()
                        .from(application.service())
                        .ways(shuffled(application.service().ways(), order))
                        .forms(shuffled(application.service().forms(), order))
                        .documents(shuffled(application.service().documents(), order))
                        .refusalGrounds(shuffled(application.service().refusalGrounds(), order))
                        .build())
                .refusal(application
                        .refusal()
                        .map(refusal -> ServiceRefusal.builder()
                                .from(refusal)
                                .grounds(shuffled(refusal.grounds(), order))
                                .build()))
                .build();

        assertThat(other).isEqualTo(application);
        assertThat(other.timeline(Kazakhstan.LAW)).isEqualTo(application.timeline(Kazakhstan.LAW));
        assertThat(other.findings(Kazakhstan.LAW, Given.WED_2026_09_30))
                .isEqualTo(application.findings(Kazakhstan.LAW, Given.WED_2026_09_30));
    }

    private static <T> Set<T> shuffled(Collection<T> elements, long order) {
        List<T> list = new ArrayList<>(elements);
        Collections.shuffle(list, new Random(order));
        return new LinkedHashSet<>(list);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aFindingRestsOnTheCatalogueAndOnADayThatHasCome(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 80) int after) {
        LocalDate day = RandomApplication.FIRST.plusDays(after);
        for (Finding finding : RandomApplication.of(seed).findings(Kazakhstan.LAW, day)) {
            if (finding.citation() instanceof NormId id) {
                assertThat(Norms.standard().find(id)).isPresent();
            }
            assertThat(finding.message().kk()).isNotBlank();
            assertThat(finding.since()).isBeforeOrEqualTo(day);
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aTermEndsWhereSomebodyWithACalendarSaysItDoes(
            @ForAll Channel channel,
            @ForAll @IntRange(min = 0, max = 900) int offset,
            @ForAll @IntRange(min = 0, max = 60) int length,
            @ForAll boolean working,
            @ForAll boolean paper) {
        LocalDate filed = LocalDate.of(2024, 1, 3).plusDays(offset);
        LimitUnit unit = working ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY;
        Timeline timeline = Application.builder()
                .service(Given.lasting(length, unit))
                .channel(channel)
                .paperToProvider(paper)
                .submittedOn(Fact.on(filed))
                .build()
                .timeline(Kazakhstan.LAW);
        boolean own = channel == Channel.STATE_CORPORATION || channel == Channel.PARTNER;
        LocalDate start = filed;
        while (!CALENDAR.isWorkingDay(start)
                && !(own
                        && start.getDayOfWeek() == DayOfWeek.SATURDAY
                        && CALENDAR.entry(start).kind() == DayKind.WEEKEND)) {
            start = start.plusDays(1);
        }
        LocalDate end = walk(start, length, working);

        assertThat(timeline.entries().stream()
                        .map(Timeline.Entry::deadline)
                        .filter(deadline -> deadline.citation().equals(ServiceNorms.SERVICE_TERM))
                        .map(Deadline::due))
                .containsExactly(end);
        List<LocalDate> handOver = timeline.deadlines(StateServicesLaw.RESULT_TO_STATE_CORPORATION).stream()
                .map(Deadline::due)
                .toList();
        assertThat(handOver)
                .isEqualTo(channel == Channel.STATE_CORPORATION && length > 1 ? List.of(end.minusDays(1)) : List.of());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aTermThatIsAskedForAloneStandsInTheTimeline(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 80) int after) {
        Application application = RandomApplication.of(seed);
        LocalDate day = RandomApplication.FIRST.plusDays(after);
        List<Timeline.Entry> entries = application.asKnownOn(day).timeline(Kazakhstan.LAW).entries().stream()
                .filter(entry -> entry.deadline().citation().equals(ServiceNorms.SERVICE_TERM))
                .toList();
        for (PublicService service : ApplicationFacts.services(application)) {
            Deadline term = application.renderingTerm(Kazakhstan.LAW, service);
            DeadlineStatus status = application.renderingStatus(Kazakhstan.LAW, service, day);
            if (application.intakeRefusal().isPresent()) {
                assertThat(term.trigger()).isEmpty();
            } else {
                assertThat(application.timeline(Kazakhstan.LAW).entries())
                        .extracting(Timeline.Entry::deadline)
                        .contains(term);
                assertThat(entries).extracting(entry -> entry.status(day)).contains(status);
            }
        }
    }

    /** Day after day; the day of the filing is none of them, and a last day off gives way. */
    private static LocalDate walk(LocalDate start, int length, boolean working) {
        LocalDate day = start;
        for (int left = length; left > 0; ) {
            day = day.plusDays(1);
            left -= !working || CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return length == 0 ? day : worked(day);
    }

    private static LocalDate worked(LocalDate day) {
        return CALENDAR.isWorkingDay(day) ? day : worked(day.plusDays(1));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingShowsWhoApplies(@ForAll long seed) {
        Application application = Application.builder()
                .from(RandomApplication.of(seed))
                .applicantKind(RandomApplication.person().kind())
                .applicant(RandomApplication.person())
                .addDocuments(Given.document("copy for 061211600012, aliya@mail.kz, +77011234567", "2020-01-01"))
                .addDemanded(new DemandedDocument("card 061211600012", Given.fact("2026-04-20"), Set.of()))
                .build();
        List<String> texts = new ArrayList<>(List.of(application.toString()));
        application.findings(Kazakhstan.LAW, Given.WED_2026_09_30).stream()
                .map(Finding::toString)
                .forEach(texts::add);
        application.timeline(Kazakhstan.LAW).entries().stream()
                .map(Timeline.Entry::toString)
                .forEach(texts::add);

        assertThat(String.join("\n", texts))
                .doesNotContain("06121160", "Әлия", "Нұрланова", "77011234", "aliya@", "701123");
    }
}
