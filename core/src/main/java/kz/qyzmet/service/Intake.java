package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.LocalizedText;

/** Whether an application may, and must, be accepted. */
final class Intake {

    private static final int MOST_NAMES = 10;

    private final Application application;

    Intake(Application application) {
        this.application = application;
    }

    /** Accepts what is complete and valid and comes from a recipient; refuses all else. */
    Outcome<Application> lawful(LocalDate day) {
        if (!application.applicantKind().mayReceiveServices()) {
            return refused(
                    PartyNorms.EXCLUDED_BODIES,
                    "applicant.excluded",
                    application.applicantKind().label());
        }
        if (isAtPartnerWithoutChoice()) {
            return refused(ServiceNorms.PARTNER_SERVICES_SELECTION, "service.partner.notChosen");
        }
        if (!missing().isEmpty()) {
            return refused(incomplete(), "intake.missing", names(missing()));
        }
        if (!expired(day).isEmpty()) {
            return refused(outOfDate(), "intake.expired", names(expired(day)));
        }
        return Outcome.accepted(application);
    }

    boolean isAtPartnerWithoutChoice() {
        return application.channel() == Channel.PARTNER
                && ApplicationFacts.services(application).stream().anyMatch(service -> !service.partnersMayTake());
    }

    /** Whether the lists of the by-laws are recorded: without them nobody can tell that a package is complete. */
    boolean isListKnown() {
        return ApplicationFacts.services(application).stream()
                .noneMatch(service -> service.documents().stream().allMatch(String::isBlank));
    }

    /** The documents of the list that did not come with the application, less those that nobody may demand. */
    Set<String> missing() {
        Set<String> missing = listed();
        application.documents().forEach(document -> missing.remove(document.name()));
        application.demanded().stream()
                .filter(document -> !unlawful(document).isEmpty())
                .forEach(document -> missing.remove(document.name()));
        return missing;
    }

    /** The names that the lists of the by-laws hold. */
    Set<String> listed() {
        Set<String> listed = new TreeSet<>();
        ApplicationFacts.services(application).forEach(service -> listed.addAll(service.documents()));
        listed.removeIf(String::isBlank);
        return listed;
    }

    /**
     * The documents that had expired when they were filed, or else on a day. A valid one of the same name makes up for
     * an expired one; what a known list does not hold cannot spoil the package.
     */
    Set<String> expired(LocalDate day) {
        LocalDate filed = application.submittedOn().map(Fact::day).orElse(day);
        Set<String> expired = new TreeSet<>();
        application.documents().stream()
                .filter(document -> document.hasExpiredOn(filed))
                .forEach(document -> expired.add(document.name()));
        application.documents().stream()
                .filter(document -> !document.hasExpiredOn(filed))
                .forEach(document -> expired.remove(document.name()));
        if (isListKnown()) {
            expired.retainAll(listed());
        }
        return expired;
    }

    /** The norms that forbid the demand of a document. */
    static Map<NormId, String> unlawful(DemandedDocument document) {
        Set<DemandCircumstance> circumstances = document.circumstances();
        Map<NormId, String> norms = new LinkedHashMap<>();
        if (circumstances.contains(DemandCircumstance.OBTAINABLE_FROM_SYSTEMS)) {
            norms.put(ServiceNorms.NO_DEMAND_AVAILABLE_DATA, "demand.obtainable");
        }
        if (circumstances.contains(DemandCircumstance.NOTARIZED_COPY)
                && circumstances.contains(DemandCircumstance.ORIGINAL_SHOWN)
                && !circumstances.contains(DemandCircumstance.SOCIAL_PROTECTION_LAW)) {
            norms.put(ServiceNorms.NO_DEMAND_NOTARIZED_COPIES, "demand.notarized");
        }
        if (circumstances.contains(DemandCircumstance.RESULT_BY_CELLULAR_DEVICE)) {
            norms.put(ServiceNorms.CELLULAR_LEGAL_FORCE, "demand.cellular");
        }
        if (circumstances.contains(DemandCircumstance.DIGITAL_DOCUMENT_OFFERED)) {
            norms.put(ServiceNorms.USE_DIGITAL_DOCUMENTS, "demand.digital");
        }
        return norms;
    }

    NormId incomplete() {
        return isAtCorporation()
                ? ServiceNorms.INCOMPLETE_PACKAGE_AT_CORPORATION
                : ServiceNorms.INCOMPLETE_PACKAGE_AT_PROVIDER;
    }

    NormId outOfDate() {
        return isAtCorporation()
                ? ServiceNorms.EXPIRED_DOCUMENTS_AT_CORPORATION
                : ServiceNorms.EXPIRED_DOCUMENTS_AT_PROVIDER;
    }

    boolean isAtCorporation() {
        return application.channel() == Channel.STATE_CORPORATION;
    }

    /** The first names of many, and how many more there are. */
    static LocalizedText names(Set<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        int more = names.size() - MOST_NAMES;
        return LocalizedText.same(ServiceTexts.shown(first) + (more > 0 ? "; … (+" + more + ")" : ""));
    }

    private static Outcome<Application> refused(NormId norm, String key, Object... details) {
        return Outcome.refused(norm, ServiceTexts.TEXTS.text(key, details));
    }
}
