package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Whether draft, objections and certificate of an inspection still fit into its term, and the latest lawful day of
 * each.
 *
 * <p>The law sets each of the terms, and none of them yields to another where they meet ({@code law88.a27-2.p1},
 * {@code p5}, {@code p6}): a draft that goes out on its last day and arrives on the next one leaves no day for the
 * certificate. This answer says so before it happens, since when it has been so, and what would mend it: a suspension
 * for further study ({@code law88.a27-2.p6.pt2.i2.outcome-further-study}), which needs a ground of its own.
 */
@Value.Immutable
public interface Feasibility {

    /**
     * Returns the day for which it was asked.
     *
     * @return the day, not null
     */
    LocalDate asOf();

    /**
     * Returns how far the inspection had come on that day.
     *
     * @return the stage, not null
     */
    FeasibilityStage stage();

    /**
     * Returns the earliest lawful start of an inspection that has not begun, if its notice goes out on the day of the
     * question, or went out before; never a day before that of the question.
     *
     * @return the day, empty where the inspection has begun, and where no lead is in force any more
     */
    Optional<LocalDate> earliestStart();

    /**
     * Returns the last day on which the draft may be sent.
     *
     * @return the day, empty where the end of the term is not known, and where {@code law88.a27-2.p5} is not in force
     *     on it
     */
    Optional<LocalDate> latestDraft();

    /**
     * Returns the last day on which the draft may arrive, so that a day is left after the objections.
     *
     * @return the day, empty where the end of the term is not known, and where it would lie outside the time in which
     *     {@code law88.a27-2.p6} is in force: in the first days of that norm no receipt leaves a day
     */
    Optional<LocalDate> latestReceipt();

    /**
     * Returns the last day of the objections: of those who have the draft, by their receipts; of the others, if it
     * arrives on the last day that still fits, or today where that day is over.
     *
     * @return the day, empty where the end of the term is not known, and where {@code law88.a27-2.p6} is in force on no
     *     day of receipt
     */
    Optional<LocalDate> latestObjection();

    /**
     * Returns the first working day on which the certificate may be sent, after all that is recorded, and if what is
     * missing comes today.
     *
     * @return the day, empty where the inspection has not begun or is completed
     */
    Optional<LocalDate> earliestCertificate();

    /**
     * Returns the last day on which the certificate may be sent: the end of the term.
     *
     * @return the day, empty where it is not known
     */
    Optional<LocalDate> latestCertificate();

    /**
     * Returns since when the chain no longer fits.
     *
     * @return the first day on which nothing could be done within the term any more, empty where it fits, or nobody
     *     knows
     */
    Optional<LocalDate> brokenSince();

    /**
     * Returns how many working days are left of a term that stands still.
     *
     * @return the days, empty unless suspended
     */
    OptionalInt left();

    /**
     * Returns how many working days before the resumption of a suspended term the draft has to go out, because what is
     * left is shorter than its lead.
     *
     * @return the days, 0 where what is left is enough, empty unless suspended and without a draft, and where
     *     {@code law88.a27-2.p5} is not in force
     */
    OptionalInt draftBeforeResumption();

    /**
     * Returns by how many working days a suspension for further study would have to stop the term, so that the chain
     * fits again.
     *
     * @return the days, empty where it fits, where the term is over and nothing can stop it any more, and where the
     *     certificate has gone out already while somebody could still object
     */
    OptionalInt suspensionNeeded();

    /**
     * Tells whether the chain fits into the term.
     *
     * @return true if nothing stands against it yet
     */
    default boolean fits() {
        return brokenSince().isEmpty();
    }

    /**
     * Explains the answer.
     *
     * @return the sentences in order, not null
     */
    List<LocalizedText> explanation();

    /**
     * Explains the answer in one language.
     *
     * @param locale Kazakh, Russian or English; any other language gives English, not null
     * @return the sentences in order, not null
     */
    default List<String> explain(Locale locale) {
        return explanation().stream().map(text -> text.in(locale)).toList();
    }

    /**
     * Starts a new answer.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableFeasibility.Builder {
        Builder() {}
    }
}
