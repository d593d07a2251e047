package kz.qyzmet.deadline;

import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.Texts;

/** The bundles of this room, loaded when they are first read. */
final class DeadlineTexts {

    /** Steps, statuses and the sentences of explanations. */
    static final Texts STEPS = Texts.beside(DeadlineTexts.class, "Deadlines");

    private DeadlineTexts() {}

    static LocalizedText reading(Reading reading) {
        return STEPS.text("reading." + reading.question() + "." + reading.name());
    }
}
