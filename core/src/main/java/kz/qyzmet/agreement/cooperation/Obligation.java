package kz.qyzmet.agreement.cooperation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/** What a party of a partnership agreement must or may do (order 219/НҚ p. 4 to 30, Annex 1 and 2). */
@Value.Immutable
public interface Obligation {

    /**
     * Returns the norm that sets it.
     *
     * @return the norm, not null
     */
    NormId norm();

    /**
     * Returns whether it is an obligation or a right.
     *
     * @return {@link NormKind#OBLIGATION} or {@link NormKind#RIGHT}
     */
    NormKind kind();

    /**
     * Returns the types of cooperation for which it holds.
     *
     * @return the types, not null; all for what stands in the body of the agreement
     */
    Set<CooperationType> types();

    /**
     * Returns who performs it, or whose right it is, as the catalogue names them.
     *
     * @return the roles, not null
     */
    Set<PartyRole> performers();

    /**
     * Returns towards whom.
     *
     * @return the roles, not null, may be empty
     */
    Set<PartyRole> towards();

    /**
     * Returns how long it lasts.
     *
     * @return the span, not null
     */
    ObligationSpan span();

    /**
     * Returns what it is about, for a reader. No language of the label is official: the acts have no short names for
     * their norms.
     *
     * @return the label, not null
     */
    Label label();

    /**
     * Returns on what it depends.
     *
     * @return the condition, empty where it holds in any case
     */
    Optional<LocalizedText> condition();

    /**
     * Tells whether it is a right.
     *
     * @return false for an obligation
     */
    default boolean isRight() {
        return kind() == NormKind.RIGHT;
    }

    /**
     * Returns the parties that answer for its performance: the party that has to perform, employees aside; of both
     * parties the one at fault ({@code spa219.p7.liability}).
     *
     * @return {@code STATE_CORP}, {@code PARTNER} or {@code AGENT}, one or two; for a right the other party, which has
     *     to respect it
     */
    default Set<PartyRole> liable() {
        Set<PartyRole> sides = EnumSet.noneOf(PartyRole.class);
        for (PartyRole performer : performers()) {
            switch (performer) {
                case PARTIES, PARTY -> {
                    sides.add(PartyRole.STATE_CORP);
                    sides.add(PartyRole.PARTNER);
                }
                case STATE_CORP, STATE_CORP_EMPLOYEE -> sides.add(isRight() ? PartyRole.PARTNER : PartyRole.STATE_CORP);
                case AGENT -> sides.add(isRight() ? PartyRole.STATE_CORP : PartyRole.AGENT);
                default -> sides.add(isRight() ? PartyRole.STATE_CORP : PartyRole.PARTNER);
            }
        }
        return sides;
    }

    /**
     * Tells whether a party has to perform it, or may exercise it: what is said of both parties is said of each, and an
     * agent is a partner.
     *
     * @param role the party, not null
     * @return true if the party is among the performers
     */
    default boolean isOf(PartyRole role) {
        boolean both = performers().contains(PartyRole.PARTIES) || performers().contains(PartyRole.PARTY);
        return switch (role) {
            case STATE_CORP -> both || performers().contains(role);
            case PARTNER -> both || performers().contains(role) || performers().contains(PartyRole.AGENT);
            case AGENT ->
                types().contains(CooperationType.AGENT)
                        && (both || performers().contains(role) || performers().contains(PartyRole.PARTNER));
            default -> performers().contains(role);
        };
    }

    /**
     * Tells whether it outlasts the agreement, although the obligations of the parties end with it
     * ({@code spa219.p18.obligations-end}): to answer for violations and damage, to keep personal data confidential, to
     * settle for what was performed, which nobody may claim back ({@code spa219.p21.no-restitution}).
     *
     * @return true if the end of the agreement does not discharge it
     */
    default boolean outlastsAgreement() {
        return ObligationTable.outlastsAgreement(norm());
    }

    /**
     * Starts a new obligation. {@code norm}, {@code kind}, {@code span} and {@code label} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an obligation. */
    final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
