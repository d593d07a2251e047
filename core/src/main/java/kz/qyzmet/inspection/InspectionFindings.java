package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.plan.ScheduledFrequency;
import kz.qyzmet.law.Finding;

/** What is wrong with an inspection on a day, each part judged under the regime that governs. */
final class InspectionFindings {

    private final InspectionParts parts;
    private final LocalDate asOf;

    InspectionFindings(InspectionParts parts, LocalDate asOf) {
        this.parts = parts;
        this.asOf = asOf;
    }

    List<Finding> all() {
        Reckoner law = parts.law();
        List<Finding> all = new ArrayList<>(parts.regime().findings(asOf));
        all.addAll(parts.inspection()
                .appointment()
                .findings(law, asOf, parts.opened(), parts.started(), parts.completed()));
        if (parts.kind() == InspectionKind.SCHEDULED) {
            all.addAll(ScheduledFrequency.findings(
                    law, asOf, parts.begun(), parts.inspection().otherScheduledStarts()));
        }
        if (parts.judgesTheOrder()) {
            all.addAll(parts.legacy().findings(law, asOf, parts.kind()));
        }
        if (parts.judgesTheLaw()) {
            all.addAll(
                    parts.course().findings(law, parts.kind(), parts.completed(), parts.grossViolations(asOf), asOf));
            all.addAll(parts.results().findings(law, asOf, parts.outline(asOf)));
            if (!parts.judgesTheOrder()) {
                all.addAll(parts.legacy().findingsBesideTheLaw(law, asOf, parts.started(), parts.completed()));
            }
        }
        return Finding.ordered(all);
    }
}
