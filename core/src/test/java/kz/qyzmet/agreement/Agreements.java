package kz.qyzmet.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/** What the tests of agreements share. */
final class Agreements {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private Agreements() {}

    /** Selected in January 2026, signed by the corporation on Monday 2 and by the partner on Wednesday 4 February. */
    static PartnershipAgreement.Builder signed(CooperationType type) {
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder();
        builder.cooperationType(type)
                .selectedOn(on("MON_2026_01_12"))
                .addSignatures(
                        AgreementSignature.of(AgreementParty.STATE_CORPORATION, on("MON_2026_02_02")),
                        AgreementSignature.of(AgreementParty.PARTNER, on("WED_2026_02_04")));
        return builder;
    }

    static PartnershipAgreement inForce() {
        return signed(CooperationType.SYSTEM_USE).build();
    }

    static List<Finding> findings(PartnershipAgreement agreement, String asOf) {
        return agreement.findings(LAW, date(asOf));
    }

    /** A date whose name carries its weekday. */
    static LocalDate date(String name) {
        LocalDate date = LocalDate.parse(name.substring(4).replace('_', '-'));
        assertThat(date.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toUpperCase(Locale.ROOT))
                .as(name)
                .isEqualTo(name.substring(0, 3));
        return date;
    }

    static Fact on(String name) {
        return Fact.on(date(name));
    }

    static void assertFinding(Finding finding, Citation citation, Severity severity, String since, String english) {
        assertThat(finding.citation()).isEqualTo(citation);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.since()).isEqualTo(date(since));
        assertText(finding.message(), english);
    }

    static void assertRefused(Outcome<?> outcome, Citation citation, String english) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo(citation);
            assertText(refused.reason(), english);
        });
    }

    /** The English text word by word, and a text of its own in each of the other languages. */
    static void assertText(LocalizedText text, String english) {
        assertThat(text.en()).isEqualTo(english);
        assertThat(List.of(text.kk(), text.ru(), text.en()))
                .doesNotHaveDuplicates()
                .allSatisfy(language -> assertThat(language).isNotBlank().doesNotContain("{", "}"));
    }
}
