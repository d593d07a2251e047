package kz.qyzmet.agreement;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The answer of the other party to a proposal.
 *
 * @param kind how it answered, not null
 * @param receivedOn when the party that proposed received the answer, not null
 */
public record ProposalAnswer(AnswerKind kind, Fact receivedOn) {

    /** Checks the parts. */
    public ProposalAnswer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(receivedOn, "receivedOn");
    }
}
