package kz.qyzmet.inventory;

import java.util.List;
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

/** The sorts of cases that the library knows, room by room. */
public final class Cases {

    private static final List<Class<? extends LegalCase>> TYPES = List.of(
            Complaint.class,
            PublicService.class,
            Application.class,
            PublicDiscussion.class,
            ByLawInformation.class,
            YearlyReporting.class,
            PartnerPublication.class,
            PublicMonitoring.class,
            Inquiry.class,
            RecordingRequest.class,
            ServiceOnboarding.class,
            RefusalToInform.class,
            Outage.class,
            IctRequest.class,
            ContactCenterMonth.class,
            OrderPromulgation.class,
            AgreementOrder.class,
            PartnerSelection.class,
            PartnershipAgreement.class,
            Partnership.class,
            MutualSettlement.class,
            SettlementAccount.class,
            Inspection.class,
            InspectionPlan.class,
            ExternalMonitoring.class,
            ControlOrder.class,
            ControlPlan.class,
            ControlEvent.class,
            InternalMonitoring.class,
            ControlReporting.class);

    private Cases() {}

    /**
     * Returns the sorts of cases.
     *
     * @return the interfaces, each with a {@code builder()}, unmodifiable, not null
     */
    public static List<Class<? extends LegalCase>> types() {
        return TYPES;
    }
}
