package kz.qyzmet.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;

/** Whether a service may be refused on the grounds that are given ({@code law88.a19-1}). */
final class RefusalRulings {

    private final Application application;

    RefusalRulings(Application application) {
        this.application = application;
    }

    /**
     * An objection to a refusal.
     *
     * @param norm what it goes against
     * @param reason why
     */
    record Objection(NormId norm, LocalizedText reason) {}

    Outcome<ServiceRefusal> lawful(ServiceRefusal refusal) {
        List<Objection> objections = objections(refusal);
        return objections.isEmpty()
                ? Outcome.accepted(refusal)
                : Outcome.refused(objections.get(0).norm(), objections.get(0).reason());
    }

    List<Objection> objections(ServiceRefusal refusal) {
        List<Objection> objections = new ArrayList<>();
        if (refusal.grounds().isEmpty() && refusal.otherLaws().stream().allMatch(String::isBlank)) {
            objections.add(objection(ServiceNorms.OTHER_GROUNDS, "refusal.noGround"));
        }
        for (RefusalGround ground : new TreeSet<>(refusal.grounds())) {
            if (application.service().licence()) {
                objections.add(objection(ServiceNorms.LICENCE_EXCLUSION, "refusal.licence", ground.label()));
            } else if (!holds(ground, refusal)) {
                objections.add(objection(ground.norm(), "refusal.unfounded." + ground.name()));
            }
        }
        return objections;
    }

    /** Grounds that a recorded fact proves or disproves; the others are a matter of judgement. */
    private boolean holds(RefusalGround ground, ServiceRefusal refusal) {
        return switch (ground) {
            case ACTIVITY_BAN, SPECIAL_RIGHT_LOSS -> comesFirst(refusal.courtDecisionInForceOn(), refusal);
            case NO_DATA_CONSENT -> !comesFirst(application.personalDataConsentOn(), refusal);
            case UNRELIABLE_DOCUMENTS, NON_COMPLIANCE, NEGATIVE_APPROVAL, NEGATIVE_EXAMINATION -> true;
        };
    }

    private static boolean comesFirst(Optional<Fact> fact, ServiceRefusal refusal) {
        // A decision or consent that is only expected is none.
        return fact.filter(known -> !known.planned())
                .filter(known -> !refusal.refusedOn().occurredAt().isBefore(known.occurredAt()))
                .isPresent();
    }

    private static Objection objection(NormId norm, String key, Object... details) {
        return new Objection(norm, ServiceTexts.TEXTS.text(key, details));
    }
}
