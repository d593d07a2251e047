package kz.qyzmet.control;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.Events.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.inspection.document.Dispatch;
import org.junit.jupiter.api.Test;

/** Facts that came on record in another order than they happened. */
class OutOfOrderRecordsTest {

    /** Delivered on 6 and again on 9 April; of the first delivery the system learned last, after the act of 8 April. */
    private static final ControlEvent EVENT = Events.begun()
            .order(Events.order("MON_2026_04_06")
                    .delivery(Dispatch.builder()
                            .sentOn(on("FRI_2026_04_03"))
                            .addReceivedOn(
                                    on("MON_2026_04_06").recordedOn(date("MON_2026_04_13")), on("THU_2026_04_09"))
                            .build())
                    .build())
            .act(ControlAct.builder().drawnUpOn(on("WED_2026_04_08")).build())
            .build();

    @Test
    void untilTheFirstDeliveryIsOnRecordOnlyTheSendingIsKnown() {
        Dispatch known = EVENT.asKnownOn(date("THU_2026_04_09"))
                .order()
                .flatMap(AppointmentOrder::delivery)
                .orElseThrow();

        assertThat(known.receivedOn()).isEmpty();
        assertThat(known.sentOn()).contains(on("FRI_2026_04_03"));
        assertThat(EVENT.state(LAW, date("THU_2026_04_09")))
                .isEqualTo(EVENT.asKnownOn(date("THU_2026_04_09")).state(LAW, date("THU_2026_04_09")));
    }

    @Test
    void onceItIsBothDeliveriesAreKnown() {
        assertThat(EVENT.asKnownOn(date("MON_2026_04_13")).order()).isEqualTo(EVENT.order());
    }
}
