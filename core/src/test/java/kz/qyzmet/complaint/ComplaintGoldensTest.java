package kz.qyzmet.complaint;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.complaint.Complaints.LAW;
import static kz.qyzmet.complaint.Complaints.OFFICE;
import static kz.qyzmet.complaint.Complaints.at;
import static kz.qyzmet.complaint.Complaints.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The explained timelines of two complaints, word by word, as a reader of each language has read them. */
class ComplaintGoldensTest {

    private static final Map<String, Complaint> COMPLAINTS = Map.of(
            "extended",
            Complaint.builder()
                    .addressee(Addressee.LOCAL_BODY)
                    .submittedOn(at("2026-05-09T11:00"))
                    .officeHours(OFFICE)
                    .addExtensions(ComplaintExtension.builder()
                            .from(ComplaintExtension.of(10, ExtensionGround.FURTHER_STUDY, date("TUE_2026_05_19")))
                            .notifiedOn(on("THU_2026_05_21"))
                            .build())
                    .build(),
            "redirected",
            Complaint.builder()
                    .from(to(Addressee.SERVICE_PROVIDER, "WED_2026_05_06"))
                    .addRedirections(Redirection.builder()
                            .to(Addressee.QUALITY_AUTHORITY)
                            .forwardedOn(on("TUE_2026_05_12"))
                            .registeredOn(on("WED_2026_05_13"))
                            .build())
                    .build());

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"extended,en", "extended,ru", "extended,kk", "redirected,en", "redirected,ru", "redirected,kk"})
    void aTimelineReadsAsApproved(String name, String language) throws IOException {
        assertThat(explained(name, language)).isEqualTo(approved(name, language));
    }

    private static String explained(String name, String language) {
        return Objects.requireNonNull(COMPLAINTS.get(name)).timeline(LAW).entries().stream()
                .map(entry -> String.join("\n", entry.deadline().explain(Locale.forLanguageTag(language))))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String approved(String name, String language) throws IOException {
        try (InputStream stream =
                ComplaintGoldensTest.class.getResourceAsStream("goldens/" + name + "." + language + ".txt")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
