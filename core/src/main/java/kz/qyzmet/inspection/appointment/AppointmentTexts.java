package kz.qyzmet.inspection.appointment;

import java.util.Objects;
import kz.qyzmet.text.PersonalData;
import kz.qyzmet.text.Texts;

/** The bundle of the appointment of inspections. */
final class AppointmentTexts {

    static final Texts TEXTS = Texts.beside(AppointmentTexts.class, "Appointments");

    private AppointmentTexts() {}

    /** Checks a text that a host gives: not blank, short, and on one line. */
    static void requireText(String what, String text) {
        Objects.requireNonNull(text, what);
        if (text.isBlank() || text.length() > 100 || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Invalid " + what
                    + ": Expected 1 to 100 characters on one line, not blank, but found: " + text.length()
                    + " characters");
        }
    }

    static String shown(String text) {
        return PersonalData.scrub(text);
    }
}
