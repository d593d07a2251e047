package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/** Who may inspect whom on a day, by the norms that are in force on it. Where none is, nobody is refused. */
final class Competence {

    /** Why a body may not, and whether every reading says so. */
    record Refusal(NormId norm, Severity severity, LocalizedText reason) {}

    private final Reckoner law;
    private final LocalDate day;

    private Competence(Reckoner law, LocalDate day) {
        this.law = Objects.requireNonNull(law, "law");
        this.day = Objects.requireNonNull(day, "day");
    }

    static Competence on(Reckoner law, LocalDate day) {
        return new Competence(law, day);
    }

    boolean holds(NormId norm) {
        return law.edition()
                .norms()
                .find(norm)
                .filter(found -> found.force().holds(day))
                .isPresent();
    }

    boolean isByLaw() {
        return holds(AppointmentNorms.CENTRAL_COMPETENCE);
    }

    boolean isByOrder() {
        return !isByLaw() && holds(AppointmentNorms.ORDER_AGENCY_SCOPE);
    }

    Outcome<NormId> namedBy(EntityKind kind) {
        Optional<NormId> named = isByOrder() ? kind.normOfOrder() : kind.normOfLaw();
        NormId list = isByOrder() ? AppointmentNorms.ORDER_CONTROLLED_ENTITIES : AppointmentNorms.CONTROLLED_PROVIDERS;
        return named.map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(list, text("competence.notNamed", kind.label())));
    }

    Optional<Refusal> ruling(
            InspectingBody body,
            EntityKind kind,
            Optional<Boolean> ownTerritory,
            Optional<Fact> necessity,
            Optional<Fact> instruction) {
        if (isByLaw()) {
            return byLaw(body, kind, ownTerritory, necessity);
        }
        return isByOrder() ? byOrder(body, kind, ownTerritory, instruction) : Optional.empty();
    }

    private Optional<Refusal> byLaw(
            InspectingBody body, EntityKind kind, Optional<Boolean> ownTerritory, Optional<Fact> necessity) {
        if (body == InspectingBody.OTHER_BODY) {
            return breach(AppointmentNorms.STATE_CONTROL, "competence.otherBody");
        }
        if (namedBy(kind) instanceof Outcome.Refused<NormId> refused) {
            return Optional.of(new Refusal(AppointmentNorms.CONTROLLED_PROVIDERS, Severity.DOUBT, refused.reason()));
        }
        if (kind.isCentral()) {
            return body == InspectingBody.CENTRAL_OFFICE
                    ? Optional.empty()
                    : breach(AppointmentNorms.CENTRAL_COMPETENCE, "competence.central", kind.label());
        }
        if (body == InspectingBody.TERRITORIAL_DIVISION) {
            return elsewhere(AppointmentNorms.TERRITORIAL_COMPETENCE, ownTerritory);
        }
        return isRecorded(necessity)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        AppointmentNorms.CENTRAL_STEP_IN, Severity.DOUBT, text("competence.necessity", kind.label())));
    }

    private Optional<Refusal> byOrder(
            InspectingBody body, EntityKind kind, Optional<Boolean> ownTerritory, Optional<Fact> instruction) {
        if (body == InspectingBody.OTHER_BODY) {
            return breach(AppointmentNorms.ORDER_BODIES, "competence.otherBody");
        }
        if (namedBy(kind) instanceof Outcome.Refused<NormId> refused) {
            return Optional.of(
                    new Refusal(AppointmentNorms.ORDER_CONTROLLED_ENTITIES, Severity.DOUBT, refused.reason()));
        }
        if (kind.isPrivateProvider()) {
            return breach(AppointmentNorms.ORDER_FORWARD_COMPLAINT, "competence.private", kind.label());
        }
        if (kind.isCentral()) {
            return body == InspectingBody.CENTRAL_OFFICE
                    ? Optional.empty()
                    : breach(AppointmentNorms.ORDER_AGENCY_SCOPE, "competence.central", kind.label());
        }
        if (body == InspectingBody.TERRITORIAL_DIVISION) {
            return elsewhere(AppointmentNorms.ORDER_TERRITORIAL_SCOPE, ownTerritory);
        }
        return isRecorded(instruction)
                ? Optional.empty()
                : breach(AppointmentNorms.ORDER_AGENCY_SUBSTITUTION, "competence.instruction", kind.label());
    }

    private Optional<Refusal> elsewhere(NormId norm, Optional<Boolean> ownTerritory) {
        return ownTerritory.filter(own -> !own).flatMap(not -> breach(norm, "competence.elsewhere"));
    }

    private boolean isRecorded(Optional<Fact> fact) {
        return fact.filter(found -> !found.planned() && !found.day().isAfter(day))
                .isPresent();
    }

    private static Optional<Refusal> breach(NormId norm, String key, Object... details) {
        return Optional.of(new Refusal(norm, Severity.BREACH, text(key, details)));
    }

    private static LocalizedText text(String key, Object... details) {
        return AppointmentTexts.TEXTS.text(key, details);
    }
}
