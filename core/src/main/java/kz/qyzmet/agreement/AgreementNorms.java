package kz.qyzmet.agreement;

import kz.qyzmet.law.NormId;

/**
 * The norms without a term that the lifecycle of an agreement decides: order 219/НҚ points 8 to 29, 33 and what belongs
 * to them.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class AgreementNorms {

    /** p. 8: If the partner refuses Annex 3 services, State Corporation notifies the service authority in writing. */
    public static final NormId REFUSED_SERVICES_NOTICE = NormId.of("spa219.p8.service-refusal-notice");

    /** p. 8: Refusing Annex 3 services is a ground for unilateral termination. */
    public static final NormId REFUSED_SERVICES = NormId.of("spa219.p8.service-refusal-ground");

    /** p. 8: After such refusal the agreement ends one-sidedly by the corporation. */
    public static final NormId END_ON_REFUSED_SERVICES = NormId.of("spa219.p8.unilateral-termination");

    /** p. 8: Notice to the authority is written. */
    public static final NormId REFUSED_SERVICES_NOTICE_FORM = NormId.of("spa219.p8.notice-form");

    /** p. 9: Damage to parties or third persons is made good by the responsible party. */
    public static final NormId DAMAGE = NormId.of("spa219.p9.damage");

    /** p. 10: Parties with personal-data access keep it confidential. */
    public static final NormId CONFIDENTIALITY = NormId.of("spa219.p10.confidentiality");

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

    /** p. 16 sp. 1: Court ground: the other party's material breach. */
    public static final NormId COURT_GROUND_BREACH = NormId.of("spa219.p16.sp1.ground-material-breach");

    /** p. 16 sp. 2: Court ground: other cases under Civil Code, Law or agreement. */
    public static final NormId COURT_GROUND_OTHER = NormId.of("spa219.p16.sp2.ground-other");

    /** p. 17: Suing is allowed once the other party refuses the proposal. */
    public static final NormId COURT_AFTER_REFUSAL = NormId.of("spa219.p17.i1.court-after-refusal");

    /** p. 17: Suing is allowed once thirty days pass unanswered. */
    public static final NormId COURT_AFTER_SILENCE = NormId.of("spa219.p17.i2.court-after-silence");

    /** p. 18: Termination ends the parties' obligations. */
    public static final NormId OBLIGATIONS_END = NormId.of("spa219.p18.obligations-end");

    /** p. 21: What was performed before change or end cannot be reclaimed. */
    public static final NormId NO_RETURN = NormId.of("spa219.p21.no-restitution");

    /** p. 22: Victim of a material breach may claim losses from change or termination. */
    public static final NormId LOSSES = NormId.of("spa219.p22.loss-compensation");

    /** p. 23: One-sided withdrawal is allowed only where Civil Code or agreement says. */
    public static final NormId UNILATERAL_REFUSAL = NormId.of("spa219.p23.unilateral-refusal");

    /** p. 24 sp. 1: Ground: performance is impossible (Civil Code Art. 374). */
    public static final NormId IMPOSSIBILITY = NormId.of("spa219.p24.sp1.impossibility");

    /** p. 24 sp. 2: Ground: other party declared bankrupt. */
    public static final NormId BANKRUPTCY = NormId.of("spa219.p24.sp2.bankruptcy");

    /** p. 24 sp. 3: Ground: the underlying authority act is changed or cancelled. */
    public static final NormId ACT_CHANGED = NormId.of("spa219.p24.sp3.act-changed");

    /** p. 25: That notice is written. */
    public static final NormId UNILATERAL_NOTICE_FORM = NormId.of("spa219.p25.notice-form");

    /** p. 26: Parties may exchange documents under electronic digital signature. */
    public static final NormId ELECTRONIC_SIGNATURE = NormId.of("spa219.p26.electronic-signature");

    /** p. 28: Notice ground: partner breaks the Law and the agreement. */
    public static final NormId VIOLATION = NormId.of("spa219.p28.i1.ground-violation");

    /** p. 28: Notice ground: corporation's study of partner information reveals poor quality. */
    public static final NormId POOR_QUALITY = NormId.of("spa219.p28.i2.ground-poor-quality");

    /** p. 28 (KK only): Notice ground: the quality authority establishes poor quality. */
    public static final NormId POOR_QUALITY_BY_AUTHORITY = NormId.of("spa219.p28.kk3.ground-poor-quality-authority");

    /** p. 28: State Corporation notifies the partner of the breach and need to remedy it. */
    public static final NormId BREACH_NOTICE = NormId.of("spa219.p28.notice");

    /** p. 29: If the p. 28 conditions stay unmet, the corporation starts terminating the agreement. */
    public static final NormId TERMINATION_START = NormId.of("spa219.p29.termination-start");

    /** p. 33: Two copies are made, in Kazakh and in Russian. */
    public static final NormId COPIES = NormId.of("spa219.p33.copies");

    /** ch. 8: Agreement ends with legal addresses and details of both parties. */
    public static final NormId REQUISITES = NormId.of("spa219.ch8.requisites");

    /** Annex 1 p. 3 sp. 2 para 2: On breaches, corporation may propose that the authority end the agent's powers. */
    public static final NormId END_OF_POWERS = NormId.of("spa219.an1.p3.sp2.i2.propose-termination");

    /** Annex 1 ch. 3 p. 9 (EN only): Conditions and term of trust management are fixed in the agreement. */
    public static final NormId TRUST_TERM = NormId.of("spa219.an1.c3.trust-term");

    private AgreementNorms() {}
}
