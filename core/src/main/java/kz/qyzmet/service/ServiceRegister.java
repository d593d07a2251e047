package kz.qyzmet.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.Outcome;

/**
 * The register of public services ({@code law88.a12}): what a host knows of it.
 *
 * @param services the services by their numbers in the register, in the order given, not null
 */
public record ServiceRegister(Map<String, PublicService> services) {

    /**
     * Checks and copies the services.
     *
     * @throws IllegalArgumentException if a service stands under another number than its own, or has none
     */
    public ServiceRegister {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
        services.forEach((number, service) -> {
            if (!number(service).equals(number)) {
                throw new IllegalArgumentException("Invalid register: Expected a service under its own number '"
                        + ServiceTexts.shown(number(service)) + "', but found: '" + ServiceTexts.shown(number) + "'");
            }
        });
    }

    /**
     * Returns a register of services.
     *
     * @param services the services, each with a number of its own, not null
     * @return the register, not null
     * @throws IllegalArgumentException if a service has no number, or two have the same
     */
    public static ServiceRegister of(Collection<PublicService> services) {
        Map<String, PublicService> byNumber = new LinkedHashMap<>();
        for (PublicService service : services) {
            String number = number(service);
            if (byNumber.put(number, service) != null) {
                throw new IllegalArgumentException("Invalid register: Expected each number once, but found: '"
                        + ServiceTexts.shown(number) + "' twice");
            }
        }
        return new ServiceRegister(byNumber);
    }

    private static String number(PublicService service) {
        if (!service.isRegistered()) {
            throw new IllegalArgumentException(
                    "Invalid service: Expected a number in the register, but found: none for '"
                            + ServiceTexts.shown(service.name()) + "'");
        }
        return service.registerNumber().orElseThrow();
    }

    /**
     * Returns the service of a number.
     *
     * @param number the number in the register, not null
     * @return the service, empty where the register does not hold it
     */
    public Optional<PublicService> find(String number) {
        Objects.requireNonNull(number, "number");
        return Optional.ofNullable(services.get(number));
    }

    /**
     * Returns the services that the services authority has chosen for partner organizations
     * ({@code law88.a12.p4.partner-services-selection}).
     *
     * @return the services, not null, may be empty
     */
    public List<PublicService> partnerServices() {
        return services.values().stream().filter(PublicService::partnersMayTake).toList();
    }

    /**
     * Returns those of some services that the register does not hold: hidden ones
     * ({@code law88.a1.sp2-1.hidden-public-service}).
     *
     * @param rendered the services that are rendered, not null
     * @return the hidden ones, not null, may be empty
     */
    public List<PublicService> hidden(Collection<PublicService> rendered) {
        List<PublicService> hidden = new ArrayList<>(rendered);
        hidden.removeIf(service ->
                service.registerNumber().filter(services::containsKey).isPresent());
        return hidden;
    }

    /**
     * Opens a service to partner organizations: the services authority chooses from the register alone.
     *
     * @param number the number of the service, not null
     * @return the register in which partners may take the service, or a refusal by {@code law88.a12.p4}, not null
     */
    public Outcome<ServiceRegister> openToPartners(String number) {
        Optional<PublicService> service = find(number);
        if (service.isEmpty()) {
            return Outcome.refused(
                    ServiceNorms.PARTNER_SERVICES_SELECTION, ServiceTexts.TEXTS.text("service.partner.notRegistered"));
        }
        Map<String, PublicService> changed = new LinkedHashMap<>(services);
        changed.put(
                number,
                PublicService.builder()
                        .from(service.get())
                        .partnersMayTake(true)
                        .build());
        return Outcome.accepted(new ServiceRegister(changed));
    }
}
