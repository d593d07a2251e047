package kz.qyzmet.inspection.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/**
 * One of those who get the draft and may object to it.
 *
 * @param appellant the id of the appellant, empty for the controlled entity
 * @param draft the draft on its way, empty where it is not recorded
 * @param objections what was objected, in the order of time
 */
record Recipient(Optional<String> appellant, Optional<Dispatch> draft, List<Objection> objections) {

    private static final Comparator<Objection> IN_TIME = Comparator.comparing(Objection::madeOn, Fact.IN_TIME)
            .thenComparing(Objection::form)
            .thenComparing(Objection::toString);

    /** The controlled entity first; then, where the inspection rests on their appeals, the appellants by their ids. */
    static List<Recipient> of(Results results, boolean onAppealOfPersons) {
        Map<Optional<String>, List<Objection>> objections = new HashMap<>();
        results.objections().stream()
                .sorted(IN_TIME)
                .forEach(objection -> objections
                        .computeIfAbsent(objection.appellant(), by -> new ArrayList<>())
                        .add(objection));
        List<Recipient> recipients = new ArrayList<>();
        recipients.add(new Recipient(
                Optional.empty(),
                results.draft().flatMap(DraftCertificate::toSubject),
                objections.getOrDefault(Optional.<String>empty(), List.of())));
        if (onAppealOfPersons) {
            Map<String, Dispatch> copies = new HashMap<>();
            results.draft()
                    .ifPresent(draft ->
                            draft.toAppellants().forEach(copy -> copies.put(copy.appellant(), copy.dispatch())));
            TreeSet<String> appellants = new TreeSet<>(copies.keySet());
            objections.keySet().forEach(by -> by.ifPresent(appellants::add));
            results.hearings().forEach(hearing -> hearing.appellant().ifPresent(appellants::add));
            appellants.forEach(appellant -> recipients.add(new Recipient(
                    Optional.of(appellant),
                    Optional.ofNullable(copies.get(appellant)),
                    objections.getOrDefault(Optional.of(appellant), List.of()))));
        }
        return recipients;
    }

    NormId draftNorm() {
        return appellant.isEmpty()
                ? StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT
                : StateServicesLaw.DRAFT_CERTIFICATE_TO_APPELLANT;
    }

    Optional<Fact> draftSentOn() {
        return draft.flatMap(Dispatch::wentOutOn);
    }

    LocalizedText label() {
        return label(appellant);
    }

    static LocalizedText label(Optional<String> appellant) {
        Objects.requireNonNull(appellant, "appellant");
        return appellant
                .map(id -> ResultTexts.TEXTS.text("recipient.appellant", id))
                .orElseGet(() -> ResultTexts.TEXTS.text("recipient.subject"));
    }
}
