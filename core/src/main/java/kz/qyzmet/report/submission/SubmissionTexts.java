package kz.qyzmet.report.submission;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class SubmissionTexts {

    static final Texts TEXTS = Texts.beside(SubmissionTexts.class, "Submission");

    private SubmissionTexts() {}
}
