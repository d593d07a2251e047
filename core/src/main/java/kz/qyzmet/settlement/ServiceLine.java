package kz.qyzmet.settlement;

import java.util.Objects;
import org.joda.money.Money;

/**
 * One line of a certificate: how many services of a tariff were rendered.
 *
 * @param tariff the tariff, not null
 * @param count how many, zero or more
 * @param freeOfCharge whether the public paid nothing for them ({@code spa219.an2.p3.remuneration-condition})
 */
public record ServiceLine(Tariff tariff, long count, boolean freeOfCharge) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public ServiceLine {
        Objects.requireNonNull(tariff, "tariff");
        if (count < 0) {
            throw new IllegalArgumentException(
                    "Invalid certificate line: Expected a count of 0 or more, but found: " + count);
        }
    }

    /**
     * Returns the line of services that were free to the public.
     *
     * @param tariff the tariff, not null
     * @param count how many, zero or more
     * @return the line, not null
     * @throws IllegalArgumentException if the count is negative
     */
    public static ServiceLine free(Tariff tariff, long count) {
        return new ServiceLine(tariff, count, true);
    }

    /**
     * Returns count times tariff: exact to the tiyn, nothing is rounded.
     *
     * @return the amount in tenge, not null
     */
    public Money amount() {
        return tariff.perService().multipliedBy(count);
    }
}
