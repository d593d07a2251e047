package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import kz.qyzmet.text.LocalizedText;

/** The half of a year that a plan of inspections covers. */
public enum PlanHalf {

    /** January to June; approved by 10 December of the year before. */
    FIRST,
    /** July to December; approved by 10 May of the same year. */
    SECOND;

    /**
     * Returns the half in which a day lies.
     *
     * @param day the day, not null
     * @return the half, not null
     */
    public static PlanHalf of(LocalDate day) {
        return day.getMonthValue() <= 6 ? FIRST : SECOND;
    }

    /**
     * Returns the first day of this half of a year.
     *
     * @param year the year of the calendar
     * @return 1 January or 1 July, not null
     */
    public LocalDate firstDay(int year) {
        return LocalDate.of(year, this == FIRST ? 1 : 7, 1);
    }

    /**
     * Returns the last day of this half of a year.
     *
     * @param year the year of the calendar
     * @return 30 June or 31 December, not null
     */
    public LocalDate lastDay(int year) {
        return firstDay(year).plusMonths(6).minusDays(1);
    }

    /**
     * Tells whether an inspection that begins on a day belongs to this half: by its start, whenever it ends.
     *
     * @param year the year of the calendar
     * @param start the day on which the inspection begins, not null
     * @return true if that day lies in this half of the year
     */
    public boolean covers(int year, LocalDate start) {
        return start.getYear() == year && of(start) == this;
    }

    /**
     * Returns the name of this half for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("half." + name());
    }
}
