package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraint on the beans of a host. */
class WithinTimeLimitTest {

    private static final String REVIEW = StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER;

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);

    private static final String ENDED =
            "Friday 15 May 2026 (Law \"On State Services\" No. 88-V, Art. 25 p. 2 part 1; law88.a25.p2.provider-review)";
    private static final String LATE = "must be within the time limit, which ended: " + ENDED;

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    record Complaint(
            @Nullable LocalDate registered, @Nullable LocalDate answered) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered", orOverdue = true)
    record Watched(LocalDate registered, @Nullable LocalDate answered) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    record Any(Object registered, Object answered) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "from", done = "answered", message = "late: {endIso}, {norm}")
    @WithinTimeLimit(norm = StandardAgreement.Ids.PARTNER_PAYMENT, trigger = "from", done = "paid")
    record Two(LocalDate from, LocalDate answered, LocalDate paid) {}

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    interface Answerable {
        LocalDate registered();
    }

    /** A getter, a field of a supertype, an accessor of an interface. */
    static class Base implements Answerable {
        @Nullable
        LocalDate answered = SAT_2026_05_16;

        @Override
        public LocalDate registered() {
            return WED_2026_05_06;
        }
    }

    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    static class Bean extends Base {
        /** The getter goes before the field. */
        public @Nullable ChronoLocalDate getAnswered() {
            return answered == null ? null : FRI_2026_05_15;
        }

        /** Another thing of the same name, which is no time. */
        boolean answered() {
            return true;
        }
    }

    /** A method that nobody else may call has the name of the property. */
    @WithinTimeLimit(norm = REVIEW, trigger = "registered", done = "answered")
    static class Private extends PrivateBase {
        final LocalDate answered = SAT_2026_05_16;
        private int calls;

        private LocalDate registered() {
            calls++;
            return FRI_2026_05_15;
        }
    }

    static class PrivateBase {
        final LocalDate registered = WED_2026_05_06;

        private LocalDate answered() {
            return FRI_2026_05_15;
        }
    }

    @AnsweredInTime
    record Composed(LocalDate registered, LocalDate answered) {}

    @Test
    void aLateAnswerIsReportedOnItsProperty() {
        assertThat(Host.ENGLISH.messages(new Complaint(WED_2026_05_06, FRI_2026_05_15)))
                .isEmpty();
        assertThat(Host.ENGLISH.messages(new Complaint(WED_2026_05_06, SAT_2026_05_16)))
                .isEqualTo(Map.of("answered", LATE));
    }

    @Test
    void whatIsNotGivenIsValid() {
        assertThat(Host.ENGLISH.messages(new Complaint(null, SAT_2026_05_16))).isEmpty();
        assertThat(Host.ENGLISH.messages(new Complaint(WED_2026_05_06, null))).isEmpty();
        assertThat(Host.ENGLISH.messages(new Complaint(null, null))).isEmpty();
    }

    /** 18:59Z on the last day is 23:59 in Almaty. */
    @ParameterizedTest
    @CsvSource({"2026-05-06T00:00:00Z, true", "2026-05-15T18:59:59Z, true", "2026-05-15T19:00:00Z, false"})
    void whatIsNotDoneIsOverdueByTheClockWhereTheHostWantsIt(String now, boolean valid) {
        assertThat(Host.ENGLISH.at(now).messages(new Watched(WED_2026_05_06, null)))
                .isEqualTo(valid ? Map.of() : Map.of("answered", "must be done, the time limit has ended: " + ENDED));
        assertThat(Host.ENGLISH.at(now).messages(new Complaint(WED_2026_05_06, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01T00:00:00Z", "2026-05-15T00:00:00Z", "2030-01-01T00:00:00Z"})
    void whatIsDoneIsJudgedWithoutTheClock(String now) {
        assertThat(Host.ENGLISH.at(now).messages(new Watched(WED_2026_05_06, SAT_2026_05_16)))
                .isEqualTo(Map.of("answered", LATE));
        assertThat(Host.ENGLISH.at(now).messages(new Watched(WED_2026_05_06, FRI_2026_05_15)))
                .isEmpty();
    }

    static Stream<Object> late() {
        Instant nineteenUtc = Instant.parse("2026-05-15T19:00:00Z");
        return Stream.of(
                SAT_2026_05_16,
                LocalDateTime.of(2026, 5, 16, 0, 0),
                OffsetDateTime.parse("2026-05-15T20:00+01:00"),
                ZonedDateTime.parse("2026-05-15T20:00+01:00[Europe/London]"),
                nineteenUtc,
                Moment.at(nineteenUtc),
                Fact.on(SAT_2026_05_16),
                Fact.on(SAT_2026_05_16).recordedOn(LocalDate.of(2026, 6, 1)),
                Optional.of(SAT_2026_05_16),
                Optional.of(Fact.on(SAT_2026_05_16)));
    }

    static Stream<Object> inTime() {
        Instant lastSecond = Instant.parse("2026-05-15T18:59:59Z");
        return Stream.of(
                FRI_2026_05_15,
                LocalDateTime.of(2026, 5, 15, 23, 59, 59),
                lastSecond,
                Moment.at(lastSecond),
                Fact.on(FRI_2026_05_15),
                Fact.on(FRI_2026_05_15).recordedOn(LocalDate.of(2026, 6, 1)),
                Fact.planned(Moment.on(SAT_2026_05_16), WED_2026_05_06),
                // A plan is nothing done, also where it was made when the term was over.
                Fact.planned(Moment.on(LocalDate.of(2026, 6, 1)), LocalDate.of(2026, 5, 18)),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("late")
    void everyKindOfTimeIsTaken(Object late) {
        assertThat(Host.ENGLISH.messages(new Any(WED_2026_05_06, late))).isEqualTo(Map.of("answered", LATE));
    }

    @ParameterizedTest
    @MethodSource("inTime")
    void inTimeIsInTimeInEveryKind(Object inTime) {
        assertThat(Host.ENGLISH.messages(new Any(WED_2026_05_06, inTime))).isEmpty();
    }

    /** A trigger that was recorded after the answer is the trigger all the same. */
    @Test
    void theMomentOfATriggerCountsNotItsRecord() {
        Fact recordedLater = Fact.on(WED_2026_05_06).recordedOn(LocalDate.of(2026, 7, 1));

        assertThat(Host.ENGLISH.messages(new Any(recordedLater, SAT_2026_05_16)))
                .isEqualTo(Map.of("answered", LATE));
    }

    @Test
    void anInstantBeyondAllYearsIsOutsideTheCalendar() {
        String outside = "must be within the years of the calendar, as must the time limit: 2002-01-01 to 2100-12-31 ("
                + REVIEW + ")";

        assertThat(Host.ENGLISH.messages(new Any(Instant.MAX, SAT_2026_05_16)))
                .isEqualTo(Map.of("registered", outside));
        assertThat(Host.ENGLISH.messages(new Any(WED_2026_05_06, Instant.MAX))).isEqualTo(Map.of("answered", outside));
    }

    @Test
    void propertiesAreFoundWhereverTheyAre() {
        assertThat(Host.ENGLISH.messages(new Base())).isEqualTo(Map.of("answered", LATE));
        assertThat(Host.ENGLISH.messages(new Bean())).isEmpty();
    }

    @Test
    void aPrivateMethodIsNoAccessor() {
        Private bean = new Private();

        assertThat(Host.ENGLISH.messages(bean)).isEqualTo(Map.of("answered", LATE));
        assertThat(bean.calls).isZero();
        assertThat(List.of(bean.registered(), ((PrivateBase) bean).answered())).containsOnly(FRI_2026_05_15);
    }

    @Test
    void aBeanMayHaveSeveralAndSayThemInItsOwnWords() {
        assertThat(Host.ENGLISH.messages(new Two(WED_2026_05_06, SAT_2026_05_16, LocalDate.of(2026, 7, 1))))
                .hasSize(2)
                .containsEntry("answered", "late: 2026-05-15, law88.a25.p2.provider-review")
                .hasEntrySatisfying(
                        "paid",
                        message -> assertThat(message)
                                .startsWith("must be within the time limit, which ended: Friday 22 May 2026 (")
                                .endsWith("; spa219.an2.p2.payment)"));
    }

    @Test
    void aConstraintOfTheHostIsComposedOfIt() {
        assertThat(Host.ENGLISH.messages(new Composed(WED_2026_05_06, SAT_2026_05_16)))
                .isEqualTo(Map.of("answered", LATE));
    }

    @Test
    void theEngineOfTheHostReckons() {
        // Five working days: 13, 14, 15, 18, 19 May, or with Saturdays 13, 14, 15, 16, 18 May.
        Host six = Host.ENGLISH.with(Reckoner.on(KazakhstanCalendar.sixDay()));

        assertThat(six.messages(new Complaint(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 19))))
                .containsOnlyKeys("answered");
        assertThat(Host.ENGLISH.messages(new Complaint(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 19))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | мерзім ішінде болуы тиіс, мерзім аяқталды: 2026 жылғы 15 мамыр, жұма («Мемлекеттік көрсетілетін қызметтер туралы» № 88-V Заң, 25-бап 2-тармақ 1-бөлік; law88.a25.p2.provider-review)",
                "ru | должно быть в пределах срока, срок истек: пятница, 15 мая 2026 года (Закон «О государственных услугах» № 88-V, ст. 25 п. 2 ч. 1; law88.a25.p2.provider-review)",
                "en | must be within the time limit, which ended: Friday 15 May 2026 (Law \"On State Services\" No. 88-V, Art. 25 p. 2 part 1; law88.a25.p2.provider-review)"
            })
    void theReaderDecides(String language, String message) {
        assertThat(Host.of(language).messages(new Complaint(WED_2026_05_06, SAT_2026_05_16)))
                .isEqualTo(Map.of("answered", message));
    }

    @Test
    void temporalsAreTakenAsTheyAre() {
        record Loose(Temporal registered, Comparable<?> answered) {}
        assertThat(When.canBe(Loose.class.getRecordComponents()[0].getType())).isTrue();
        assertThat(When.canBe(Loose.class.getRecordComponents()[1].getType())).isTrue();
        assertThat(When.canBe(String.class)).isFalse();
    }
}
