package kz.qyzmet.inspection.course;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** One of the nine items that a notice of the start of an inspection holds ({@code law88.a27-2.p3}). */
public enum NoticeItem {

    /** Names and posts of the inspectors. */
    INSPECTORS,
    /** The specialists, consultants and experts involved, where there are any. */
    EXPERTS,
    /** Name and location of the controlled entity. */
    ENTITY,
    /** The subject matter. */
    SUBJECT_MATTER,
    /** The duration. */
    DURATION,
    /** The period under inspection. */
    PERIOD,
    /** The type of the inspection. */
    TYPE,
    /** The grounds. */
    GROUNDS,
    /** The signature of the person authorised to sign. */
    SIGNATURE;

    /**
     * Returns the norm that asks for it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case INSPECTORS -> CourseNorms.NOTICE_INSPECTORS;
            case EXPERTS -> CourseNorms.NOTICE_EXPERTS;
            case ENTITY -> CourseNorms.NOTICE_ENTITY;
            case SUBJECT_MATTER -> CourseNorms.NOTICE_SUBJECT_MATTER;
            case DURATION -> CourseNorms.NOTICE_DURATION;
            case PERIOD -> CourseNorms.NOTICE_PERIOD;
            case TYPE -> CourseNorms.NOTICE_TYPE;
            case GROUNDS -> CourseNorms.NOTICE_GROUNDS;
            case SIGNATURE -> CourseNorms.NOTICE_SIGNATURE;
        };
    }

    /**
     * Returns the name of this item for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("item." + name());
    }
}
