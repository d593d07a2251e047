package kz.qyzmet.complaint;

import kz.qyzmet.law.NormId;

/**
 * The norms of the Law Art. 25 that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ComplaintNorms {

    /** Art. 25 p. 1: Complaints follow general legislation, with the particularities set here. */
    public static final NormId SPECIAL_PROCEDURE = NormId.of("law88.a25.p1.special-procedure");

    /** Art. 25 p. 3 sp. 1): Quality authority studies fully why the recipient is dissatisfied. */
    public static final NormId STUDY_CAUSES = NormId.of("law88.a25.p3.sp1.study-causes");

    /**
     * Art. 25 p. 3 sp. 2): On finding a breach, quality authority sends proposals to restore the recipient's rights.
     */
    public static final NormId SEND_SUGGESTIONS = NormId.of("law88.a25.p3.sp2.send-suggestions");

    /** Art. 25 p. 3 sp. 3): Quality authority checks timely and full execution on the complaint. */
    public static final NormId CONTROL_EXECUTION = NormId.of("law88.a25.p3.sp3.control-execution");

    /** Art. 25 p. 4 sp. 1): Extension ground: further study, verification or on-site check is needed. */
    public static final NormId EXTENSION_GROUND_STUDY = NormId.of("law88.a25.p4.sp1.extension-ground-study");

    /** Art. 25 p. 4 sp. 2): Extension ground: extra information must be obtained. */
    public static final NormId EXTENSION_GROUND_INFORMATION =
            NormId.of("law88.a25.p4.sp2.extension-ground-information");

    /** Art. 25 p. 4 part 2 item 1: Extension notice is written for paper complaints. */
    public static final NormId NOTICE_WRITTEN = NormId.of("law88.a25.p4.pt2.i1.notice-written");

    /** Art. 25 p. 4 part 2 item 2: Extension notice is electronic for electronic complaints. */
    public static final NormId NOTICE_ELECTRONIC = NormId.of("law88.a25.p4.pt2.i2.notice-electronic");

    /** Art. 25 p. 4 part 2 item 3: Extension notice states why the term was prolonged. */
    public static final NormId NOTICE_REASONS = NormId.of("law88.a25.p4.pt2.i3.notice-reasons");

    private ComplaintNorms() {}
}
