package kz.qyzmet.agreement;

import kz.qyzmet.law.NormId;

/**
 * The norms without a term that the lifecycle of an agreement decides: order 219/НҚ points 7 to 29 and 33.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class AgreementNorms {

    /** p. 11: Event: natural disaster. */
    public static final NormId NATURAL_DISASTER = NormId.of("spa219.p11.natural-disaster");

    /** p. 11: Event: the country or an area enters a state of emergency. */
    public static final NormId STATE_OF_EMERGENCY = NormId.of("spa219.p11.state-of-emergency");

    /** p. 11: Event: martial law introduced. */
    public static final NormId MARTIAL_LAW = NormId.of("spa219.p11.martial-law");

    /** p. 11: Event: emergency situation declared. */
    public static final NormId DECLARED_EMERGENCY = NormId.of("spa219.p11.declared-emergency");

    /** p. 11: Event: other restrictions imposed by state bodies or officials. */
    public static final NormId RESTRICTIVE_MEASURES = NormId.of("spa219.p11.restrictive-measures");

    /** p. 11: Event: change of legislation in force. */
    public static final NormId CHANGE_OF_LEGISLATION = NormId.of("spa219.p11.legislation-change");

    /** p. 11: Event: strike. */
    public static final NormId STRIKE = NormId.of("spa219.p11.strike");

    /** p. 11: Event: anything else the affected party cannot influence or foresee. */
    public static final NormId OTHER_CIRCUMSTANCES = NormId.of("spa219.p11.other-uncontrollable");

    /** p. 11: Event must arise after signing, not stem from a party, and block performance. */
    public static final NormId FORCE_MAJEURE_CONDITIONS = NormId.of("spa219.p11.conditions");

    /** p. 12: Facts in the notice are documented by authorised organizations. */
    public static final NormId FORCE_MAJEURE_EVIDENCE = NormId.of("spa219.p12.force-majeure-evidence");

    /** p. 13: Missing or late notice bars relying on the event. */
    public static final NormId LOSS_OF_DEFENCE = NormId.of("spa219.p13.loss-of-defence");

    private AgreementNorms() {}
}
