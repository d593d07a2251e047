package kz.qyzmet.jackson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ChangeReason;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.Agent;
import kz.qyzmet.party.CentralStateBody;
import kz.qyzmet.party.ContactCenter;
import kz.qyzmet.party.InformatizationAuthority;
import kz.qyzmet.party.InfrastructureOperator;
import kz.qyzmet.party.LocalExecutiveBody;
import kz.qyzmet.party.PartnerOrganization;
import kz.qyzmet.party.Party;
import kz.qyzmet.party.QualityAuthority;
import kz.qyzmet.party.ServiceProvider;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.party.ServicesAuthority;
import kz.qyzmet.party.StateCorporation;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.settlement.PenaltyAmount;

/**
 * The values of one of several sorts. Their names are a promise: a class may be renamed, its name in JSON may not.
 *
 * <p>A quantity is told by its fields, a citation by its id, a cell of a form by what stands in it: they need no names.
 */
final class Hierarchies {

    /** The answers of the engine. */
    static final Hierarchy DEADLINES = new Hierarchy(
            Deadline.class,
            Map.of(
                    "due", Due.class,
                    "not-before", NotBefore.class,
                    "window", Window.class,
                    "suspended", Suspended.class,
                    "not-started", NotStarted.class,
                    "undetermined", Undetermined.class,
                    "not-in-force", NotInForce.class));

    private static final List<Hierarchy> SEALED = List.of(
            DEADLINES,
            new Hierarchy(
                    Party.class,
                    Map.ofEntries(
                            Map.entry("agent", Agent.class),
                            Map.entry("central-state-body", CentralStateBody.class),
                            Map.entry("contact-center", ContactCenter.class),
                            Map.entry("informatization-authority", InformatizationAuthority.class),
                            Map.entry("infrastructure-operator", InfrastructureOperator.class),
                            Map.entry("local-executive-body", LocalExecutiveBody.class),
                            Map.entry("partner-organization", PartnerOrganization.class),
                            Map.entry("quality-authority", QualityAuthority.class),
                            Map.entry("service-provider", ServiceProvider.class),
                            Map.entry("service-recipient", ServiceRecipient.class),
                            Map.entry("services-authority", ServicesAuthority.class),
                            Map.entry("state-corporation", StateCorporation.class))),
            new Hierarchy(
                    Outcome.class,
                    Map.of(
                            "accepted", Outcome.Accepted.class,
                            "refused", Outcome.Refused.class)),
            new Hierarchy(
                    PenaltyAmount.class,
                    Map.of(
                            "determined", PenaltyAmount.Determined.class,
                            "not-owed", PenaltyAmount.NotOwed.class,
                            "undetermined", PenaltyAmount.Undetermined.class)),
            new Hierarchy(
                    ReportPeriod.class,
                    Map.of(
                            "by-law", ReportPeriod.OfByLaw.class,
                            "month", ReportPeriod.OfMonth.class,
                            "quarter", ReportPeriod.OfQuarter.class)),
            new Hierarchy(
                    ChangeReason.class,
                    Map.of(
                            "day-differs", ChangeReason.DayDiffers.class,
                            "edition-differs", ChangeReason.EditionDiffers.class,
                            "facts-differ", ChangeReason.FactsDiffer.class,
                            "hours-differ", ChangeReason.HoursDiffer.class,
                            "norm-differs", ChangeReason.NormDiffers.class,
                            "reading-differs", ChangeReason.ReadingDiffers.class,
                            "trigger-differs", ChangeReason.TriggerDiffers.class)));

    private final List<Hierarchy> all;

    Hierarchies(CaseTypes cases) {
        Hierarchy ofCases = new Hierarchy(
                LegalCase.class,
                cases.names().stream()
                        .collect(Collectors.toMap(
                                name -> name, name -> cases.find(name).orElseThrow())));
        this.all = Stream.concat(SEALED.stream(), Stream.of(ofCases)).toList();
    }

    /** Returns the values of which a type is the common one. */
    Optional<Hierarchy> of(Class<?> top) {
        return all.stream().filter(hierarchy -> hierarchy.top() == top).findFirst();
    }

    /** Returns the name of a sort, empty where there is nothing to tell. */
    Optional<String> nameOf(Class<?> sort) {
        return all.stream()
                .map(hierarchy -> hierarchy.nameOf(sort))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
