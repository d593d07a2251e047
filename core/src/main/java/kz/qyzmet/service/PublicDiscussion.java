package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The public discussion of a draft by-law on the procedure of a public service ({@code law88.a13}, {@code a15}).
 *
 * <p>It runs for ten working days from the publication of the draft: what comes in until the last of them is
 * considered, what comes later is not. It ends with its term by itself; the report on it has no term of its own. Since
 * Art. 15 p. 4 lets comments in until the term has expired, ten days are its length and not only its longest: what
 * presupposes that it is over comes too early before.
 */
@Value.Immutable
public interface PublicDiscussion extends LegalCase {

    /**
     * Returns who develops the draft.
     *
     * @return the role, a central state body unless said
     */
    @Value.Default
    default PartyRole developer() {
        return PartyRole.CENTRAL_BODY;
    }

    /**
     * Returns what is drafted.
     *
     * @return the kind of draft, not null
     */
    DraftKind draft();

    /**
     * Returns on what the draft rests.
     *
     * @return the bases, not null, empty where none is recorded
     */
    Set<ByLawBasis> bases();

    /**
     * Returns when the draft was published for discussion.
     *
     * @return the publication, not null
     */
    Optional<Fact> publishedOn();

    /**
     * Returns where it was published.
     *
     * @return the places, not null, empty where they are not recorded
     */
    Set<PublicationPlace> publishedAt();

    /**
     * Returns when recipients were told of the draft by other means.
     *
     * @return the day, not null
     */
    Optional<Fact> informedOtherwiseOn();

    /**
     * Returns the comments that came in.
     *
     * @return the comments, not null, may be empty
     */
    Set<DiscussionComment> comments();

    /**
     * Returns when the developer closed the discussion.
     *
     * @return the closing, empty where it ended with its term
     */
    Optional<Fact> closedOn();

    /**
     * Returns the report on its completion.
     *
     * @return the report, empty as long as there is none
     */
    Optional<CompletionReport> report();

    /**
     * Returns when the revised draft and the report were sent to the interested bodies for endorsement.
     *
     * @return the sending, not null
     */
    Optional<Fact> sentForEndorsementOn();

    /**
     * Returns when the by-law was approved.
     *
     * @return the approval, not null
     */
    Optional<Fact> approvedOn();

    /**
     * Checks what cannot be: a comment, a closing or a report before the publication.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        for (DiscussionComment comment : comments()) {
            ContradictoryFactsException.requireOrder(
                    "publishedOn", publishedOn(), "comments.receivedOn", Optional.of(comment.receivedOn()));
        }
        ContradictoryFactsException.requireOrder("publishedOn", publishedOn(), "closedOn", closedOn());
        ContradictoryFactsException.requireOrder(
                "publishedOn", publishedOn(), "report.drawnUpOn", report().map(CompletionReport::drawnUpOn));
    }

    /**
     * Records what was decided on a comment. It takes the place of the same comment without a decision.
     *
     * @param law the engine, not null
     * @param comment the comment with its decision, not null
     * @return the discussion with the comment, or a refusal: of a late comment that was considered, and of one in time
     *     that was not, not null
     * @throws IllegalArgumentException if the comment has no decision
     * @throws ContradictoryFactsException if the comment came before the publication
     */
    default Outcome<PublicDiscussion> consider(Reckoner law, DiscussionComment comment) {
        return DiscussionFindings.refusal(law, this, comment)
                .<Outcome<PublicDiscussion>>map(refused -> Outcome.refused(refused.citation(), refused.message()))
                .orElseGet(() -> Outcome.accepted(builder()
                        .from(this)
                        .comments(Stream.concat(
                                        comments().stream().filter(other -> !other.isSameAs(comment)),
                                        Stream.of(comment))
                                .collect(Collectors.toSet()))
                        .build()));
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        Deadline window = DiscussionFindings.window(law, this);
        // Nobody has to act for the discussion to end with its last day: that it has ended is known the day after.
        Optional<Fact> ended = closedOn()
                .or(() -> window instanceof Due due
                        ? Optional.of(Fact.on(due.due()).recordedOn(due.due().plusDays(1)))
                        : Optional.empty());
        return Timeline.on(law).add(window, ended).build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new DiscussionFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default PublicDiscussion asKnownOn(LocalDate day) {
        Optional<Fact> published = publishedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .publishedOn(published)
                .publishedAt(published.isPresent() ? publishedAt() : Set.of())
                .informedOtherwiseOn(informedOtherwiseOn().filter(fact -> fact.isKnownOn(day)))
                .comments(comments().stream()
                        .filter(comment -> comment.receivedOn().isKnownOn(day))
                        .map(comment -> comment.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .closedOn(closedOn().filter(fact -> fact.isKnownOn(day)))
                .report(report().filter(report -> report.drawnUpOn().isKnownOn(day))
                        .map(report -> report.asKnownOn(day)))
                .sentForEndorsementOn(sentForEndorsementOn().filter(fact -> fact.isKnownOn(day)))
                .approvedOn(approvedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(publishedOn(), report().map(CompletionReport::drawnUpOn), sentForEndorsementOn(), approvedOn())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return InformationTexts.TEXTS.text("case.PublicDiscussion");
    }

    /**
     * Starts a new discussion. {@code draft} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a discussion. */
    final class Builder extends ImmutablePublicDiscussion.Builder {
        Builder() {}

        /**
         * Sets the day of publication, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder publishedOn(LocalDate day) {
            return publishedOn(Fact.on(day));
        }
    }
}
