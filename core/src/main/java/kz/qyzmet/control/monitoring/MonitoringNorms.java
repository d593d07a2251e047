package kz.qyzmet.control.monitoring;

/**
 * The norms on internal monitoring and its reports that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class MonitoringNorms {

    private MonitoringNorms() {}
}
