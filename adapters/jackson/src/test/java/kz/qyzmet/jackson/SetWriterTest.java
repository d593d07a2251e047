package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.agreement.partner.TransferredEmployee;
import kz.qyzmet.agreement.partner.TransferredStaff;
import kz.qyzmet.agreement.partner.WorkExperience;
import kz.qyzmet.deadline.Fact;
import org.junit.jupiter.api.Test;

/** The elements of a set have an order of their own, also where one lacks what is empty in the other. */
class SetWriterTest {

    @Test
    void whatIsMissingComesBeforeWhatIsEmpty() {
        WorkExperience none = new WorkExperience(Set.of());
        List<TransferredEmployee> employees = Stream.of("1", "2", "3", "4", "5", "6")
                .flatMap(number -> Stream.of(
                        new TransferredEmployee(number, Optional.empty(), Optional.empty()),
                        new TransferredEmployee(number, Optional.of(none), Optional.empty())))
                .toList();
        TransferredStaff staff = new TransferredStaff(Fact.on(LocalDate.of(2026, 5, 6)), Set.copyOf(employees));

        assertThat(Values.MAPPER.writeValueAsString(staff))
                .isEqualTo("{\"handedOverOn\":\"2026-05-06\",\"employees\":"
                        + Values.MAPPER.writeValueAsString(employees) + "}");
    }
}
