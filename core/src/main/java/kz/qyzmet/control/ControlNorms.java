package kz.qyzmet.control;

/**
 * The norms on control events that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ControlNorms {

    private ControlNorms() {}
}
