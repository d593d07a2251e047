package kz.qyzmet.inspection.course;

import kz.qyzmet.law.NormId;

/**
 * The norms on the course of an inspection that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class CourseNorms {

    /** Art. 27-1 p. 3 part 2: Authority or territorial division may change the inspecting officials. */
    public static final NormId INSPECTORS_CHANGE = NormId.of("law88.a27-1.p3.pt2.composition-change");

    /** Art. 27-2 p. 1 part 1: Scheduled term reflects the work volume and tasks. */
    public static final NormId TERM_FACTORS = NormId.of("law88.a27-2.p1.pt1.term-factors");

    /** Art. 27-2 p. 2: Notice of a scheduled inspection indicates its start date. */
    public static final NormId NOTICE_START_DATE = NormId.of("law88.a27-2.p2.scheduled-notice-date");

    /** Art. 27-2 p. 3 sp. 1): Notice names the inspectors and their posts. */
    public static final NormId NOTICE_INSPECTORS = NormId.of("law88.a27-2.p3.sp1.inspector-name");

    /** Art. 27-2 p. 3 sp. 2): Notice identifies involved specialists, consultants and experts. */
    public static final NormId NOTICE_EXPERTS = NormId.of("law88.a27-2.p3.sp2.experts");

    /** Art. 27-2 p. 3 sp. 3): Notice names the inspected subject and its location. */
    public static final NormId NOTICE_ENTITY = NormId.of("law88.a27-2.p3.sp3.subject-name");

    /** Art. 27-2 p. 3 sp. 4): Notice states the subject matter of the inspection. */
    public static final NormId NOTICE_SUBJECT_MATTER = NormId.of("law88.a27-2.p3.sp4.subject-matter");

    /** Art. 27-2 p. 3 sp. 5): Notice states the inspection's duration. */
    public static final NormId NOTICE_DURATION = NormId.of("law88.a27-2.p3.sp5.duration");

    /** Art. 27-2 p. 3 sp. 6): Notice states the period under review. */
    public static final NormId NOTICE_PERIOD = NormId.of("law88.a27-2.p3.sp6.period");

    /** Art. 27-2 p. 3 sp. 7): Notice states the inspection type. */
    public static final NormId NOTICE_TYPE = NormId.of("law88.a27-2.p3.sp7.type");

    /** Art. 27-2 p. 3 sp. 8): Notice states grounds for the inspection. */
    public static final NormId NOTICE_GROUNDS = NormId.of("law88.a27-2.p3.sp8.grounds");

    /** Art. 27-2 p. 3 sp. 9): Notice bears the authorised signatory's signature. */
    public static final NormId NOTICE_SIGNATURE = NormId.of("law88.a27-2.p3.sp9.signature");

    /** Art. 27-2 p. 11 item 1: Authority approves the inspection-start notice form. */
    public static final NormId FORM_OF_START_NOTICE = NormId.of("law88.a27-2.p11.i1.form-start-notice");

    /** Art. 27-2 p. 11 item 2: Authority approves the suspension and resumption notice form. */
    public static final NormId FORM_OF_SUSPENSION_NOTICE = NormId.of("law88.a27-2.p11.i2.form-suspension-notice");

    /** Art. 27-2 p. 11 item 3: Authority approves the notice form on changed inspectors. */
    public static final NormId FORM_OF_INSPECTORS_NOTICE = NormId.of("law88.a27-2.p11.i3.form-composition-notice");

    /** Art. 27-3 p. 1 sp. 1): Subject may bar arriving inspectors in three listed cases. */
    public static final NormId BAR_INSPECTORS = NormId.of("law88.a27-3.p1.sp1.bar-inspectors");

    /** Art. 27-3 p. 1 sp. 1) item 1: Bar ground: inspection term exceeded or expired. */
    public static final NormId BAR_GROUND_TERM = NormId.of("law88.a27-3.p1.sp1.i1.bar-ground-term");

    /** Art. 27-3 p. 1 sp. 1) item 2: Bar ground: officials lack proper authority for the inspection. */
    public static final NormId BAR_GROUND_AUTHORITY = NormId.of("law88.a27-3.p1.sp1.i2.bar-ground-authority");

    /** Art. 27-3 p. 1 sp. 1) item 3: Bar ground: gross violations of inspection requirements. */
    public static final NormId BAR_GROUND_GROSS = NormId.of("law88.a27-3.p1.sp1.i3.bar-ground-gross");

    /** Art. 27-3 p. 1 sp. 2): Subject may withhold information outside the inspection's subject matter. */
    public static final NormId WITHHOLD_UNRELATED = NormId.of("law88.a27-3.p1.sp2.withhold-unrelated");

    /** Art. 27-3 p. 1 sp. 4): Subject may record the inspection by audio and video. */
    public static final NormId RECORD = NormId.of("law88.a27-3.p1.sp4.record");

    /** Art. 27-3 p. 2 sp. 1): Subject must let inspectors reach territory and premises freely. */
    public static final NormId ACCESS = NormId.of("law88.a27-3.p2.sp1.access");

    /**
     * Art. 27-3 p. 2 sp. 2): Subject must hand over documents or copies and open information systems within the
     * inspection's scope.
     */
    public static final NormId DOCUMENTS = NormId.of("law88.a27-3.p2.sp2.documents");

    /** Art. 27-3 p. 2 sp. 3): Subject must come when inspectors summon. */
    public static final NormId APPEARANCE = NormId.of("law88.a27-3.p2.sp3.appear");

    /** Art. 27-3 p. 2 sp. 4): Subject must keep inspected documents from being altered during the inspection. */
    public static final NormId NO_ALTERATION = NormId.of("law88.a27-3.p2.sp4.no-alteration");

    private CourseNorms() {}
}
