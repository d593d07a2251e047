package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.partner.AgentRegister;
import kz.qyzmet.agreement.partner.DayHours;
import kz.qyzmet.agreement.partner.PartnerOperations;
import kz.qyzmet.agreement.partner.PartnerReports;
import kz.qyzmet.agreement.partner.WeekHours;
import kz.qyzmet.agreement.partner.WorkExperience;
import org.junit.jupiter.api.Test;

/** Agreements as files: hours as texts, and what is empty kept apart from what is not recorded. */
class AgreementFilesTest {

    private static PartnershipAgreement read(String text) throws IOException {
        return (PartnershipAgreement) CaseReader.standard()
                .read(new ByteArrayInputStream(text.replace('`', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static PartnershipAgreement operations(String parts) throws IOException {
        PartnershipAgreement agreement = read("{`type`:`partnership-agreement`,`number`:`1`,"
                + "`cooperationType`:`SYSTEM_USE`,`operations`:{" + parts + "}}");
        assertThat(read(CaseWriter.standard().write(agreement))).isEqualTo(agreement);
        return agreement;
    }

    private static PartnerOperations found(PartnershipAgreement agreement) {
        return agreement.operations().orElseThrow();
    }

    @Test
    void hoursAreTexts() throws IOException {
        PartnershipAgreement agreement = operations("`centersHours`:{`days`:{`MONDAY`:`09:00-18:00`}},"
                + "`hours`:[{`on`:`2026-05-12`,`hours`:`14:00–18:00, 09:00–13:00`},"
                + "{`on`:`2026-05-11`,`hours`:`closed`}]");

        assertThat(found(agreement).centersHours().map(WeekHours::days).orElseThrow())
                .containsEntry(DayOfWeek.MONDAY, DayHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0)))
                .containsEntry(DayOfWeek.SUNDAY, DayHours.closed());
        assertThat(CaseWriter.standard().write(agreement))
                .contains("\"hours\" : \"09:00-13:00, 14:00-18:00\"", "\"hours\" : \"closed\"");
    }

    @Test
    void nothingIsNotTheSameAsNotRecorded() throws IOException {
        PartnerOperations none =
                found(operations("`postings`:[],`reports`:{},`register`:{},`employees`:[{`number`:`E-1`,"
                        + "`startedOn`:`2026-05-12`,`experience`:{}}]"));

        assertThat(none.postings()).contains(Set.of());
        assertThat(none.reports()).contains(PartnerReports.none());
        assertThat(none.register()).contains(AgentRegister.empty());
        assertThat(none.employees())
                .singleElement()
                .satisfies(employee -> assertThat(employee.experience()).contains(new WorkExperience(Set.of())));
        PartnerOperations open = found(operations("`employees`:[]"));
        assertThat(open.postings()).isEqualTo(Optional.empty());
        assertThat(open.reports()).isEqualTo(Optional.empty());
        assertThat(open.register()).isEqualTo(Optional.empty());
    }
}
