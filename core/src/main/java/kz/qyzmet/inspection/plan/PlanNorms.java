package kz.qyzmet.inspection.plan;

/**
 * The norms on the plan of inspections that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class PlanNorms {

    private PlanNorms() {}
}
