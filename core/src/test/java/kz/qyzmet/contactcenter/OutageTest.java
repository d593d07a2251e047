package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.at;
import static kz.qyzmet.contactcenter.Written.date;
import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.messages;
import static kz.qyzmet.contactcenter.Written.on;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.DayAhead;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices of outages: a day ahead, to each of three addressees. */
class OutageTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static Outage.Builder planned(String start) {
        return Outage.builder()
                .startsOn(Fact.planned(Moment.parse(start), date("WED_2026_04_01")))
                .operatorInformedOn(on("WED_2026_04_01"));
    }

    private static Outage.Builder notified(Outage.Builder outage, String moment) {
        for (OutageAddressee to : OutageAddressee.values()) {
            outage.addNotices(new OutageNotice(to, Fact.at(Moment.parse(moment))));
        }
        return outage;
    }

    /** Case 80: 24 hours, whatever the hours of the offices. */
    @OfNorm("ucc83.p38.interruption-notice")
    @ParameterizedTest
    @CsvSource({
        "2026-04-14T06:00, 2026-04-13T06:00, true",
        "2026-04-14T06:00, 2026-04-13T06:01, false",
        "2026-04-14T06:00, 2026-04-12, true",
        "2026-04-14, 2026-04-12, true",
        "2026-04-14, 2026-04-13, false",
    })
    void aNoticeGoesOutADayAhead(String start, String notice, boolean inTime) {
        Outage outage = notified(planned(start), notice).build();

        assertThat(findings(outage, LAW, "TUE_2026_04_14")).hasSize(inTime ? 0 : 3);
    }

    /** The day of the notice is the one on which the hour decides, and nobody has recorded it. */
    @Test
    void aNoticeWithoutItsHourIsADoubtOnTheDecisiveDay() {
        assertThat(findings(notified(planned("2026-04-14T06:00"), "2026-04-13").build(), LAW, "TUE_2026_04_14"))
                .containsOnly("DOUBT ucc83.p38.interruption-notice 2026-04-13")
                .hasSize(3);
    }

    @Test
    void eachAddresseeFindsItsOwnNoticeLate() {
        Outage outage = planned("2026-04-14T06:00")
                .addNotices(new OutageNotice(OutageAddressee.CENTRAL_BODIES, at("2026-04-10T10:00")))
                .addNotices(new OutageNotice(OutageAddressee.LOCAL_BODIES, at("2026-04-13T07:00")))
                .addNotices(new OutageNotice(OutageAddressee.LOCAL_BODIES, at("2026-04-14T07:00")))
                .build();

        assertThat(findings(outage, LAW, "SUN_2026_04_12")).isEmpty();
        assertThat(messages(outage, LAW, "TUE_2026_04_14"))
                .hasSize(2)
                .anyMatch(message -> message.contains("(local executive bodies)"))
                .anyMatch(message -> message.contains("(service providers)"));
        assertThat(outage.timeline(LAW).entries()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(OutageExtent.class)
    void aPartialInterruptionIsAnnouncedLikeACompleteOne(OutageExtent extent) {
        assertThat(findings(planned("2026-04-14T06:00").extent(extent).build(), LAW, "TUE_2026_04_14"))
                .hasSize(3);
    }

    @Test
    void anUnplannedOutageHasNoLead() {
        Outage outage =
                Outage.builder().planned(false).startsOn(at("2026-04-14T06:00")).build();

        assertThat(outage.timeline(LAW).entries()).isEmpty();
        assertThat(findings(outage, LAW, "WED_2026_04_15")).isEmpty();
    }

    @Test
    void aNoticeRestsOnTheWordOfTheOperator() {
        Outage outage = notified(
                        Outage.builder()
                                .startsOn(Fact.planned(Moment.parse("2026-04-14T06:00"), date("WED_2026_04_01")))
                                .operatorInformedOn(on("FRI_2026_04_10")),
                        "2026-04-09T10:00")
                .build();

        assertThat(findings(outage, LAW, "FRI_2026_04_10"))
                .hasSize(3)
                .containsOnly("DEFECT ucc83.p38.interruption-notice 2026-04-09");
    }

    @Test
    void byAnotherReadingOfADayTheNoticeIsDueElsewhen() {
        Outage outage =
                notified(planned("2026-04-13T06:00"), "2026-04-12T05:00").build();

        assertThat(findings(outage, LAW, "MON_2026_04_13")).isEmpty();
        assertThat(findings(outage, LAW.with(DayAhead.WORKING_DAY_BEFORE), "MON_2026_04_13"))
                .hasSize(3);
    }
}
