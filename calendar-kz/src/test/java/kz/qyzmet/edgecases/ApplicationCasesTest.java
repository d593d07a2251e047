package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.OFFICE;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.PublicService;
import org.junit.jupiter.api.Test;

/** Applications for public services: what is filed late in the evening, on paper, and a day ahead. */
class ApplicationCasesTest {

    private static Application.Builder filed(Channel channel, String moment, int days, LimitUnit unit) {
        return Application.builder()
                .service(PublicService.builder()
                        .name("Entry of an address")
                        .registerNumber("00101001")
                        .term(new Count(days, unit))
                        .build())
                .channel(channel)
                .submittedOn(Fact.at(Moment.parse(moment)));
    }

    private static Due term(Application.Builder application) {
        return application.build().timeline(LAW).entries().stream()
                .map(entry -> entry.deadline())
                .filter(deadline -> deadline.citation().id().equals("law88.a14.sp3-1.i4.service-term"))
                .map(Due.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(Application.Builder application, String asOf) {
        return application.build().findings(LAW, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id())
                .toList();
    }

    @Test
    @EdgeCase(4)
    void thePortalIsOpenAtTenToMidnightAndTheProviderIsNot() {
        Application.Builder friday = filed(Channel.EGOV_PORTAL, "2026-05-08T23:50", 5, LimitUnit.WORKING_DAY)
                .officeHours(OFFICE);
        assertThat(friday.build().opened().orElseThrow().day()).isEqualTo("2026-05-08");
        // Counts as Tuesday 12 May: 13, 14, 15, 18, 19.
        assertThat(term(friday).due()).isEqualTo("2026-05-19");
        assertThat(term(filed(Channel.EGOV_PORTAL, "2026-05-08T18:29", 5, LimitUnit.WORKING_DAY)
                                .officeHours(OFFICE))
                        .due())
                .isEqualTo("2026-05-18");
        assertThat(term(filed(Channel.STATE_CORPORATION, "2026-05-16T12:00", 5, LimitUnit.WORKING_DAY)
                                .officeHours(OFFICE))
                        .due())
                .as("the State Corporation takes applications on Saturdays")
                .isEqualTo("2026-05-22");
    }

    @Test
    @EdgeCase(9)
    void onPaperThroughTheStateCorporationTheDayOfReceiptIsLeftOutOnce() {
        Application.Builder paper = filed(Channel.STATE_CORPORATION, "2026-05-06", 2, LimitUnit.WORKING_DAY)
                .paperToProvider(true);
        assertThat(term(paper).due()).as("8 and 12 May").isEqualTo("2026-05-12");
        assertThat(((NotBefore) paper.build().timeline(LAW).deadline(StateServicesLaw.RECEIPT_DAY_EXCLUDED)).from())
                .isEqualTo("2026-05-07");
        assertThat(term(paper.paperToProvider(false)).due()).isEqualTo("2026-05-12");
    }

    @Test
    @EdgeCase({46, 149})
    void aResultIsInTimeUntilTheEndOfItsLastDay() {
        Application.Builder handedOver = filed(Channel.STATE_CORPORATION, "2026-05-05", 5, LimitUnit.WORKING_DAY)
                .officeHours(OFFICE)
                .stageEnteredOn(Fact.at(Moment.parse("2026-05-05")));
        assertThat(found(handedOver.handedOverOn(Fact.at(Moment.parse("2026-05-13T23:59:59"))), "2026-05-14"))
                .isEmpty();
        assertThat(found(handedOver.handedOverOn(Fact.at(Moment.parse("2026-05-14T00:00"))), "2026-05-14"))
                .containsExactly("BREACH law88.a5.p2.sp5.result-to-corporation");
        assertThat(found(
                        filed(Channel.EGOV_PORTAL, "2026-05-05T10:00", 5, LimitUnit.WORKING_DAY)
                                .officeHours(OFFICE)
                                .stageEnteredOn(Fact.at(Moment.parse("2026-05-05")))
                                .issuedOn(Fact.at(Moment.parse("2026-05-14T23:30"))),
                        "2026-05-20"))
                .as("issued on the portal on the last evening")
                .isEmpty();
    }

    @Test
    @EdgeCase(49)
    void theResultIsAtTheStateCorporationTwentyFourHoursBeforeTheTermExpires() {
        Due handOver = (Due) filed(Channel.STATE_CORPORATION, "2026-05-06", 2, LimitUnit.WORKING_DAY)
                .build()
                .timeline(LAW)
                .deadline(StateServicesLaw.RESULT_TO_STATE_CORPORATION);
        assertThat(handOver.due()).as("a day off on which nobody delivers").isEqualTo("2026-05-11");
        assertThat(handOver.safe()).as("the day to deliver").isEqualTo("2026-05-08");
    }

    @Test
    @EdgeCase(50)
    void aServiceOfOneWorkingDayIsNotHandedOverBeforeItWasAppliedFor() {
        for (LimitUnit unit : List.of(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY)) {
            assertThat(filed(Channel.STATE_CORPORATION, "2026-05-05", 1, unit)
                            .build()
                            .timeline(LAW)
                            .deadlines(StateServicesLaw.RESULT_TO_STATE_CORPORATION))
                    .isEmpty();
        }
        assertThat(filed(Channel.STATE_CORPORATION, "2026-05-08T10:00", 24, LimitUnit.HOUR)
                        .build()
                        .timeline(LAW)
                        .deadlines(StateServicesLaw.RESULT_TO_STATE_CORPORATION))
                .isEmpty();
        assertThat(filed(Channel.STATE_CORPORATION, "2026-05-05", 2, LimitUnit.WORKING_DAY)
                        .build()
                        .timeline(LAW)
                        .deadline(StateServicesLaw.RESULT_TO_STATE_CORPORATION)
                        .due())
                .isEqualTo("2026-05-07");
    }
}
