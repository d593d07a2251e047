package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.util.Locale;
import kz.qyzmet.text.LocalizedText;

/**
 * The first day of one Kurban Ait, a day off that never moves.
 *
 * <p>Ground: {@code labour.a84}.
 */
record Feast(LocalDate firstDay, Status status, LocalizedText basis, String origin) implements Fact {

    static final String FILE = "kurban-ait.csv";
    static final String HEADER = "first_day,status,confidence";

    private static final LocalizedText NAME = Phrases.TEXTS.text("kurban-ait.name");
    private static final LocalizedText BASIS = Phrases.TEXTS.text("kurban-ait.basis");
    private static final LocalizedText BASIS_OF_COMPUTED = Phrases.TEXTS.text("kurban-ait.computed", BASIS);

    /** How the date is known. */
    enum Status {
        /** The feast was held on that day. */
        OBSERVED,
        /** The Spiritual Administration has named the day. */
        ANNOUNCED,
        /** Nobody has named the day yet. */
        COMPUTED,
        /** A user of the library has named the day. */
        AMENDED
    }

    static Feast of(FactFile.Row row) {
        Status status = Status.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        return new Feast(row.date(0), status, status == Status.COMPUTED ? BASIS_OF_COMPUTED : BASIS, row.origin());
    }

    static Feast computed(LocalDate firstDay) {
        return new Feast(firstDay, Status.COMPUTED, BASIS_OF_COMPUTED, "computed from the Hijri calendar");
    }

    static Feast amended(Amendment.KurbanAit amendment) {
        return new Feast(
                amendment.firstDay(), Status.AMENDED, LocalizedText.same(amendment.basis()), amendment.origin());
    }

    @Override
    public LocalizedText name(Day day) {
        return NAME;
    }

    @Override
    public String describe() {
        return "KURBAN_AIT " + firstDay + " " + status.name().toLowerCase(Locale.ROOT) + " (" + origin + ")";
    }
}
