package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;
import org.immutables.value.Value;

/**
 * What is public about the partner organizations: their services, names and contacts, on the website of the State
 * Corporation and where applications are taken in ({@code law88.a23.p7}).
 *
 * <p>The text gives no term: the information has to stand there as long as an agreement is in force, from its first
 * day. Hence there are findings, and no deadlines.
 */
@Value.Immutable
public interface PartnerPublication extends LegalCase {

    /**
     * Returns the agreements that the host knows.
     *
     * @return the agreements, not null, may be empty
     */
    Set<PartnerInForce> agreements();

    /**
     * Returns what was posted about the partners.
     *
     * @return the postings, not null, may be empty
     */
    Set<PartnerPosting> postings();

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return Timeline.on(law).build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        PartnerPublication then = asKnownOn(asOf);
        Findings findings = new Findings(law, InformationTexts.TEXTS, asOf);
        for (PartnerInForce agreement : then.agreements()) {
            for (PublicationPlace place : List.of(PublicationPlace.OWN_WEBSITE, PublicationPlace.INTAKE_PLACES)) {
                then.missing(agreement, place, asOf, ServiceNorms.PARTNER_SERVICES_LIST)
                        .ifPresent(since -> findings.breach(
                                ServiceNorms.PARTNER_SERVICES_LIST,
                                since,
                                "partner.services",
                                PersonalData.scrub(agreement.agreement()),
                                place.label()));
                then.missing(agreement, place, asOf, ServiceNorms.PARTNER_CONTACTS)
                        .ifPresent(since -> findings.breach(
                                ServiceNorms.PARTNER_CONTACTS,
                                since,
                                "partner.contacts",
                                PersonalData.scrub(agreement.agreement()),
                                place.label()));
            }
        }
        for (PartnerPosting posting : then.postings()) {
            if (stands(posting, asOf)) {
                then.withoutAgreement(posting, asOf)
                        .ifPresent(since -> findings.defect(
                                ServiceNorms.PARTNER_CONTACTS,
                                since,
                                "partner.outdated",
                                PersonalData.scrub(posting.agreement()),
                                posting.at().label()));
            }
        }
        return findings.inOrder();
    }

    @Override
    default PartnerPublication asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .agreements(agreements().stream()
                        .filter(agreement -> agreement.inForceOn().isKnownOn(day))
                        .map(agreement -> agreement.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .postings(postings().stream()
                        .filter(posting -> posting.postedOn().isKnownOn(day))
                        .map(posting -> posting.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return agreements().stream()
                .map(PartnerInForce::inForceOn)
                .min(Comparator.comparing(Fact::day).thenComparing(Fact::toString));
    }

    @Override
    default LocalizedText label() {
        return InformationTexts.TEXTS.text("case.PartnerPublication");
    }

    /** Since when an agreement in force is not told of in a place; it may have been, and been taken down. */
    private Optional<LocalDate> missing(PartnerInForce agreement, PublicationPlace place, LocalDate asOf, NormId norm) {
        List<PartnerPosting> telling = postings().stream()
                .filter(posting -> posting.agreement().equals(agreement.agreement()) && posting.at() == place)
                .filter(posting -> norm.equals(ServiceNorms.PARTNER_SERVICES_LIST)
                        ? posting.servicesListed()
                        : posting.contactsGiven())
                .filter(posting -> posting.postedOn().hasHappenedOn(asOf))
                .toList();
        if (!agreement.isInForceOn(asOf) || telling.stream().anyMatch(posting -> stands(posting, asOf))) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(agreement.inForceOn().day()),
                        telling.stream()
                                .flatMap(posting -> posting.removedOn().stream())
                                .map(Fact::day))
                .max(Comparator.naturalOrder());
    }

    /** Since when a posting tells of an agreement that is not in force. */
    private Optional<LocalDate> withoutAgreement(PartnerPosting posting, LocalDate asOf) {
        List<PartnerInForce> named = agreements().stream()
                .filter(agreement -> agreement.agreement().equals(posting.agreement()))
                .toList();
        if (named.stream().anyMatch(agreement -> agreement.isInForceOn(asOf))) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(posting.postedOn().day()),
                        named.stream()
                                .flatMap(agreement -> agreement.endedOn().stream())
                                .filter(ended -> ended.hasHappenedOn(asOf))
                                .map(Fact::day))
                .max(Comparator.naturalOrder());
    }

    private static boolean stands(PartnerPosting posting, LocalDate asOf) {
        return posting.postedOn().hasHappenedOn(asOf)
                && posting.removedOn()
                        .filter(removed -> removed.hasHappenedOn(asOf))
                        .isEmpty();
    }

    /**
     * Starts a new case.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutablePartnerPublication.Builder {
        Builder() {}
    }
}
