package kz.qyzmet.agreement.cooperation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/**
 * The obligations and rights of the parties of a partnership agreement, in the order of its text.
 *
 * <p>What a text of the agreement lacks is not among them: the English one has no duty to keep staff qualified and no
 * penalty, the Kazakh one does not ask for a term of trust management. A norm that a host has added to its edition is.
 *
 * @param all the obligations and rights, not null
 */
public record Obligations(List<Obligation> all) {

    private static final String ORDER = "order";

    /** Checks and copies the list. */
    public Obligations {
        all = List.copyOf(all);
    }

    /**
     * Returns all obligations and rights of an edition.
     *
     * @param edition the law, not null
     * @return the obligations, not null
     */
    public static Obligations of(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return new Obligations(edition.norms().of(Act.STANDARD_AGREEMENT).stream()
                .filter(Obligations::isOfTheParties)
                .map(norm -> obligation(norm, edition))
                .toList());
    }

    /** One obligation or right, without the others. */
    static Optional<Obligation> find(Edition edition, NormId norm) {
        return edition.norms()
                .find(norm)
                .filter(found -> found.provision().act() == Act.STANDARD_AGREEMENT)
                .filter(Obligations::isOfTheParties)
                .map(found -> obligation(found, edition));
    }

    /** What the order itself asks for binds no party of an agreement. */
    private static boolean isOfTheParties(Norm norm) {
        return (norm.kind() == NormKind.OBLIGATION || norm.kind() == NormKind.RIGHT)
                && !norm.article().equals(ORDER);
    }

    /**
     * Returns those that hold for a type of cooperation.
     *
     * @param type the type, not null
     * @return the obligations, not null
     */
    public Obligations forType(CooperationType type) {
        Objects.requireNonNull(type, "type");
        return only(obligation -> obligation.types().contains(type));
    }

    /**
     * Returns those that a party has to perform, or may exercise ({@link Obligation#isOf}).
     *
     * @param role the party, not null
     * @return the obligations, not null
     */
    public Obligations of(PartyRole role) {
        Objects.requireNonNull(role, "role");
        return only(obligation -> obligation.isOf(role));
    }

    /**
     * Returns those of a kind.
     *
     * @param kind {@link NormKind#OBLIGATION} or {@link NormKind#RIGHT}, not null
     * @return the obligations, not null
     */
    public Obligations ofKind(NormKind kind) {
        Objects.requireNonNull(kind, "kind");
        return only(obligation -> obligation.kind() == kind);
    }

    /**
     * Returns the one that a norm sets.
     *
     * @param norm the norm, not null
     * @return the obligation, empty where the norm sets none of these
     */
    public Optional<Obligation> find(NormId norm) {
        Objects.requireNonNull(norm, "norm");
        return all.stream().filter(obligation -> obligation.norm().equals(norm)).findFirst();
    }

    /**
     * Returns those that go on when the agreement has ended ({@code spa219.p18.obligations-end}).
     *
     * @return the obligations and rights, not null
     */
    public Obligations outlastingAgreement() {
        return only(Obligation::outlastsAgreement);
    }

    private Obligations only(Predicate<Obligation> wanted) {
        return new Obligations(all.stream().filter(wanted).toList());
    }

    private static Obligation obligation(Norm norm, Edition edition) {
        ObligationTable.Row row = ObligationTable.of(norm.id());
        return Obligation.builder()
                .norm(norm.id())
                .kind(kind(norm, edition))
                .types(row.types())
                .performers(roles(norm.actors()))
                .towards(roles(norm.counterparties()))
                .span(row.span())
                .label(label(norm))
                .condition(condition(norm, edition))
                .build();
    }

    /** The Kazakh text words the intake in person as a right, the English one without a modal among the duties. */
    private static NormKind kind(Norm norm, Edition edition) {
        boolean duty = norm.id().equals(ObligationNorms.SYSTEM_PERSONAL_APPEARANCE)
                && edition.agreement() == AgreementText.ENGLISH;
        return duty ? NormKind.OBLIGATION : norm.kind();
    }

    private static List<PartyRole> roles(List<String> codes) {
        return codes.stream().map(PartyRole::of).toList();
    }

    private static Label label(Norm norm) {
        String key = norm.id().id();
        Set<Language> languages = EnumSet.allOf(Language.class);
        return norm.ownLabel().isEmpty() && ObligationTexts.TEXTS.has(key)
                ? new Label(ObligationTexts.TEXTS.text(key), languages)
                : norm.label();
    }

    /** In the English text advice on the services of the portal is given if possible; in the Kazakh one in any case. */
    private static Optional<LocalizedText> condition(Norm norm, Edition edition) {
        String key = norm.id().id() + ".condition";
        return List.of(key, key + "." + edition.agreement().name().toLowerCase(Locale.ROOT)).stream()
                .filter(ObligationTexts.TEXTS::has)
                .findFirst()
                .map(ObligationTexts.TEXTS::text);
    }
}
