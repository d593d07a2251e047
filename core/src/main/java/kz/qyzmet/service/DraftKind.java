package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What is being drafted: both pass public discussion ({@code law88.a13.p2}, {@code a15.p5}). */
public enum DraftKind {
    /** A new by-law on the procedure of a public service. */
    BY_LAW,
    /** An amendment of, or addition to, a by-law that has been approved. */
    AMENDMENT;

    /**
     * Returns the norm that sends the draft to public discussion.
     *
     * @return {@code law88.a13.p2.public-discussion} or {@code law88.a15.p5.amendments-too}
     */
    public NormId norm() {
        return this == BY_LAW ? ServiceNorms.DISCUSSION_OF_DRAFTS : ServiceNorms.AMENDMENTS_TOO;
    }

    /**
     * Returns the kind of draft for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("draft." + name());
    }
}
