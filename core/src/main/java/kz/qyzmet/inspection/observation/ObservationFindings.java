package kz.qyzmet.inspection.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;
import org.threeten.extra.YearQuarter;

/** What is wrong with an external monitoring, as it was known on a day, and what may follow from it. */
final class ObservationFindings {

    private final Reckoner law;
    private final ExternalMonitoring monitoring;
    private final LocalDate asOf;
    private final ObservationTerms terms;
    private final Findings findings;

    ObservationFindings(Reckoner law, ExternalMonitoring monitoring, LocalDate asOf) {
        this.law = law;
        this.monitoring = monitoring;
        this.asOf = asOf;
        this.terms = new ObservationTerms(law, monitoring);
        this.findings = new Findings(law, ObservationTexts.TEXTS, asOf);
    }

    /** Why a recommendation may not be sent as it is. */
    static Stream<Finding> faults(ObservationRecommendation recommendation) {
        LocalDate since = recommendation.decidedOn().day();
        List<Finding> faults = new ArrayList<>();
        decider(recommendation.decidedBy(), since).ifPresent(faults::add);
        if (recommendation.addressee() == RecommendationAddressee.OTHER) {
            faults.add(fault(ObservationNorms.RECOMMENDATIONS, since, "recommendation.addressee"));
        }
        return faults.stream();
    }

    /** Why a note may not be taken as it is. */
    static Stream<Finding> faults(ObservationNote note) {
        return decider(note.decidedBy(), note.decidedOn().day()).stream();
    }

    /** Whether what it goes against was in force on its day. */
    static boolean holds(Reckoner law, Finding fault) {
        return isInForce(law, (NormId) fault.citation(), fault.since());
    }

    List<Finding> all() {
        information();
        for (ObservationRecommendation recommendation : monitoring.recommendations()) {
            if (findings.hasHappened(recommendation.decidedOn())) {
                findings.addAll(faults(recommendation).toList());
                contents(recommendation);
            }
        }
        findings.late(terms.replies());
        for (ObservationNote note : monitoring.notes()) {
            if (findings.hasHappened(note.decidedOn())) {
                findings.addAll(faults(note).toList());
            }
        }
        List<Fact> decisions = decisions();
        decisions.stream().min(Fact.IN_TIME).map(Fact::day).ifPresent(this::sources);
        noted();
        findings.happened(monitoring.endedOn()).map(Fact::day).ifPresent(since -> ended(since, decisions));
        return findings.inOrder();
    }

    List<ObservationConsequence> consequences() {
        List<ObservationConsequence> consequences = new ArrayList<>();
        for (ObservationRecommendation recommendation : monitoring.recommendations()) {
            recommendation.unmet().stream()
                    .filter(unmet -> isBreach(recommendation, unmet))
                    .map(unmet -> unmet.foundOn().day())
                    .min(LocalDate::compareTo)
                    .ifPresent(since -> consequence(
                            consequences, StateServicesLaw.CRITERION_PROPOSAL_UNFULFILLED, since, "consequence.plan"));
        }
        findings.happened(monitoring.violationsFoundOn())
                .ifPresent(found -> consequence(
                        consequences, AppointmentNorms.GROUND_MONITORING, found.day(), "consequence.unscheduled"));
        return consequences.stream()
                .distinct()
                .sorted(ObservationConsequence.ORDER)
                .toList();
    }

    private void consequence(List<ObservationConsequence> all, NormId norm, LocalDate since, String key) {
        if (isInForce(law, norm, since)) {
            all.add(new ObservationConsequence(norm, since, ObservationTexts.TEXTS.text(key, Dates.day(since))));
        }
    }

    private void information() {
        for (var quarter : terms.information().entrySet()) {
            Timeline.Entry entry = quarter.getValue();
            findings.late(new Timeline(List.of(entry)));
            boolean supplied = entry.done().filter(findings::hasHappened).isPresent();
            if (!supplied && entry.deadline() instanceof Due due && asOf.isAfter(due.due())) {
                findings.breach(
                        ControlRules.INTERNAL_CONTROL_INFORMATION_CYCLE,
                        due.due().plusDays(1),
                        "information.none",
                        ObservationTexts.quarter(quarter.getKey()));
            }
        }
        for (QuarterlyInformation information : monitoring.information()) {
            if (findings.hasHappened(information.suppliedOn())) {
                beforeItsEnd(information.quarter(), information.suppliedOn().day());
            }
        }
    }

    private void beforeItsEnd(YearQuarter quarter, LocalDate since) {
        if (since.isBefore(quarter.atEndOfQuarter())) {
            findings.defect(
                    ObservationNorms.INTERNAL_REPORTS,
                    since,
                    "information.beforeItsEnd",
                    ObservationTexts.quarter(quarter),
                    Dates.day(since));
        }
    }

    private void contents(ObservationRecommendation recommendation) {
        LocalDate decided = recommendation.decidedOn().day();
        if (!recommendation.demands().isEmpty()) {
            for (RecommendationDemand demand : RecommendationDemand.values()) {
                boolean needless = demand == RecommendationDemand.RESTORE_RIGHTS
                        && recommendation
                                .rightsViolated()
                                .filter(violated -> !violated)
                                .isPresent();
                if (!recommendation.demands().contains(demand) && !needless) {
                    findings.defect(
                            demand.norm(), decided, "recommendation.demand", recommendation.label(), demand.label());
                }
            }
        }
        date(recommendation);
        recommendation.unmet().forEach(unmet -> unmet(recommendation, unmet));
    }

    private void date(ObservationRecommendation recommendation) {
        Optional<LocalDate> sent = recommendation
                .dispatch()
                .flatMap(document ->
                        happenedFirst(Stream.concat(document.sentOn().stream(), document.receivedOn().stream())));
        Optional<LocalDate> delivered = recommendation
                .dispatch()
                .flatMap(document -> document.delivered(law))
                .filter(findings::hasHappened)
                .map(Fact::day);
        if (recommendation.replyBy().isEmpty()) {
            sent.ifPresent(since -> findings.defect(
                    ControlRules.MONITORING_RECOMMENDATION_REPLY,
                    since,
                    "recommendation.noDate",
                    recommendation.label()));
            return;
        }
        LocalDate by = recommendation.replyBy().get();
        delivered
                .filter(by::isBefore)
                .ifPresent(since -> findings.defect(
                        ControlRules.MONITORING_RECOMMENDATION_REPLY,
                        since,
                        "recommendation.datePassed",
                        recommendation.label(),
                        Dates.day(by),
                        Dates.day(since)));
    }

    private void unmet(ObservationRecommendation recommendation, UnmetDemand unmet) {
        if (!findings.hasHappened(unmet.foundOn())) {
            return;
        }
        LocalDate since = unmet.foundOn().day();
        NormId norm = unmet.demand().norm();
        if (isAsked(recommendation, unmet) && isTooEarly(recommendation, since)) {
            findings.defect(
                    norm,
                    since,
                    "unmet.early",
                    recommendation.label(),
                    unmet.demand().label());
        } else if (isBreach(recommendation, unmet)) {
            boolean planned = isInForce(law, StateServicesLaw.CRITERION_PROPOSAL_UNFULFILLED, since);
            findings.breach(
                    norm,
                    since,
                    planned ? "unmet.plan" : "unmet",
                    recommendation.label(),
                    unmet.demand().label());
        } else {
            findings.defect(
                    norm,
                    since,
                    "unmet.notAsked",
                    recommendation.label(),
                    unmet.demand().label());
        }
    }

    private boolean isBreach(ObservationRecommendation recommendation, UnmetDemand unmet) {
        return findings.hasHappened(unmet.foundOn())
                && isAsked(recommendation, unmet)
                && !isTooEarly(recommendation, unmet.foundOn().day());
    }

    /** Where the record does not tell what a recommendation asks, it asks all that point 36 lists. */
    private static boolean isAsked(ObservationRecommendation recommendation, UnmetDemand unmet) {
        return recommendation.demands().isEmpty() || recommendation.demands().contains(unmet.demand());
    }

    private boolean isTooEarly(ObservationRecommendation recommendation, LocalDate day) {
        return terms.isHeld(ControlRules.MONITORING_RECOMMENDATION_REPLY)
                && terms.reply(recommendation).deadline() instanceof Due due
                && !day.isAfter(due.due());
    }

    private List<Fact> decisions() {
        return Stream.concat(
                        monitoring.recommendations().stream().map(ObservationRecommendation::decidedOn),
                        monitoring.notes().stream().map(ObservationNote::decidedOn))
                .filter(findings::hasHappened)
                .toList();
    }

    /** Judged once something is decided on: before, the rest may still be to come. */
    private void sources(LocalDate decided) {
        Set<SourceMaterial> analysed = monitoring.analyses().stream()
                .filter(analysis -> findings.hasHappened(analysis.analysedOn()))
                .map(SourceAnalysis::material)
                .collect(Collectors.toSet());
        if (analysed.isEmpty()) {
            return;
        }
        Set<ObservationSource> sources =
                analysed.stream().map(SourceMaterial::source).collect(Collectors.toSet());
        for (ObservationSource source : ObservationSource.LISTED) {
            if (!sources.contains(source)) {
                findings.defect(source.norm(), decided, "source.none", source.label());
                continue;
            }
            for (SourceMaterial material : source.materials()) {
                if (!analysed.contains(material)) {
                    findings.defect(source.norm(), decided, "source.part", material.label());
                }
            }
        }
        if (sources.contains(ObservationSource.OTHER)
                && law.policy(ObservedSources.FOUR_OF_THE_RULES) == ObservedSources.FOUR_OF_THE_RULES) {
            findings.doubt(ObservationNorms.FOUR_SOURCES, decided, "source.other");
        }
    }

    private void noted() {
        Optional<LocalDate> noted = happenedFirst(monitoring.notes().stream().map(ObservationNote::decidedOn));
        boolean internal = monitoring.analyses().stream()
                .filter(analysis -> findings.hasHappened(analysis.analysedOn()))
                .anyMatch(analysis -> analysis.material().source() == ObservationSource.INTERNAL_CONTROL);
        boolean recorded =
                monitoring.analyses().stream().anyMatch(analysis -> findings.hasHappened(analysis.analysedOn()));
        boolean byTheLetter =
                law.policy(NotedInformation.INTERNAL_CONTROL_RESULTS) == NotedInformation.INTERNAL_CONTROL_RESULTS;
        if (recorded && !internal && byTheLetter) {
            noted.ifPresent(since -> findings.doubt(ObservationNorms.NOTE, since, "note.internal"));
        }
    }

    private void ended(LocalDate since, List<Fact> decisions) {
        boolean recommended = monitoring.recommendations().stream()
                .anyMatch(recommendation -> findings.hasHappened(recommendation.decidedOn()));
        if (findings.happened(monitoring.violationsFoundOn()).isPresent() && !recommended) {
            findings.doubt(ObservationNorms.RECOMMENDATIONS, since, "ended.noRecommendation");
        } else if (decisions.isEmpty()) {
            findings.defect(ObservationNorms.NOTE, since, "ended.noDecision");
        }
        if (findings.happened(monitoring.crimeSignsFoundOn()).isPresent()
                && findings.happened(monitoring.materialsReferredOn()).isEmpty()) {
            findings.breach(ObservationNorms.CRIMINAL_REFERRAL, latest(since), "crime.notReferred");
        }
    }

    /** Signs of a crime may come to light after the end. */
    private LocalDate latest(LocalDate ended) {
        LocalDate found = monitoring.crimeSignsFoundOn().orElseThrow().day();
        return found.isAfter(ended) ? found : ended;
    }

    private Optional<LocalDate> happenedFirst(Stream<Fact> facts) {
        return facts.filter(findings::hasHappened)
                .min(Comparator.comparing(Fact::day))
                .map(Fact::day);
    }

    private static Optional<Finding> decider(ObservationDecider decider, LocalDate since) {
        return decider.isEntitled()
                ? Optional.empty()
                : Optional.of(fault(ObservationNorms.DECIDERS, since, "decision.by", decider.label()));
    }

    private static Finding fault(Citation citation, LocalDate since, String key, Object... details) {
        return new Finding(citation, Severity.BREACH, since, ObservationTexts.TEXTS.text(key, details));
    }

    private static boolean isInForce(Reckoner law, NormId norm, LocalDate day) {
        return law.edition()
                .norms()
                .find(norm)
                .filter(found -> found.force().holds(day))
                .isPresent();
    }
}
