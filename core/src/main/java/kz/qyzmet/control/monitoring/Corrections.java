package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** Why a correction of a report is not lawful; of the forms on the volume of services the Rules say nothing. */
final class Corrections {

    private Corrections() {}

    /** What refuses a correction, the heaviest first; empty where nothing does. */
    static Stream<Finding> refusals(Reckoner law, ControlReporting reporting, ReportCorrection correction) {
        if (!correction.form().isOnInternalControl()) {
            return Stream.empty();
        }
        LocalDate day = correction.correctedOn().day();
        LocalizedText form = correction.form().label();
        LocalizedText quarter = Quarters.words(correction.quarter());
        List<Finding> refusals = new ArrayList<>();
        LocalDate end = YearQuarter.of(reporting.year(), 4).atEndOfQuarter();
        if (!day.isAfter(end)) {
            refusals.add(refused(
                    MonitoringNorms.CORRECTION,
                    day,
                    "correction.early",
                    form,
                    quarter,
                    Dates.day(day),
                    Dates.day(end)));
        }
        boolean fourthAlone = law.policy(CorrectableQuarters.ALL_OF_THE_YEAR) == CorrectableQuarters.FOURTH_ALONE;
        if (fourthAlone && !CorrectableQuarters.FOURTH_ALONE.allows(correction.quarter())) {
            refusals.add(refused(MonitoringNorms.CORRECTION, day, "correction.quarter", form, quarter));
        }
        boolean shown = correction
                .materialsSuppliedOn()
                .filter(materials -> !materials.planned())
                .filter(materials -> !correction.correctedOn().occurredAt().isBefore(materials.occurredAt()))
                .isPresent();
        if (!shown) {
            refusals.add(refused(MonitoringNorms.CORRECTION, day, "correction.noMaterials", form, quarter));
        }
        if (!mayCorrect(correction.correctedBy())) {
            refusals.add(refused(
                    MonitoringNorms.CORRECTOR,
                    day,
                    "correction.by",
                    form,
                    quarter,
                    correction.correctedBy().label()));
        }
        if (!isSubmitted(reporting, correction)) {
            refusals.add(new Finding(
                    MonitoringNorms.CORRECTION,
                    Severity.DEFECT,
                    day,
                    MonitoringTexts.TEXTS.text("correction.nothing", form, quarter)));
        }
        return refusals.stream()
                .filter(refusal -> Rulings.isInForce(law, (NormId) refusal.citation(), refusal.since()));
    }

    private static boolean mayCorrect(PartyRole role) {
        return role == PartyRole.QUALITY_AUTHORITY || role == PartyRole.QUALITY_AUTHORITY_TERRITORIAL;
    }

    private static boolean isSubmitted(ControlReporting reporting, ReportCorrection correction) {
        return reporting.submissions().stream()
                .filter(submission -> submission.form() == correction.form())
                .filter(submission -> submission.quarter().equals(correction.quarter()))
                .anyMatch(submission -> !submission.submittedOn().planned()
                        && !correction
                                .correctedOn()
                                .occurredAt()
                                .isBefore(submission.submittedOn().occurredAt()));
    }

    private static Finding refused(NormId norm, LocalDate since, String key, Object... details) {
        return new Finding(norm, Severity.BREACH, since, MonitoringTexts.TEXTS.text(key, details));
    }
}
