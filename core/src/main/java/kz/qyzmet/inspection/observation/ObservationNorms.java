package kz.qyzmet.inspection.observation;

import kz.qyzmet.law.NormId;

/**
 * The norms on external monitoring that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ObservationNorms {

    /** Art. 27 p. 3 sp. 2): Control form: observation through system access, reporting or other information. */
    public static final NormId FORM_OBSERVATION = NormId.of("law88.a27.p3.sp2.form-observation");

    /** p.35: External monitoring consists of analysing four kinds of sources. */
    public static final NormId FOUR_SOURCES = NormId.of("ctl78.p35.method");

    /** p.35 sub 1: Source one: monitoring-system data by provider and service, including late delivery. */
    public static final NormId MONITORING_SYSTEM = NormId.of("ctl78.p35-1.monitoring-system");

    /** p.35 sub 2: Source two: quarterly internal-control information from the entities. */
    public static final NormId INTERNAL_REPORTS = NormId.of("ctl78.p35-2.internal-reports");

    /** p.35 sub 3: Source three: e-government portal, provider websites and mass media. */
    public static final NormId WEB_AND_MEDIA = NormId.of("ctl78.p35-3.web-and-media");

    /** p.35 sub 4: Source four: appeals of persons and quality information from any body or organisation. */
    public static final NormId APPEALS = NormId.of("ctl78.p35-4.appeals");

    /** p.36: Agency management, territorial heads or stand-ins decide on monitoring outcomes. */
    public static final NormId DECIDERS = NormId.of("ctl78.p36.deciders");

    /** p.36 sub 1: Decision one: send recommendations to the entity head. */
    public static final NormId RECOMMENDATIONS = NormId.of("ctl78.p36-1.recommendations");

    /** p.36 sub 1: Recommendation asks to cure the violations found. */
    public static final NormId CURE_VIOLATIONS = NormId.of("ctl78.p36-1.violations");

    /** p.36 sub 1: Recommendation asks to remove contributing causes and conditions. */
    public static final NormId REMOVE_CAUSES = NormId.of("ctl78.p36-1.causes");

    /** p.36 sub 1: Recommendation asks to hold culprits responsible. */
    public static final NormId HOLD_LIABLE = NormId.of("ctl78.p36-1.liability");

    /** p.36 sub 1: Recommendation asks to restore rights, freedoms and lawful interests of the recipient. */
    public static final NormId RESTORE_RIGHTS = NormId.of("ctl78.p36-1.restoration");

    /** p.36 sub 2: Decision two: take the information into account. */
    public static final NormId NOTE = NormId.of("ctl78.p36-2.note");

    /** p.36 part 2: Materials pointing to a crime by responsible officials go to competent authorities. */
    public static final NormId CRIMINAL_REFERRAL = NormId.of("ctl78.p36.criminal-referral");

    private ObservationNorms() {}
}
