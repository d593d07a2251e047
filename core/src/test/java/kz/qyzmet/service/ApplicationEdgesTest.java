package kz.qyzmet.service;

import static kz.qyzmet.service.Given.application;
import static kz.qyzmet.service.Given.fact;
import static kz.qyzmet.service.Given.filed;
import static kz.qyzmet.service.Given.found;
import static kz.qyzmet.service.Given.lasting;
import static kz.qyzmet.service.Given.rendered;
import static kz.qyzmet.service.Given.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Very many documents, very long terms, the first and the last day of the calendar. */
class ApplicationEdgesTest {

    private static final int MANY = 10_000;

    private static Set<String> names() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "document " + i)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void tenThousandDocumentsAreLookedThrough() {
        PublicService many = service().documents(names()).build();
        Application.Builder application = rendered(Channel.STATE_CORPORATION)
                .service(many)
                .documents(names().stream().map(Given::document).toList());
        assertThat(found(application.build())).isEmpty();
        assertThat(found(application.documents(Set.of()).build()))
                .containsExactly("BREACH law88.a20.p2.pt2.i1.incomplete-package 2026-05-05");
        assertThat(found(application
                        .documents(names().stream()
                                .map(name -> Given.document(name, "2020-01-01"))
                                .toList())
                        .build()))
                .containsExactly("BREACH law88.a20.p2.pt2.i2.expired-documents 2026-05-05");
    }

    @Test
    void tenThousandDemandsAreTenThousandFindings() {
        Application application = rendered(Channel.PROVIDER)
                .demanded(names().stream()
                        .map(name -> new DemandedDocument(
                                name, fact("2026-05-06"), Set.of(DemandCircumstance.OBTAINABLE_FROM_SYSTEMS)))
                        .toList())
                .build();
        assertThat(found(application)).hasSize(2 * MANY);
    }

    @Test
    void aThousandServicesOfOneApplicationHaveAThousandTerms() {
        Application application = application(Channel.PROVIDER)
                .bundledWith(IntStream.range(0, 1000)
                        .mapToObj(i -> service().name("Service " + i).build())
                        .toList())
                .build();
        assertThat(application.timeline(Kazakhstan.LAW).entries()).hasSize(1001);
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void aTermBeyondTheCalendarIsRefusedByName(LimitUnit unit) {
        Application application = filed(Channel.STATE_CORPORATION, "2026-05-05T10:00", lasting(Count.MOST, unit))
                .build();
        if (unit == LimitUnit.SECOND) {
            assertThat(application.timeline(Kazakhstan.LAW).entries())
                    .as("twelve days")
                    .hasSize(2);
            return;
        }
        assertThatThrownBy(() -> application.timeline(Kazakhstan.LAW)).isInstanceOf(CalendarRangeException.class);
        assertThatThrownBy(() -> application.findings(Kazakhstan.LAW, Given.WED_2026_09_30))
                .isInstanceOf(CalendarRangeException.class);
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void aTermOfNothingEndsAtOnce(LimitUnit unit) {
        Application application = filed(Channel.STATE_CORPORATION, "2026-05-05T10:00", lasting(0, unit))
                .build();
        assertThat(application.timeline(Kazakhstan.LAW).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.deadline().due()).isEqualTo("2026-05-05"));
        assertThat(found(application, Given.day("2026-05-06")))
                .singleElement()
                .asString()
                .startsWith("BREACH law88.a14.sp3-1.i4.service-term");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-05", "2028-12-29"})
    void atTheEdgesOfTheCalendarTheAnswerIsAnAnswer(String filed) {
        Application.Builder application = filed(Channel.STATE_CORPORATION, filed, lasting(0, LimitUnit.WORKING_DAY));
        assertThat(application
                        .build()
                        .timeline(Kazakhstan.LAW)
                        .entries()
                        .get(0)
                        .deadline()
                        .due())
                .isEqualTo(filed);
        assertThat(found(application.build(), Given.day(filed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION, 2021-12-31, 5",
        "STATE_CORPORATION, 2028-12-29, 5",
        "PROVIDER,          2028-12-30, 0",
        "PROVIDER,          2029-01-01, 1"
    })
    void beyondTheEdgesTheCalendarSaysSo(Channel channel, String filed, int length) {
        Application application =
                filed(channel, filed, lasting(length, LimitUnit.WORKING_DAY)).build();
        assertThatThrownBy(() -> application.timeline(Kazakhstan.LAW)).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    void anApplicationWithoutAFactHasATermThatWaitsAndOnlyWhatIsWrongByItself() {
        Application bare = Application.builder()
                .service(PublicService.builder().name("").build())
                .channel(Channel.PARTNER)
                .build();
        assertThat(bare.opened()).isEmpty();
        assertThat(bare.timeline(Kazakhstan.LAW).entries()).hasSize(1);
        assertThat(found(bare)).containsExactly("BREACH law88.a12.p4.partner-services-selection 2026-09-30");
        assertThat(found(bare, Given.day("2024-02-21")))
                .as("Art. 12 in this wording is not in force")
                .isEmpty();
        assertThat(bare.accept(fact("2026-05-05")).isAccepted()).isFalse();
    }

    @Test
    void momentsOfOneDayAreOrderedByTheirInstants() {
        Application application = application(Channel.PROVIDER)
                .submittedOn(fact("2026-05-05T10:00"))
                .acceptedOn(fact("2026-05-05T10:00:00.000000001"))
                .build();
        assertThat(application.opened().orElseThrow().occurredAt()).isEqualTo(Moment.parse("2026-05-05T10:00"));
    }
}
