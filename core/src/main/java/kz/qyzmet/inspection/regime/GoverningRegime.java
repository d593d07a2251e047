package kz.qyzmet.inspection.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Regime;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * Which regime governs an inspection, why, and the engine that keeps it to the end.
 *
 * <p>The regime is that of the day on which the inspection was opened. The texts have no transitional clause, so that
 * is a reading: {@link TransitionRule}.
 *
 * @param opening how it was opened, not null, empty where nothing of the kind is on file
 * @param regime the regime, not null
 * @param reason why it is that one, not null
 * @param law the engine that asked, with both regimes, each in its time, not null
 */
public record GoverningRegime(Optional<Opening> opening, Regime regime, RegimeReason reason, Reckoner law) {

    /** Checks the parts. */
    public GoverningRegime {
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(law, "law");
    }

    /**
     * Returns what governs an inspection.
     *
     * @param opening how it was opened, not null
     * @param privateProvider whether the controlled entity is a private provider
     * @param counterintelligence whether the matter is one of counterintelligence
     * @param law the engine, for its edition and {@link PrivateProviders}, not null
     * @return what governs, not null
     */
    public static GoverningRegime of(
            Optional<Opening> opening, boolean privateProvider, boolean counterintelligence, Reckoner law) {
        Reckoner both = law.withEdition(law.edition().ofBothRegimes());
        if (opening.isEmpty()) {
            return new GoverningRegime(opening, Regime.NONE, RegimeReason.NOT_OPENED, both);
        }
        Regime ofDay = Regime.on(opening.get().fact().day(), both.edition().norms());
        RegimeReason reason = switch (ofDay) {
            case NONE -> RegimeReason.BEFORE_THE_EDITION;
            case ORDER_78 -> RegimeReason.BEFORE_THE_LAW;
            case LAW -> underTheLaw(privateProvider, counterintelligence, both);
        };
        Regime regime = switch (reason) {
            case COUNTERINTELLIGENCE -> Regime.NONE;
            case PRIVATE_PROVIDER_UNDER_THE_ORDER -> Regime.ORDER_78;
            default -> ofDay;
        };
        return new GoverningRegime(opening, regime, reason, both);
    }

    private static RegimeReason underTheLaw(boolean privateProvider, boolean counterintelligence, Reckoner law) {
        if (counterintelligence) {
            return RegimeReason.COUNTERINTELLIGENCE;
        }
        if (!privateProvider) {
            return RegimeReason.SINCE_THE_LAW;
        }
        return law.policy(PrivateProviders.UNDER_THE_LAW) == PrivateProviders.UNDER_THE_ORDER
                ? RegimeReason.PRIVATE_PROVIDER_UNDER_THE_ORDER
                : RegimeReason.PRIVATE_PROVIDER_UNDER_THE_LAW;
    }

    /**
     * Returns the engine for the parts of the inspection: its norms stay in force to the end of the case, those of the
     * other regime do not govern it on any day.
     *
     * <p>By {@link TransitionRule#PROCEDURE_OF_EACH_STEP}, and where nothing is on file that opens the inspection, the
     * engine that asked: each norm holds in its own time. Cheap: the edition is made once.
     *
     * @return the engine, not null
     */
    public Reckoner engine() {
        boolean asItIs = reason == RegimeReason.NOT_OPENED
                || (reason.isOfTheDay()
                        && law.policy(TransitionRule.KEPT_TO_THE_END) == TransitionRule.PROCEDURE_OF_EACH_STEP);
        return asItIs ? law : law.withEdition(law.edition().under(regime));
    }

    /**
     * Returns which regime governs and why: when and by what the inspection was opened, since when the Articles of the
     * Law are in force and how sure that is, of when the text of order 78 is, and which readings were followed.
     *
     * @return the sentences, not null, not empty
     */
    public List<LocalizedText> explanation() {
        List<LocalizedText> sentences = new ArrayList<>();
        sentences.add(opening.map(this::opened).orElseGet(() -> text("opened.not")));
        if (reason == RegimeReason.NOT_OPENED) {
            return List.copyOf(sentences);
        }
        Force order = Regime.start(Regime.ORDER_78, law.edition().norms());
        if (reason == RegimeReason.BEFORE_THE_EDITION) {
            sentences.add(text(
                    "reason.BEFORE_THE_EDITION",
                    order.from().map(Dates::day).orElse(LocalizedText.same("–")),
                    order.status().label()));
            return List.copyOf(sentences);
        }
        sentences.add(text("reason." + reason));
        start(sentences);
        if (regime != Regime.NONE) {
            sentences.add(text("order.textAsOf", order.basis()));
        }
        if (regime == Regime.ORDER_78) {
            sentences.add(text("order.references"));
        }
        if (reason.isOfTheDay()) {
            sentences.add(law.policy(TransitionRule.KEPT_TO_THE_END).label());
        }
        return List.copyOf(sentences);
    }

    private LocalizedText opened(Opening found) {
        return text(
                (found.fact().planned() ? "planned." : "opened.") + found.document(),
                Dates.day(found.fact().day()));
    }

    private void start(List<LocalizedText> sentences) {
        Force start = RegimeStart.of(law.edition());
        start.from()
                .ifPresent(from -> sentences.add(
                        text("start", Dates.day(from), start.status().label(), start.basis())));
        LocalDate day = opening.orElseThrow().fact().day();
        if (RegimeStart.isUncertain(day, law.edition())) {
            sentences.add(text(
                    "start.uncertain",
                    Dates.day(RegimeStart.earliest()),
                    Dates.day(start.from().orElseThrow().minusDays(1))));
        }
    }

    /**
     * Returns what is wrong with the choice of the field: an inspection under Art. 27 that was opened on a matter of
     * counterintelligence.
     *
     * @param asOf the day for which the case is judged, not null
     * @return the findings, not null, may be empty
     */
    public List<Finding> findings(LocalDate asOf) {
        Findings findings = new Findings(law, RegimeTexts.TEXTS, asOf);
        if (reason == RegimeReason.COUNTERINTELLIGENCE) {
            findings.happened(opening.map(Opening::fact))
                    .ifPresent(opened ->
                            findings.breach(RegimeNorms.EXCLUDED_FIELD, opened.day(), "finding.counterintelligence"));
        }
        return findings.inOrder();
    }

    /** Returns the regime, why it governs, and the day of the opening. */
    @Override
    public String toString() {
        return regime + " (" + reason
                + opening.map(found ->
                                ", " + found.document() + " " + found.fact().day())
                        .orElse("")
                + ")";
    }

    private static LocalizedText text(String key, Object... arguments) {
        return RegimeTexts.TEXTS.text(key, arguments);
    }
}
