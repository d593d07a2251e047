package kz.qyzmet.settlement;

import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What the State Corporation pays for one service of a name ({@code spa219.an2.p4.remuneration-calculation}).
 *
 * @param service the name of the service, not blank
 * @param perService the amount in tenge for each, zero or more, not null
 */
public record Tariff(String service, Money perService) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     * @throws InvalidAmountException if the amount is negative or not in tenge
     */
    public Tariff {
        Objects.requireNonNull(service, "service");
        if (service.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid tariff: Expected the name of a service, but found: '" + service + "'");
        }
        Tenge.notNegative("tariff", perService);
    }

    /**
     * Returns a tariff of so many tenge.
     *
     * @param service the name of the service, not blank
     * @param tenge the tenge for each, zero or more, with at most two decimals, not null
     * @return the tariff, not null
     * @throws InvalidAmountException if there are more decimals, which are never rounded away, or the amount is
     *     negative
     */
    public static Tariff of(String service, BigDecimal tenge) {
        return new Tariff(service, Tenge.exact("tariff", tenge));
    }
}
