package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A norm of an act: who must, may or must not do what, from when and by when.
 *
 * <p>Equal when all parts are equal. The texts of the catalogue paraphrase the act in English.
 */
@Value.Immutable
public interface Norm {

    /**
     * Returns the stable id.
     *
     * @return the id, not null
     */
    NormId id();

    /**
     * Returns the place in the act.
     *
     * @return the provision, not null
     */
    Provision provision();

    /**
     * Returns the sort of rule.
     *
     * @return the kind, not null
     */
    NormKind kind();

    /**
     * Returns the topic, in the words of the catalogue.
     *
     * @return the topic, may be empty
     */
    @Value.Default
    default String subject() {
        return "";
    }

    /**
     * Returns who must act, as codes of the catalogue such as {@code QUALITY_AUTHORITY}.
     *
     * @return the codes, not null, may be empty
     */
    List<String> actors();

    /**
     * Returns towards whom, as codes of the catalogue.
     *
     * @return the codes, not null, may be empty
     */
    List<String> counterparties();

    /**
     * Returns the fact from which a term runs, in the words of the catalogue.
     *
     * @return the trigger, may be empty
     */
    @Value.Default
    default String trigger() {
        return "";
    }

    /**
     * Returns the number or date of the term as the catalogue writes it.
     *
     * @return the limit, may be empty
     */
    @Value.Default
    default String limit() {
        return "";
    }

    /**
     * Returns the unit of the term as the catalogue writes it.
     *
     * @return the unit, may be empty
     */
    @Value.Default
    default String unit() {
        return "";
    }

    /**
     * Returns the direction of the term as the catalogue writes it.
     *
     * @return the direction, may be empty
     */
    @Value.Default
    default String direction() {
        return "";
    }

    /**
     * Returns the condition, in the words of the catalogue.
     *
     * @return the condition, may be empty
     */
    @Value.Default
    default String condition() {
        return "";
    }

    /**
     * Returns the consequence, in the words of the catalogue.
     *
     * @return the consequence, may be empty
     */
    @Value.Default
    default String consequence() {
        return "";
    }

    /**
     * Returns the norm in one sentence, in English.
     *
     * @return the summary, may be empty
     */
    @Value.Default
    default String summary() {
        return "";
    }

    /**
     * Returns what the text leaves open, in English.
     *
     * @return the notes, may be empty
     */
    @Value.Default
    default String notes() {
        return "";
    }

    /**
     * Returns the time limit; empty for a norm that bears no time.
     *
     * @return the limit, not null
     */
    Optional<TimeLimit> timeLimit();

    /**
     * Returns the time during which the norm is in force.
     *
     * @return the time in force, not null
     */
    Force force();

    /**
     * Returns the article or point of the norm, the second segment of its id: {@code a25}, {@code p28}, {@code an1}.
     *
     * @return the article, not null
     */
    default String article() {
        String id = id().id();
        int from = id.indexOf('.') + 1;
        int to = id.indexOf('.', from);
        return to < 0 ? id.substring(from) : id.substring(from, to);
    }

    /**
     * Returns the label that a host gives to a norm of its own, or to one that it has changed; or that an edition gives
     * to a norm which its text words otherwise.
     *
     * @return the label, not null; empty for the norms of the shipped catalogue
     */
    Optional<Label> ownLabel();

    /**
     * Returns the label.
     *
     * <p>A label of its own comes first. A shipped norm whose summary and term are unchanged has the label of the
     * bundles. Any other has its summary in every language, marked as unofficial; where the term was changed and the
     * summary was not, only its id, because the shipped wording would tell a term that the norm no longer has.
     *
     * @return the label, not null
     */
    default Label label() {
        if (ownLabel().isPresent()) {
            return ownLabel().get();
        }
        Optional<Norm> shipped =
                Norms.standard().find(id()).filter(norm -> norm.summary().equals(summary()));
        boolean changed =
                shipped.filter(norm -> !norm.timeLimit().equals(timeLimit())).isPresent();
        if (shipped.isPresent() && !changed && LawTexts.labels().has(id().id())) {
            return Label.of(LawTexts.labels().text(id().id()));
        }
        // A summary that was written for another term is worse than none.
        boolean silent = changed || summary().isBlank();
        return new Label(LocalizedText.same(silent ? id().id() : summary()), EnumSet.allOf(Language.class));
    }

    /**
     * Returns the document that must set a number or a day that the act leaves open.
     *
     * @return the document, empty where the act leaves nothing open
     */
    default Optional<LocalizedText> settingDocument() {
        return LawTexts.documents().has(id().id())
                ? Optional.of(LawTexts.documents().text(id().id()))
                : Optional.empty();
    }

    /**
     * Returns the warning that goes with an answer that rests on this norm: an anchor that the text does not name, a
     * higher act that says otherwise, a later wording that is not at hand.
     *
     * @param trigger the day for which the answer is, not null
     * @return the warning, empty where there is none
     */
    default Optional<LocalizedText> caution(LocalDate trigger) {
        return Cautions.of(id(), trigger);
    }

    /**
     * Starts a new norm. {@code id}, {@code provision}, {@code kind} and {@code force} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a norm. */
    final class Builder extends ImmutableNorm.Builder {
        Builder() {}
    }
}
