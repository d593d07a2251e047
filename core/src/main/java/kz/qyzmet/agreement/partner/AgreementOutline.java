package kz.qyzmet.agreement.partner;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.cooperation.ServiceRendering;
import kz.qyzmet.party.Iin;

/**
 * The agreement by which a partner works, as far as its operations are judged by it.
 *
 * @param number the number of the agreement, which its postings carry, empty where it has none, not null
 * @param type the type of cooperation, not null
 * @param time when it is in force, empty while it is not signed, not null
 * @param agent the number of the agent, empty where there is none, or it is not known, not null
 * @param services the services that were rendered, not null, may be empty
 */
public record AgreementOutline(
        Optional<String> number,
        CooperationType type,
        Optional<AgreementTime> time,
        Optional<Iin> agent,
        Set<ServiceRendering> services) {

    /** Copies the parts. */
    public AgreementOutline {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(agent, "agent");
        services = Set.copyOf(services);
    }
}
