package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * A service provider: a state body, an institution abroad, a local body, an akim, or a person that renders public
 * services under legislation.
 *
 * <p>Legal source: {@code law88.a1.sp4.service-provider}. A provider is bound by the five days of a complaint but may
 * not extend them, even where it is a state body: as the body above it acts a {@link CentralStateBody} or a
 * {@link LocalExecutiveBody}.
 *
 * @param name the name, not blank; personal data where the provider is a natural person
 * @param kind what sort of body or person it is, not null
 * @param bin the business identification number, not null, empty where it is not known or there is none
 */
public record ServiceProvider(String name, PersonKind kind, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public ServiceProvider {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(bin, "bin");
        Names.check("name of a provider", name, name.length() + " characters");
    }

    /**
     * Returns one without a number.
     *
     * @param name the name, not blank
     * @param kind what sort of body or person it is, not null
     * @return the provider, not null
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public static ServiceProvider of(String name, PersonKind kind) {
        return new ServiceProvider(name, kind, Optional.empty());
    }

    /**
     * Tells whether it is a body of the state, an institution abroad and an akim included.
     *
     * @return false for a private provider
     */
    public boolean isStateBody() {
        return kind.isStateBody();
    }

    @Override
    public PartyRole role() {
        return PartyRole.PROVIDER;
    }

    /** Returns the name; of a natural person only the role. */
    @Override
    public LocalizedText label() {
        return kind.isNaturalPerson() ? role().label() : LocalizedText.same(name);
    }

    /** Returns the parts, the number masked, and the name of a natural person hidden. */
    @Override
    public String toString() {
        return "ServiceProvider[name=" + (kind.isNaturalPerson() ? Names.HIDDEN : name) + ", kind=" + kind + ", bin="
                + bin.map(Objects::toString).orElse("") + "]";
    }
}
