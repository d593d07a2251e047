package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A service recipient: an individual or legal entity that is none of the bodies that the Law leaves out.
 *
 * <p>Names, numbers and contacts may be unknown: somebody who calls the contact center need not give them. A natural
 * person has a {@link #name()} and an {@link #iin()}; joint entrepreneurs a {@link #bin()} of their own; every other
 * entity an {@link #organizationName()} and a BIN.
 *
 * <p>Legal source: {@code law88.a1.sp3.service-recipient}, {@code law88.a1.sp3.excluded-bodies}.
 */
@Value.Immutable
public non-sealed interface ServiceRecipient extends Party {

    /**
     * Returns what sort of person it is.
     *
     * @return the kind, not null, one that may receive services
     */
    PersonKind kind();

    /**
     * Returns the name of a natural person.
     *
     * @return the name, not null; empty where it is not known, and for an organisation
     */
    Optional<PersonName> name();

    /**
     * Returns the name of an organisation.
     *
     * @return the name, not null; empty where it is not known, and for a natural person
     */
    Optional<String> organizationName();

    /**
     * Returns the number of a natural person.
     *
     * @return the number, not null; empty where it is not known, and for an organisation
     */
    Optional<Iin> iin();

    /**
     * Returns the number of an organisation, or of individual entrepreneurs who act jointly.
     *
     * @return the number, not null; empty where it is not known, and for any other natural person
     */
    Optional<Bin> bin();

    /**
     * Returns how the recipient is reached.
     *
     * @return the contacts, not null; empty where they are not known
     */
    Optional<ContactDetails> contact();

    @Override
    default PartyRole role() {
        return PartyRole.RECIPIENT;
    }

    /** Returns the name of an organisation; of a natural person only the role. */
    @Override
    default LocalizedText label() {
        return organizationName().map(LocalizedText::same).orElseGet(role()::label);
    }

    /**
     * Checks that names and numbers fit the kind.
     *
     * @throws IllegalArgumentException if the kind may not receive services, or if a name or number is of another kind
     *     of person
     */
    @Value.Check
    default void check() {
        if (!kind().mayReceiveServices()) {
            throw new IllegalArgumentException("Invalid recipient: Expected a kind that may receive services ("
                    + PartyNorms.EXCLUDED_BODIES + "), but found: " + kind());
        }
        organizationName().ifPresent(Names::check);
        boolean natural = kind().isNaturalPerson();
        boolean entrepreneur = kind() == PersonKind.INDIVIDUAL_ENTREPRENEUR;
        boolean joint = bin().map(Bin::kind)
                .filter(Bin.Kind.JOINT_ENTREPRENEURS::equals)
                .isPresent();
        boolean mayHaveBin = joint ? entrepreneur : !natural;
        fits(natural || name().isEmpty(), "name", "a person's name");
        fits(natural || iin().isEmpty(), "iin", "an IIN");
        fits(!natural || organizationName().isEmpty(), "organizationName", "the name of an organisation");
        fits(
                mayHaveBin || bin().isEmpty(),
                "bin",
                joint ? "the BIN of joint entrepreneurs" : "the BIN of a legal entity");
    }

    private void fits(boolean fitting, String part, String found) {
        if (!fitting) {
            throw new IllegalArgumentException(
                    "Invalid recipient: Expected '" + part + "' to fit the kind " + kind() + ", but found: " + found);
        }
    }

    /**
     * Returns a recipient of a kind, of whom nothing else is known; refused where the kind is none.
     *
     * @param kind the kind, not null
     * @return the recipient; or refused by {@code law88.a1.sp3.excluded-bodies}
     */
    static Outcome<ServiceRecipient> of(PersonKind kind) {
        return of(kind, nothing -> {});
    }

    /**
     * Returns a recipient of a kind with what is known of it; refused where the kind is none.
     *
     * @param kind the kind, not null
     * @param details puts the other parts into the builder, not null; not asked where the kind is refused
     * @return the recipient; or refused by {@code law88.a1.sp3.excluded-bodies}
     * @throws IllegalArgumentException if a name or number is of another kind of person
     */
    static Outcome<ServiceRecipient> of(PersonKind kind, Consumer<Builder> details) {
        Objects.requireNonNull(kind, "kind");
        if (!kind.mayReceiveServices()) {
            return Outcome.refused(
                    PartyNorms.EXCLUDED_BODIES, PartyTexts.parties().text("excluded-bodies", kind.label()));
        }
        Builder recipient = builder().kind(kind);
        details.accept(recipient);
        return Outcome.accepted(recipient.build());
    }

    /**
     * Starts a new recipient. {@code kind} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a recipient. */
    final class Builder extends ImmutableServiceRecipient.Builder {
        Builder() {}
    }
}
