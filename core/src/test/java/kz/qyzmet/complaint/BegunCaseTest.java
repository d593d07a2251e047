package kz.qyzmet.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A case has begun by the day of the fact with which it begins. */
class BegunCaseTest {

    private static final LocalDate TUE_2026_05_05 = LocalDate.of(2026, 5, 5);
    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate THU_2026_05_07 = LocalDate.of(2026, 5, 7);

    @Test
    void aComplaintHasBegunByTheDayOfItsRegistration() {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(WED_2026_05_06)
                .build();

        assertThat(complaint.hasBegunBy(TUE_2026_05_05)).isFalse();
        assertThat(complaint.hasBegunBy(WED_2026_05_06)).isTrue();
        assertThat(complaint.hasBegunBy(THU_2026_05_07)).isTrue();
    }

    @Test
    void whatHasNoBeginningOnRecordHasBegun() {
        Complaint complaint =
                Complaint.builder().addressee(Addressee.SERVICE_PROVIDER).build();

        assertThat(complaint.opened()).isEmpty();
        assertThat(complaint.hasBegunBy(LocalDate.MIN)).isTrue();
    }
}
