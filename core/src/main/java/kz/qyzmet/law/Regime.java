package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * One of the two sets of rules on the state control of the quality of public services, or neither.
 *
 * <p>A day or a case falls under one of them; {@link Supersession} tells topic by topic what each says.
 */
public enum Regime {

    /** Order 78 in its edition of 2021, which leaves many limits to the Entrepreneurial Code. */
    ORDER_78,
    /** Articles 27 to 27-4 of the Law, as Law 71-VIII of 2024 has them; order 78 fills their gaps. */
    LAW,
    /** Neither: a day before the edition of 2021, or a matter that Art. 27 p. 6 leaves out. */
    NONE;

    /** Each set begins as one: any norm of it tells since when, of the order one that stays. */
    private static final NormId OF_LAW = NormId.of("law88.a27.p1.definition");

    private static final NormId OF_ORDER = NormId.of("ctl78.p3-1.legality");

    /**
     * Returns the regime of a day, by the times in force that an edition has.
     *
     * @param day the day, not null
     * @param norms the catalogue, not null
     * @return the regime, {@link #NONE} before the edition of 2021 of order 78
     * @throws UnknownNormException if the catalogue lacks the norms by which the regimes begin
     */
    public static Regime on(LocalDate day, Norms norms) {
        if (start(LAW, norms).holds(day)) {
            return LAW;
        }
        return start(ORDER_78, norms).from().filter(day::isBefore).isEmpty() ? ORDER_78 : NONE;
    }

    /**
     * Returns since when the norms of a regime are in force, and how sure that is.
     *
     * @param regime the regime, not null
     * @param norms the catalogue, not null
     * @return the time in force, not null
     * @throws IllegalArgumentException if there is nothing to begin, which is so of {@link #NONE}
     * @throws UnknownNormException if the catalogue lacks the norm by which the regime begins
     */
    public static Force start(Regime regime, Norms norms) {
        Norms all = norms.ofBothRegimes();
        return switch (regime) {
            case LAW -> all.get(OF_LAW).force();
            case ORDER_78 -> all.get(OF_ORDER).force();
            case NONE ->
                throw new IllegalArgumentException("Invalid regime: Expected ORDER_78 or LAW, but found: " + regime);
        };
    }

    /**
     * Returns the regime whose norms alone a norm belongs to.
     *
     * @param norm the norm, not null
     * @return the regime, empty for a norm that stays whichever of them governs
     */
    public static Optional<Regime> ownerOf(NormId norm) {
        String id = norm.id();
        if (id.startsWith("law88.a27.") || id.startsWith("law88.a27-")) {
            return Optional.of(LAW);
        }
        return id.startsWith(Act.CONTROL_RULES.prefix() + ".") && ShippedCatalogue.isEnded(norm)
                ? Optional.of(ORDER_78)
                : Optional.empty();
    }

    /**
     * Returns the name of the regime for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.law().text("regime." + name());
    }
}
