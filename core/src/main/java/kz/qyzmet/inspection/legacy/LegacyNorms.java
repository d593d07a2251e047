package kz.qyzmet.inspection.legacy;

/**
 * The norms of order 78 on inspections that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class LegacyNorms {

    private LegacyNorms() {}
}
