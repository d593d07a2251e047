package kz.qyzmet.jqwik.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A case obeys these laws.
 *
 * <p>A test class implements this and names a case, the same case told in another order, the engine and the days on
 * which to ask. No chance is involved.
 */
@DisplayName("a case obeys these laws")
public interface LegalCaseContract {

    /** So many characters at the end of personal data may be shown, so that a reader knows which is meant. */
    int SHOWN = 4;

    /**
     * Returns the case. Each call builds it anew.
     *
     * @return the case, not null
     */
    LegalCase legalCase();

    /**
     * Returns a case of the same facts, recorded in another order.
     *
     * @return the case, not null
     */
    LegalCase inAnotherOrder();

    /**
     * Returns the engine.
     *
     * @return the engine, not null
     */
    Reckoner law();

    /**
     * Returns the days on which the case is asked, the last one after every record.
     *
     * @return the days in order, one or more, not null
     */
    List<LocalDate> days();

    /**
     * Returns the personal data that the case holds, in full: of each, no more than the last four characters may be
     * shown.
     *
     * @return the texts that must not be shown, none by default
     */
    default Set<String> secrets() {
        return Set.of();
    }

    /** What is due and what is wrong depends on the set of facts. */
    @Test
    @DisplayName("the answers do not depend on the order of recording")
    default void theAnswersDoNotDependOnTheOrderOfRecording() {
        assertEquals(legalCase().timeline(law()), inAnotherOrder().timeline(law()), "timeline");
        days().forEach(day -> assertEquals(
                legalCase().findings(law(), day), inAnotherOrder().findings(law(), day), () -> "findings on " + day));
    }

    /** A case is a value. */
    @Test
    @DisplayName("two cases of the same facts are equal")
    default void twoCasesOfTheSameFactsAreEqual() {
        assertEquals(legalCase(), legalCase(), "two cases of the same facts");
        assertEquals(legalCase().hashCode(), legalCase().hashCode(), "their hash codes");
    }

    /** What was known on a day holds nothing that was recorded later, and loses nothing that was known before. */
    @Test
    @DisplayName("asKnownOn leaves out what was recorded later, and nothing else")
    default void asKnownOnLeavesOutWhatWasRecordedLater() {
        LocalDate last = days().get(days().size() - 1);
        assertEquals(legalCase(), legalCase().asKnownOn(last), "after every record the whole case is known");
        for (LocalDate day : days()) {
            LegalCase known = legalCase().asKnownOn(day);
            facts(known)
                    .forEach(fact -> assertTrue(
                            fact.isKnownOn(day),
                            () -> "known on " + day + " already: what was recorded on " + fact.recordedOn()));
            assertEquals(known, known.asKnownOn(day), () -> "known on " + day + ", asked twice");
            assertEquals(known, known.asKnownOn(last), () -> "known on " + day + ", asked later");
            for (LocalDate later : days()) {
                if (!later.isBefore(day)) {
                    assertEquals(
                            known,
                            legalCase().asKnownOn(later).asKnownOn(day),
                            () -> "known on " + day + ", out of what was known on " + later);
                }
            }
        }
    }

    /** Nobody is blamed by what was not yet known. */
    @Test
    @DisplayName("findings do not depend on what was recorded later")
    default void findingsDoNotDependOnWhatWasRecordedLater() {
        days().forEach(day -> assertEquals(
                legalCase().asKnownOn(day).findings(law(), day),
                legalCase().findings(law(), day),
                () -> "findings on " + day));
    }

    /** Every finding cites a norm of the edition or a ground. */
    @Test
    @DisplayName("every finding cites a norm or a ground")
    default void everyFindingCitesANormOrAGround() {
        findings()
                .forEach(finding -> assertTrue(
                        finding.citation() instanceof Ground
                                || (finding.citation() instanceof NormId norm
                                        && law().edition().norms().find(norm).isPresent()),
                        () -> "not in the edition: " + finding.citation().id()));
    }

    /** What is wrong on a day has begun by then. */
    @Test
    @DisplayName("no finding begins after the day on which it is asked")
    default void noFindingBeginsAfterTheDayOnWhichItIsAsked() {
        days().forEach(day -> legalCase()
                .findings(law(), day)
                .forEach(finding -> assertFalse(
                        finding.since().isAfter(day),
                        () -> finding.citation().id() + " since " + finding.since() + ", asked on " + day)));
    }

    /** What a person reads is there in Kazakh, Russian and English. */
    @Test
    @DisplayName("everything that is read exists in three languages")
    default void everythingThatIsReadExistsInThreeLanguages() {
        Timeline timeline = legalCase().timeline(law());
        Stream<LocalizedText> texts = Stream.of(
                        Stream.of(legalCase().label()),
                        legalCase().basis(law()).stream(),
                        findings().map(Finding::message),
                        timeline.entries().stream().flatMap(entry -> entry.subject().stream()))
                .flatMap(all -> all);
        texts.forEach(text -> {
            for (Language language : Language.values()) {
                assertFalse(text.in(language).isBlank(), () -> language + " of: " + text);
            }
        });
        for (Timeline.Entry entry : timeline.entries()) {
            Deadline deadline = entry.deadline();
            for (Language language : Language.values()) {
                List<String> sentences = deadline.explain(language.locale());
                assertFalse(
                        sentences.isEmpty() || sentences.stream().anyMatch(String::isBlank),
                        () -> language + " of the explanation of "
                                + deadline.citation().id());
            }
        }
    }

    /** What identifies a person is never shown in full. */
    @Test
    @DisplayName("personal data are masked")
    default void personalDataAreMasked() {
        Timeline timeline = legalCase().timeline(law());
        String shown = legalCase() + " "
                + timeline + " "
                + findings().map(Finding::message).toList() + " "
                + legalCase().basis(law()) + " "
                + timeline.entries().stream()
                        .flatMap(entry -> Stream.of(Language.values())
                                .flatMap(language -> entry.deadline().explain(language.locale()).stream()))
                        .toList();
        secrets()
                .forEach(secret -> assertFalse(
                        shown.contains(secret.substring(Math.max(0, secret.length() - SHOWN - 1))),
                        () -> "more than the last four characters are shown of the text that ends with "
                                + secret.substring(Math.max(0, secret.length() - SHOWN))));
    }

    private Stream<Finding> findings() {
        return days().stream().flatMap(day -> legalCase().findings(law(), day).stream());
    }

    /** The facts that a case shows: what opened it, what starts its terms, what was done. */
    private Stream<Fact> facts(LegalCase known) {
        return Stream.concat(
                known.opened().stream(),
                known.timeline(law()).entries().stream()
                        .flatMap(entry -> Stream.of(
                                        entry.done(),
                                        entry.deadline().reckoning().term().trigger())
                                .flatMap(Optional::stream)));
    }
}
