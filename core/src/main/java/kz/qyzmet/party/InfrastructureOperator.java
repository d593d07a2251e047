package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * The operator of the information and communication infrastructure of e-government, who trains and informs the contact
 * center.
 *
 * <p>Legal source: order 83 p. 17, {@code ucc83.p17-1.training}.
 *
 * @param name the name, not blank
 * @param bin the business identification number, not null, empty where it is not known
 */
public record InfrastructureOperator(String name, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public InfrastructureOperator {
        Names.check(name);
        Objects.requireNonNull(bin, "bin");
    }

    /**
     * Returns one without a number.
     *
     * @param name the name, not blank
     * @return the value, not null
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public static InfrastructureOperator of(String name) {
        return new InfrastructureOperator(name, Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.ICI_OPERATOR;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name);
    }
}
