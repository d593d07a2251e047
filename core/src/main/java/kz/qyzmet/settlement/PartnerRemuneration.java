package kz.qyzmet.settlement;

import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The remuneration of a partner for a quarter: for each line count times tariff, in total the sum of the lines as they
 * are shown ({@code spa219.an2.p4.remuneration-calculation}).
 *
 * <p>Tariffs are exact to the tiyn, and so is every product: nothing is rounded. Taxes of the partner are included
 * ({@code spa219.an2.p6.taxes-included}).
 *
 * @param lines the lines in the order of the certificate, not null
 */
public record PartnerRemuneration(List<Line> lines) {

    /**
     * A line with its amount.
     *
     * @param of the line of the certificate, not null
     * @param amount count times tariff, not null
     */
    public record Line(ServiceLine of, Money amount) {

        /** Checks the parts. */
        public Line {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /** Copies the lines. */
    public PartnerRemuneration {
        lines = List.copyOf(lines);
    }

    /**
     * Reckons the remuneration of a certificate.
     *
     * @param certificate the certificate, approved or not, not null
     * @return the remuneration, not null
     */
    public static PartnerRemuneration of(ServiceCertificate certificate) {
        return new PartnerRemuneration(certificate.lines().stream()
                .map(line -> new Line(line, line.amount()))
                .toList());
    }

    /**
     * Returns the sum of the lines.
     *
     * @return the total in tenge, zero if there are no lines, not null
     */
    public Money total() {
        return Tenge.sum(lines.stream().map(Line::amount));
    }
}
