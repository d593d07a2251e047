package kz.qyzmet.jackson;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.qyzmet.agreement.AgreementOrder;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.partner.PartnerSelection;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.contactcenter.ContactCenterMonth;
import kz.qyzmet.contactcenter.IctRequest;
import kz.qyzmet.contactcenter.Inquiry;
import kz.qyzmet.contactcenter.OrderPromulgation;
import kz.qyzmet.contactcenter.Outage;
import kz.qyzmet.contactcenter.RecordingRequest;
import kz.qyzmet.contactcenter.RefusalToInform;
import kz.qyzmet.contactcenter.ServiceOnboarding;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.ControlPlan;
import kz.qyzmet.control.monitoring.ControlReporting;
import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.inspection.Inspection;
import kz.qyzmet.inspection.observation.ExternalMonitoring;
import kz.qyzmet.inspection.plan.InspectionPlan;
import kz.qyzmet.inspection.regime.ControlOrder;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.ByLawInformation;
import kz.qyzmet.service.PartnerPublication;
import kz.qyzmet.service.PublicDiscussion;
import kz.qyzmet.service.PublicMonitoring;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.YearlyReporting;
import kz.qyzmet.settlement.MutualSettlement;
import kz.qyzmet.settlement.Partnership;
import kz.qyzmet.settlement.SettlementAccount;

/**
 * The types of cases that a case file may hold, each with the name that its {@code type} gives.
 *
 * <p>Immutable. A host adds cases of its own with {@link #with}.
 */
public final class CaseTypes {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** The cases of the library, one line each. */
    private static final CaseTypes STANDARD = none().with("complaint", Complaint.class)
            .with("public-service", PublicService.class)
            .with("application", Application.class)
            .with("public-discussion", PublicDiscussion.class)
            .with("by-law-information", ByLawInformation.class)
            .with("yearly-reporting", YearlyReporting.class)
            .with("partner-publication", PartnerPublication.class)
            .with("public-monitoring", PublicMonitoring.class)
            .with("inquiry", Inquiry.class)
            .with("recording-request", RecordingRequest.class)
            .with("service-onboarding", ServiceOnboarding.class)
            .with("refusal-to-inform", RefusalToInform.class)
            .with("outage", Outage.class)
            .with("ict-request", IctRequest.class)
            .with("contact-center-month", ContactCenterMonth.class)
            .with("order-promulgation", OrderPromulgation.class)
            .with("agreement-order", AgreementOrder.class)
            .with("partner-selection", PartnerSelection.class)
            .with("partnership-agreement", PartnershipAgreement.class)
            .with("partnership", Partnership.class)
            .with("mutual-settlement", MutualSettlement.class)
            .with("settlement-account", SettlementAccount.class)
            .with("inspection", Inspection.class)
            .with("inspection-plan", InspectionPlan.class)
            .with("external-monitoring", ExternalMonitoring.class)
            .with("control-order", ControlOrder.class)
            .with("control-plan", ControlPlan.class)
            .with("control-event", ControlEvent.class)
            .with("internal-monitoring", InternalMonitoring.class)
            .with("control-reporting", ControlReporting.class);

    private final Map<String, Class<? extends LegalCase>> types;

    private CaseTypes(Map<String, Class<? extends LegalCase>> types) {
        this.types = types;
    }

    /**
     * Returns the cases of the library.
     *
     * @return the types, not null
     */
    public static CaseTypes standard() {
        return STANDARD;
    }

    /**
     * Returns no types at all, for a host that reads only cases of its own.
     *
     * @return the types, not null
     */
    public static CaseTypes none() {
        return new CaseTypes(Map.of());
    }

    /**
     * Returns these types and one more, or with another type of the same name.
     *
     * @param name the name in lower case with hyphens, such as {@code complaint}, not null
     * @param type the public interface with {@code builder()} and no part of the name {@code type}, not null
     * @return the types, not null
     * @throws IllegalArgumentException if the name or the interface is not of that form
     */
    public CaseTypes with(String name, Class<? extends LegalCase> type) {
        Objects.requireNonNull(name, "name");
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Invalid case type: Expected a name such as complaint, in lower case with" + " hyphens, but found: "
                            + Shown.quoted(name));
        }
        if (ValueShape.of(type)
                .filter(shape -> !shape.parts().containsKey("type"))
                .isEmpty()) {
            throw new IllegalArgumentException("Invalid case type: Expected a public interface with a static builder()"
                    + " and no part 'type', but found: " + type.getName());
        }
        Map<String, Class<? extends LegalCase>> more = new TreeMap<>(types);
        more.put(name, type);
        return new CaseTypes(Collections.unmodifiableMap(more));
    }

    /**
     * Returns the names in the order of the alphabet.
     *
     * @return the names, not null
     */
    public Set<String> names() {
        return types.keySet();
    }

    /**
     * Returns the type of a name.
     *
     * @param name the name, not null
     * @return the interface, empty if there is no type of that name
     */
    public Optional<Class<? extends LegalCase>> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * Returns the name of a case's type.
     *
     * @param legalCase the case, not null
     * @return the name, not null
     * @throws IllegalArgumentException if the case is of none of these types
     */
    public String nameOf(LegalCase legalCase) {
        Objects.requireNonNull(legalCase, "legalCase");
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().isInstance(legalCase))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Invalid case: Expected one of " + names()
                        + ", but found: " + legalCase.getClass().getName()));
    }
}
