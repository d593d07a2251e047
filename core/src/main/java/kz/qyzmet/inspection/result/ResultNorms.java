package kz.qyzmet.inspection.result;

/**
 * The norms on the results of an inspection that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ResultNorms {

    private ResultNorms() {}
}
