package kz.qyzmet.agreement;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * An amendment or termination to which both parties agreed ({@code spa219.p15.mutual-change}); it works from the moment
 * of the agreement ({@code spa219.p20.effective-agreement}).
 *
 * @param kind what they agreed on, not null
 * @param agreedOn when they reached agreement, not null
 */
public record AgreedChange(ChangeKind kind, Fact agreedOn) {

    /** Checks the parts. */
    public AgreedChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(agreedOn, "agreedOn");
    }
}
