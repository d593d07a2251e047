package kz.qyzmet.inspection.appointment;

import kz.qyzmet.text.Texts;

/** The bundle of the appointment of inspections. */
final class AppointmentTexts {

    static final Texts TEXTS = Texts.beside(AppointmentTexts.class, "Appointments");

    private AppointmentTexts() {}
}
