package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/** The warnings that go with norms, from the bundle {@code Cautions}. */
final class Cautions {

    /**
     * Norms whose later wording is announced and not at hand: from that day on the answer rests on the older one. Their
     * warning has the key {@code <id>.later-wording}.
     */
    private static final Map<NormId, LocalDate> LATER_WORDING = Map.of(
            StateServicesLaw.PUBLIC_DISCUSSION_WINDOW, LocalDate.of(2026, 7, 12),
            StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, LocalDate.of(2026, 7, 12));

    private Cautions() {}

    static Optional<LocalizedText> of(NormId id, LocalDate trigger) {
        LocalDate later = LATER_WORDING.get(id);
        if (later != null && !trigger.isBefore(later)) {
            return Optional.of(LawTexts.cautions().text(id.id() + ".later-wording"));
        }
        return LawTexts.cautions().has(id.id())
                ? Optional.of(LawTexts.cautions().text(id.id()))
                : Optional.empty();
    }
}
