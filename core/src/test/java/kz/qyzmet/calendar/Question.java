package kz.qyzmet.calendar;

import java.time.LocalDate;

/** A calendar with two dates in it or near it and a count, good or bad. */
record Question(Sample sample, LocalDate one, LocalDate other, int n) {

    LocalDate earlier() {
        return one.isBefore(other) ? one : other;
    }

    LocalDate later() {
        return one.isBefore(other) ? other : one;
    }

    int epochDay() {
        return (int) one.toEpochDay();
    }

    int otherEpochDay() {
        return (int) other.toEpochDay();
    }
}
