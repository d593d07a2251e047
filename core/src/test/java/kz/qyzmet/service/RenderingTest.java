package kz.qyzmet.service;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.service.Given.lasting;
import static kz.qyzmet.service.Given.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.LimitUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a report asks of an application: until when a service had to be rendered, and whether it was late.
 *
 * <p>In May 2026 the 1st, 7th, 9th, 11th and 27th are days off.
 */
class RenderingTest {

    private static final PublicService FIVE_DAYS = lasting(5, LimitUnit.WORKING_DAY);

    private static Application.Builder filed(String day, PublicService service) {
        return Application.builder()
                .service(service)
                .channel(Channel.STATE_CORPORATION)
                .submittedOn(on(day));
    }

    @ParameterizedTest(name = "{1} {2} from {0}: {3}")
    @CsvSource({
        // 6, 8, 12, 13, 14.
        "TUE_2026_05_05, 5, WORKING_DAY, THU_2026_05_14",
        // The 7th is a day off.
        "WED_2026_05_06, 1, WORKING_DAY, FRI_2026_05_08",
        // Saturday the 9th and Monday the 11th are days off.
        "WED_2026_05_06, 3, CALENDAR_DAY, TUE_2026_05_12",
        // 31 December 2025, then 5 and 6 January.
        "TUE_2025_12_30, 3, WORKING_DAY, TUE_2026_01_06"
    })
    @OfNorm("law88.a14.sp3-1.i4.service-term")
    void theTermOfOneServiceIsAskedForAlone(String filed, int amount, LimitUnit unit, String last) {
        PublicService service = lasting(amount, unit);
        assertThat(filed(filed, service)
                        .build()
                        .renderingTerm(Kazakhstan.LAW, service)
                        .due())
                .isEqualTo(date(last));
    }

    @Test
    void eachServiceOfOneApplicationHasItsOwn() {
        PublicService second = service()
                .name("Entry of an owner")
                .term(FIVE_DAYS.term().map(five -> new kz.qyzmet.law.Measure.Count(2, five.unit())))
                .build();
        PublicService third =
                service().name("Entry of a road").term(Optional.empty()).build();
        Application application = filed("TUE_2026_05_05", FIVE_DAYS)
                .addBundledWith(second, third)
                .issuedOn(on("TUE_2026_05_12"))
                .build();

        assertThat(application.renderingTerm(Kazakhstan.LAW, FIVE_DAYS).due()).isEqualTo(date("THU_2026_05_14"));
        assertThat(application.renderingTerm(Kazakhstan.LAW, second).due()).isEqualTo(date("FRI_2026_05_08"));
        assertThat(application.renderingTerm(Kazakhstan.LAW, third)).isInstanceOf(Undetermined.class);
        assertThat(application.renderingStatus(Kazakhstan.LAW, FIVE_DAYS, date("WED_2026_05_20")))
                .isEqualTo(DeadlineStatus.MET);
        assertThat(application.renderingStatus(Kazakhstan.LAW, second, date("WED_2026_05_20")))
                .isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(application.renderingStatus(Kazakhstan.LAW, third, date("WED_2026_05_20")))
                .isEqualTo(DeadlineStatus.UNDETERMINED);
    }

    @ParameterizedTest(name = "issued {0}, handed over {1}, refused {2}, asked on {3}: {4}")
    @CsvSource({
        "THU_2026_05_14, , , WED_2026_05_20, MET",
        "FRI_2026_05_15, , , WED_2026_05_20, MET_LATE",
        "FRI_2026_05_15, , , THU_2026_05_14, DUE_TODAY",
        ", , FRI_2026_05_15, WED_2026_05_20, MET_LATE",
        ", , THU_2026_05_14, WED_2026_05_20, MET",
        "FRI_2026_05_15, WED_2026_05_13, , WED_2026_05_20, MET",
        ", , , WED_2026_05_13, OPEN",
        ", , , FRI_2026_05_15, MISSED"
    })
    void theFirstActTellsWhetherItWasLate(
            String issued, String handedOver, String refused, String asOf, DeadlineStatus status) {
        Application application = filed("TUE_2026_05_05", FIVE_DAYS)
                .issuedOn(fact(issued))
                .handedOverOn(fact(handedOver))
                .refusal(fact(refused)
                        .map(day -> ServiceRefusal.builder().refusedOn(day).build()))
                .build();

        assertThat(application.renderingStatus(Kazakhstan.LAW, FIVE_DAYS, date(asOf)))
                .isEqualTo(status);
    }

    private static Optional<Fact> fact(@org.jspecify.annotations.Nullable String day) {
        return day == null ? Optional.empty() : Optional.of(on(day));
    }

    @Test
    void anotherActThanTheFirstIsToldByTheTermItself() {
        Application application = filed("TUE_2026_05_05", FIVE_DAYS)
                .handedOverOn(on("WED_2026_05_13"))
                .issuedOn(on("FRI_2026_05_15"))
                .build();

        assertThat(application.renderedOn()).contains(on("WED_2026_05_13"));
        assertThat(application
                        .renderingTerm(Kazakhstan.LAW, FIVE_DAYS)
                        .status(date("WED_2026_05_20"), on("FRI_2026_05_15")))
                .isEqualTo(DeadlineStatus.MET_LATE);
    }

    @Test
    void whatWasRecordedLaterOrOnlyPlannedRendersNothingBefore() {
        Application application = filed("TUE_2026_05_05", FIVE_DAYS)
                .handedOverOn(on("WED_2026_05_13").recordedOn(date("MON_2026_05_18")))
                .issuedOn(on("FRI_2026_05_15"))
                .build();
        Application planned = filed("TUE_2026_05_05", FIVE_DAYS)
                .issuedOn(Fact.planned(Moment.on(date("THU_2026_05_14")), date("TUE_2026_05_05")))
                .build();

        assertThat(application.renderingStatus(Kazakhstan.LAW, FIVE_DAYS, date("FRI_2026_05_15")))
                .isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(application.renderingStatus(Kazakhstan.LAW, FIVE_DAYS, date("MON_2026_05_18")))
                .isEqualTo(DeadlineStatus.MET);
        assertThat(planned.renderingStatus(Kazakhstan.LAW, FIVE_DAYS, date("FRI_2026_05_15")))
                .isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    void withoutAFilingAndAfterADeclinedIntakeNothingRuns() {
        Application empty = Application.builder()
                .service(FIVE_DAYS)
                .channel(Channel.PROVIDER)
                .build();
        Application declined = filed("TUE_2026_05_05", FIVE_DAYS)
                .intakeRefusal(new IntakeRefusal(on("WED_2026_05_06"), Set.of(IntakeReason.INCOMPLETE_PACKAGE)))
                .build();

        assertThat(empty.renderingTerm(Kazakhstan.LAW, FIVE_DAYS)).isInstanceOf(NotStarted.class);
        assertThat(empty.renderedOn()).isEmpty();
        assertThat(declined.renderingTerm(Kazakhstan.LAW, FIVE_DAYS)).isInstanceOf(NotStarted.class);
        assertThat(declined.renderingStatus(Kazakhstan.LAW, FIVE_DAYS, date("TUE_2026_05_05")))
                .as("before it was declined, it did")
                .isEqualTo(DeadlineStatus.OPEN);
        assertThat(declined.renderingStatus(Kazakhstan.LAW, FIVE_DAYS, date("WED_2026_05_20")))
                .isEqualTo(DeadlineStatus.NOT_STARTED);
    }

    @Test
    void aServiceOfAnotherApplicationHasNoTermHere() {
        Application application = filed("TUE_2026_05_05", FIVE_DAYS).build();
        PublicService other = lasting(6, LimitUnit.WORKING_DAY);

        assertThatThrownBy(() -> application.renderingTerm(Kazakhstan.LAW, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid service: Expected one of the application's, but found: Entry of an address");
        assertThatThrownBy(() -> application.renderingStatus(Kazakhstan.LAW, other, date("WED_2026_05_20")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid service: ");
    }
}
