package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;

/** Whether an application may, and must, be accepted. */
final class Intake {

    private final Application application;

    Intake(Application application) {
        this.application = application;
    }

    /** Accepts what is complete and valid and comes through a channel of the service; refuses all else. */
    Outcome<Application> lawful(LocalDate day) {
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
                && !application.service().partnersMayTake();
    }

    /** The documents of the list that did not come with the application. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>(application.service().documents());
        application.bundledWith().forEach(service -> missing.addAll(service.documents()));
        application.documents().forEach(document -> missing.remove(document.name()));
        return missing;
    }

    /** The documents that had expired on a day. */
    Set<String> expired(LocalDate day) {
        return application.documents().stream()
                .filter(document -> document.hasExpiredOn(day))
                .map(SubmittedDocument::name)
                .collect(Collectors.toCollection(TreeSet::new));
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

    static LocalizedText names(Set<String> names) {
        return LocalizedText.same(String.join("; ", names));
    }

    private static Outcome<Application> refused(NormId norm, String key, Object... details) {
        return Outcome.refused(norm, ServiceTexts.TEXTS.text(key, details));
    }
}
