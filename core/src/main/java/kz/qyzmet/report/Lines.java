package kz.qyzmet.report;

import kz.qyzmet.report.layout.Breakdown;

/** Which lines may stand below a row. */
final class Lines {

    private Lines() {}

    static boolean fits(Breakdown breakdown, LineKey key) {
        return problem(breakdown, key).isEmpty();
    }

    /** The key of what is wrong with a line below a row; empty where it fits. */
    static String problem(Breakdown breakdown, LineKey key) {
        boolean provider = key.provider().isPresent();
        boolean system = key.system().isPresent();
        return switch (breakdown) {
            case NONE, ENTRIES -> "line.unexpected";
            case SERVICE -> provider || system ? "line.serviceAlone" : "";
            case SERVICE_AND_SYSTEM -> {
                if (provider) {
                    yield "line.serviceAndSystem";
                }
                yield system ? "" : "line.noSystem";
            }
            case PROVIDER_AND_SERVICE -> {
                if (!provider) {
                    yield "line.noProvider";
                }
                yield system ? "line.unexpected" : "";
            }
        };
    }
}
