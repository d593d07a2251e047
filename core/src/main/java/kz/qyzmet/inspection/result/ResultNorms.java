package kz.qyzmet.inspection.result;

import kz.qyzmet.law.NormId;

/**
 * The norms on the results of an inspection that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ResultNorms {

    /** Art. 27-2 p. 6 part 1: Subject and appellants may take part in a hearing. */
    public static final NormId HEARING_RIGHT = NormId.of("law88.a27-2.p6.pt1.hearing-right");

    /** Art. 27-2 p. 6 part 2: The certificate is drawn up on the objections considered. */
    public static final NormId OUTCOME_CERTIFICATE = NormId.of("law88.a27-2.p6.pt2.i1.outcome-certificate");

    /** Art. 27-2 p. 6 part 2: Or information is studied further, within the established period. */
    public static final NormId OUTCOME_FURTHER_STUDY = NormId.of("law88.a27-2.p6.pt2.i2.outcome-further-study");

    /** Art. 27-2 p. 8: Confirmed violations lead to a recommendation on their elimination. */
    public static final NormId RECOMMENDATION_ON_ELIMINATION =
            NormId.of("law88.a27-2.p8.i1.recommendation-elimination");

    /** Art. 27-2 p. 8: The recommendation also covers the liability of persons at fault. */
    public static final NormId RECOMMENDATION_ON_LIABILITY = NormId.of("law88.a27-2.p8.i2.recommendation-liability");

    /** Art. 27-2 p. 9 part 2: Rights that were obstructed are restored without a new application. */
    public static final NormId RESTORE_WITHOUT_REAPPLICATION =
            NormId.of("law88.a27-2.p9.pt2.restore-without-reapplication");

    /** Art. 27-2 p. 11: The certificate has an approved form. */
    public static final NormId CERTIFICATE_FORM = NormId.of("law88.a27-2.p11.i4.form-certificate");

    /** Art. 27-2 p. 11: The recommendation has an approved form. */
    public static final NormId RECOMMENDATION_FORM = NormId.of("law88.a27-2.p11.i5.form-recommendation");

    /** Art. 27-3 p. 1 sp. 3): Subject may challenge the results, which is the recommendation. */
    public static final NormId CHALLENGE_OF_RESULTS = NormId.of("law88.a27-3.p1.sp3.appeal-results");

    /** Art. 27-4 p. 1: Subject may challenge what the inspectors decide, do or leave undone. */
    public static final NormId CHALLENGE_OF_ACTS = NormId.of("law88.a27-4.p1.appeal-acts");

    /** Art. 27-4 p. 2: A challenge does not preclude the elimination of violations. */
    public static final NormId NO_SUSPENSIVE_EFFECT = NormId.of("law88.a27-4.p2.no-suspensive-effect");

    /** Art. 27-4 p. 3: An inspection with a gross violation is invalid. */
    public static final NormId INVALID_INSPECTION = NormId.of("law88.a27-4.p3.invalid");

    /** Art. 27-4 p. 5: Invalidity is the ground for a higher body to cancel the recommendation. */
    public static final NormId CANCELLATION_BY_HIGHER_BODY = NormId.of("law88.a27-4.p5.s1.cancel-higher-body");

    /** Art. 27-4 p. 5: If the higher body refuses, the court cancels it. */
    public static final NormId CANCELLATION_BY_COURT = NormId.of("law88.a27-4.p5.s2.cancel-court");

    private ResultNorms() {}
}
