package kz.qyzmet.cli;

import java.time.LocalDate;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Moment.InvalidMomentException;
import kz.qyzmet.law.NormId;

/** Reads the arguments that core's types read, and refuses what is none of them. */
final class Arguments {

    private Arguments() {}

    static Moment moment(String text) {
        try {
            return Moment.parse(text);
        } catch (InvalidMomentException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    static LocalDate date(String text) {
        Moment moment = text.indexOf('T') < 0 ? moment(text) : null;
        if (moment == null) {
            throw new InputException("Invalid date: Expected a date such as 2026-05-11, without a time, but found: '"
                    + Shown.of(text) + "'");
        }
        return moment.day();
    }

    static NormId norm(String text) {
        try {
            return NormId.of(text);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "Invalid norm id: Expected an id of the catalogue (see 'qyzmet norms'), such as"
                            + " law88.a25.p2.provider-review, but found: '" + Shown.of(text) + "'",
                    e);
        }
    }
}
