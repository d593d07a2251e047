package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;

/** What is wrong with a public service and its by-law. */
final class ServiceFindings {

    private ServiceFindings() {}

    static List<Finding> of(Reckoner law, PublicService service, LocalDate asOf) {
        Findings findings = new Findings(law, ServiceTexts.TEXTS, asOf);
        LocalDate since = service.enteredInRegisterOn().map(Fact::day).orElse(asOf);
        for (BasicRequirement missing : service.missingRequirements()) {
            findings.defect(missing.norm(), since, "service.missing", missing.label());
        }
        if (!service.byLawItems().isEmpty()) {
            Set<ByLawItem> left = EnumSet.allOf(ByLawItem.class);
            left.removeAll(service.byLawItems());
            left.forEach(item -> findings.defect(item.norm(), since, "service.bylaw", item.label()));
        }
        if (!service.isRegistered()) {
            findings.breach(ServiceNorms.INCLUSION, since, "service.hidden");
        }
        boolean offeredByPartners = service.ways().contains(Channel.PARTNER);
        if (offeredByPartners && !service.partnersMayTake()) {
            findings.breach(ServiceNorms.PARTNER_SERVICES_SELECTION, since, "service.partner.notChosen");
        }
        if (service.partnersMayTake() && !service.isRegistered()) {
            findings.breach(ServiceNorms.PARTNER_SERVICES_SELECTION, since, "service.partner.notRegistered");
        }
        price(service, since, findings);
        if (service.licence() && !service.refusalGrounds().isEmpty()) {
            findings.breach(ServiceNorms.LICENCE_EXCLUSION, since, "service.licence");
        }
        return findings.inOrder();
    }

    private static void price(PublicService service, LocalDate since, Findings findings) {
        boolean charged = service.payment().filter(Payment.PAID::equals).isPresent()
                || service.fee().filter(fee -> fee.amount().isPositive()).isPresent();
        if (service.guaranteedFree() && charged) {
            findings.breach(ServiceNorms.NO_FEE_GUARANTEED_FREE, since, "service.guaranteedFree");
        } else if (service.payment().filter(Payment.FREE::equals).isPresent()
                && service.fee().filter(fee -> fee.amount().isPositive()).isPresent()) {
            findings.defect(ServiceNorms.PAID_OR_FREE, since, "service.freeWithFee");
        }
    }
}
