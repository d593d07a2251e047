package kz.qyzmet.settlement;

import java.util.Objects;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.Money;

/** How much a penalty is. Where nothing sets it, it is not known; it is never taken for nothing. */
public sealed interface PenaltyAmount {

    /**
     * An amount.
     *
     * @param money the amount in tenge, not null
     */
    record Determined(Money money) implements PenaltyAmount {

        /** Checks the amount. */
        public Determined {
            Objects.requireNonNull(money, "money");
        }
    }

    /**
     * No amount: the contract sets neither rate with base nor sum, and the text refers to a point that there is not.
     *
     * @param document what must set it, not null
     * @param reference to what the text refers in vain, not null
     */
    record Undetermined(LocalizedText document, LocalizedText reference) implements PenaltyAmount {

        /** Checks the parts. */
        public Undetermined {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(reference, "reference");
        }
    }

    /**
     * No penalty: the text in which the agreement is read knows none.
     *
     * @param reason why, in words, not null
     */
    record NotOwed(LocalizedText reason) implements PenaltyAmount {

        /** Checks the reason. */
        public NotOwed {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
