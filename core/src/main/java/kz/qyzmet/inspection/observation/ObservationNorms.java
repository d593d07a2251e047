package kz.qyzmet.inspection.observation;

/**
 * The norms on external monitoring that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ObservationNorms {

    private ObservationNorms() {}
}
