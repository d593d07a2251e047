package kz.qyzmet.law;

/** What happens to a term whose last day is not worked. */
public enum RollConvention {

    /** The next working day ends it ({@code cc.a175}, {@code appc.a76.p5}). */
    FOLLOWING,
    /** The preceding working day ends it ({@code custom.backward}). */
    PRECEDING,
    /** It ends all the same. */
    NONE
}
