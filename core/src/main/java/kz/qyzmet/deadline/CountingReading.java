package kz.qyzmet.deadline;

import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** What the readings of this room have in common: each enum is a question, each constant an answer. */
interface CountingReading extends Reading {

    @Override
    default String question() {
        return getClass().getSimpleName();
    }

    @Override
    default LocalizedText label() {
        return DeadlineTexts.reading(this);
    }
}
