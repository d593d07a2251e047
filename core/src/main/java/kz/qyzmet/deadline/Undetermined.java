package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.text.LocalizedText;

/**
 * A term for which the texts and the facts do not give a day. Never a guess: it says what is missing.
 *
 * @param reckoning the run that gave this answer, not null
 * @param reason what is missing, not null
 * @param document the document, event or fact that must give it, in words, not null
 */
public record Undetermined(Reckoning reckoning, Reason reason, LocalizedText document) implements Deadline {

    /** What is missing. */
    public enum Reason {
        /** Another document sets the number or the day. */
        SET_BY_ANOTHER_DOCUMENT,
        /** The hour of the trigger is not known, and the term is counted in hours. */
        HOUR_NOT_KNOWN,
        /** The text does not name the event from which the term runs. */
        TRIGGER_NOT_NAMED;

        /**
         * Returns this reason for a reader.
         *
         * @return the label, not null
         */
        public LocalizedText label() {
            return DeadlineTexts.STEPS.text("undetermined." + name());
        }
    }

    /** Checks the parts. */
    public Undetermined {
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(document, "document");
    }

    @Override
    public LocalDate due() {
        throw new NoDueDateException(
                this,
                reason == Reason.TRIGGER_NOT_NAMED
                        ? document.en()
                        : reason.label().en() + ": " + document.en());
    }
}
