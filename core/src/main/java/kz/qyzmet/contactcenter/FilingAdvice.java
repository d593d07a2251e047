package kz.qyzmet.contactcenter;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * Advice on filing an application through the internet ({@code ucc83.p12}).
 *
 * @param askedOn when it was asked for, not null
 * @param wayExplained whether the way through the portal, with an electronic signature, was explained
 * @param termTold whether the term was told; which one is not said, presumably that of the application
 */
public record FilingAdvice(Fact askedOn, boolean wayExplained, boolean termTold) {

    /** Checks the parts. */
    public FilingAdvice {
        Objects.requireNonNull(askedOn, "askedOn");
    }
}
