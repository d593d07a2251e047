package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.at;
import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.messages;
import static kz.qyzmet.contactcenter.Written.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for recordings: four elapsed hours, two authorities, in writing. */
class RecordingRequestTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static RecordingRequest.Builder request(String received) {
        return RecordingRequest.builder()
                .addRequestedBy(PartyRole.QUALITY_AUTHORITY)
                .receivedOn(at(received));
    }

    /** Cases 169, 174: at night, and over the change of the zone. */
    @OfNorm("ucc83.p14.recording")
    @ParameterizedTest
    @CsvSource({
        "2026-04-14T22:00, 2026-04-15T02:00",
        "2026-05-09T10:15, 2026-05-09T14:15",
        "2024-02-29T22:00, 2024-03-01T01:00",
        "2026-12-31T21:30, 2027-01-01T01:30",
    })
    void aRecordingIsDueFourElapsedHoursLater(String received, String due) {
        Due deadline = (Due) request(received).build().timeline(LAW).deadline(ContactCenterRules.CALL_RECORDING);

        assertThat(deadline.moment()).isEqualTo(Moment.parse(due).instant());
    }

    @Test
    void aMinuteAfterTheFourHoursIsLate() {
        RecordingRequest.Builder request = request("2026-04-14T22:00");

        assertThat(findings(request.providedOn(at("2026-04-15T02:00")).build(), LAW, "WED_2026_04_15"))
                .isEmpty();
        assertThat(findings(request.providedOn(at("2026-04-15T02:01")).build(), LAW, "WED_2026_04_15"))
                .containsExactly("BREACH ucc83.p14.recording 2026-04-15");
    }

    /** Case 18: a day is not taken for its midnight. */
    @Test
    void withoutTheHourOfTheReceiptOnlyWhatIsLateByAnyHourIs() {
        RecordingRequest request = RecordingRequest.builder()
                .addRequestedBy(PartyRole.ICT_AUTHORITY)
                .receivedOn(on("TUE_2026_04_14"))
                .providedOn(on("THU_2026_04_16"))
                .build();

        assertThat(request.timeline(LAW).deadline(ContactCenterRules.CALL_RECORDING))
                .isInstanceOf(Undetermined.class);
        assertThat(findings(request, LAW, "FRI_2026_04_17"))
                .as("asked in the last moment of Tuesday, it was due on Wednesday at four")
                .containsExactly("BREACH ucc83.p14.recording 2026-04-16");
        RecordingRequest nextDay = RecordingRequest.builder()
                .from(request)
                .providedOn(at("2026-04-15T03:59"))
                .build();
        assertThat(findings(nextDay, LAW, "FRI_2026_04_17")).isEmpty();
        RecordingRequest open = RecordingRequest.builder()
                .from(request)
                .providedOn(Optional.empty())
                .build();
        assertThat(findings(open, LAW, "WED_2026_04_15")).isEmpty();
        assertThat(findings(open, LAW, "THU_2026_04_16")).containsExactly("BREACH ucc83.p14.recording 2026-04-16");
    }

    @Test
    void bothAuthoritiesMayAskAndNobodyElse() {
        Fact received = at("2026-04-14T10:00");
        RecordingRequest both = RecordingRequest.builder()
                .addRequestedBy(PartyRole.ICT_AUTHORITY, PartyRole.QUALITY_AUTHORITY)
                .receivedOn(received)
                .build();
        RecordingRequest provider = RecordingRequest.builder()
                .addRequestedBy(PartyRole.PROVIDER)
                .receivedOn(received)
                .build();
        RecordingRequest together = RecordingRequest.builder()
                .from(provider)
                .addRequestedBy(PartyRole.QUALITY_AUTHORITY)
                .build();

        assertThat(both.obliges(LAW)).isTrue();
        assertThat(findings(both, LAW, "TUE_2026_04_14")).isEmpty();
        assertThat(provider.obliges(LAW)).isFalse();
        assertThat(provider.timeline(LAW).entries()).isEmpty();
        assertThat(findings(provider, LAW, "WED_2026_04_15")).containsExactly("DEFECT ucc83.p14.recording 2026-04-14");
        assertThat(together.obliges(LAW)).isTrue();
        assertThat(findings(together, LAW, "TUE_2026_04_14")).containsExactly("DEFECT ucc83.p14.recording 2026-04-14");
        assertThat(findings(
                        RecordingRequest.builder()
                                .from(provider)
                                .providedOn(on("WED_2026_04_15"))
                                .build(),
                        LAW,
                        "WED_2026_04_15"))
                .containsExactly("DEFECT ucc83.p14.recording 2026-04-14", "DOUBT ucc83.p14.recording 2026-04-15");
    }

    @Test
    void anOralRequestMakesNoDuty() {
        RecordingRequest oral = request("2026-04-14T10:00").written(false).build();

        assertThat(oral.timeline(LAW).entries()).isEmpty();
        assertThat(findings(oral, LAW, "FRI_2026_04_17")).containsExactly("DEFECT ucc83.p14.recording 2026-04-14");
    }

    @OfNorm("ucc83.p14.request-contents")
    @Test
    void theRequestStatesTheCallAndTheTelephone() {
        RecordingRequest request = request("2026-04-14T10:00")
                .callDateStated(false)
                .phoneStated(false)
                .providedOn(at("2026-04-14T11:00"))
                .build();

        assertThat(messages(request, LAW, "TUE_2026_04_14"))
                .containsExactly(
                        "The request does not state the date of the call.",
                        "The request does not state the telephone number of the recipient.");
        assertThat(findings(request, LAW, "TUE_2026_04_14"))
                .containsOnly("DEFECT ucc83.p14.request-contents 2026-04-14");
    }

    @Test
    void aRecordingBeforeItsRequestIsRefused() {
        assertThatThrownBy(() -> request("2026-04-14T10:00")
                        .providedOn(at("2026-04-14T09:59"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessageStartingWith("Invalid order: Expected 'receivedOn' <= 'providedOn', but found: ");
    }
}
