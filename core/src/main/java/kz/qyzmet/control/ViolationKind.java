package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** The kinds of violation that the report forms tell apart ({@code ctl78.f1mk.r3.violations}). */
public enum ViolationKind {

    /** The term of a service was broken. */
    LATE_SERVICE,

    /** The term of a refusal was broken. */
    LATE_REFUSAL,

    /** A service was rendered although the package was incomplete. */
    INCOMPLETE_PACKAGE,

    /** Documents beyond the standard were demanded. */
    EXTRA_DOCUMENTS,

    /** Documents that information systems hold were demanded. */
    DOCUMENTS_IN_SYSTEMS,

    /** The procedure or the process of a service was broken. */
    PROCEDURE,

    /** A refusal without grounds. */
    GROUNDLESS_REFUSAL,

    /** The hours of the standard were not kept. */
    SCHEDULE,

    /** A fee was taken for what is guaranteed free. */
    CHARGED,

    /** Any other breach of the legislation on services. */
    OTHER;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("violation." + name());
    }
}
