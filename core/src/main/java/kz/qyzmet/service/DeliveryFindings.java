package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.Money;

/** What is wrong with the rendering of a service: proactive and electronic form, fees, support measures. */
final class DeliveryFindings {

    private final Application application;
    private final Findings findings;

    DeliveryFindings(Reckoner law, Application application, LocalDate asOf) {
        this.application = application;
        this.findings = new Findings(law, ServiceTexts.TEXTS, asOf);
    }

    List<Finding> all(LocalDate begun) {
        application.proactive().ifPresent(conditions -> proactive(conditions, begun));
        application.electronic().ifPresent(delivery -> electronic(delivery, begun));
        fee(begun);
        application.additionalServices().forEach(this::additional);
        application.supportMeasure().ifPresent(this::support);
        return findings.inOrder();
    }

    private void proactive(ProactiveConditions conditions, LocalDate begun) {
        if (!conditions.phoneRegistered()) {
            findings.breach(ServiceNorms.CONDITIONS_PHONE, begun, "proactive.phone");
        }
        if (!conditions.consentGiven()) {
            findings.breach(ServiceNorms.CONDITIONS_CONSENT, begun, "proactive.consent");
        }
        if (!conditions.throughStateSystems()) {
            findings.breach(ServiceNorms.SYSTEMS, begun, "proactive.systems");
        }
        if (!application.service().forms().isEmpty()
                && !application.service().forms().contains(ServiceForm.PROACTIVE)) {
            findings.defect(ServiceNorms.DELIVERY_FORM, begun, "proactive.notOffered");
        }
    }

    private void electronic(ElectronicDelivery delivery, LocalDate begun) {
        boolean byEmployee =
                delivery.signedBy().filter(Signatory.EMPLOYEE::equals).isPresent();
        if (byEmployee && application.channel() != Channel.STATE_CORPORATION) {
            findings.breach(ServiceNorms.EMPLOYEE_SIGNATURE, begun, "electronic.employeeElsewhere");
        } else if (byEmployee && !agreed(delivery)) {
            findings.breach(ServiceNorms.EMPLOYEE_SIGNATURE, begun, "electronic.employeeWithoutConsent");
        }
        Optional<ResultForm> form = delivery.resultForm();
        LocalDate issued = application.issuedOn().map(Fact::day).orElse(begun);
        if (form.filter(result -> result.norm().isEmpty()).isPresent()) {
            findings.breach(ServiceNorms.RESULT_ELECTRONIC, issued, "electronic.resultForm");
        }
        if (application.channel() == Channel.CELLULAR_DEVICE
                && application.issuedOn().isPresent()) {
            if (delivery.sentToAccountOn().isEmpty()) {
                findings.breach(ServiceNorms.CELLULAR_RESULT_ACCOUNT, issued, "electronic.account");
            }
            if (delivery.textMessageChosen() && delivery.textMessageSentOn().isEmpty()) {
                findings.breach(ServiceNorms.CELLULAR_RESULT_SMS, issued, "electronic.textMessage");
            }
        }
    }

    /** The request is signed when it is filed: a consent that comes later was none. */
    private boolean agreed(ElectronicDelivery delivery) {
        return delivery.writtenConsentOn()
                .filter(consent -> application
                        .submittedOn()
                        .filter(filed -> filed.occurredAt().isBefore(consent.occurredAt()))
                        .isEmpty())
                .isPresent();
    }

    /** One application may cover several services: what was charged is the sum of their fees. */
    private void fee(LocalDate begun) {
        if (application.feeCharged().filter(amount -> amount.isPositive()).isEmpty()) {
            return;
        }
        List<PublicService> services = ApplicationFacts.services(application);
        List<PublicService> priced =
                services.stream().filter(service -> !isFree(service)).toList();
        Money paid = application.feeCharged().get();
        LocalizedText charged = ServiceFee.words(paid);
        if (services.stream().allMatch(PublicService::guaranteedFree)) {
            findings.breach(ServiceNorms.NO_FEE_GUARANTEED_FREE, begun, "fee.guaranteedFree", charged);
        } else if (priced.isEmpty()) {
            findings.breach(ServiceNorms.PAID_OR_FREE, begun, "fee.free", charged);
        } else if (priced.stream().allMatch(service -> service.fee().isPresent())) {
            Money stated = Money.total(priced.stream()
                    .map(service -> service.fee().orElseThrow().amount())
                    .toList());
            if (!stated.isEqual(paid)) {
                findings.breach(ServiceNorms.FEE, begun, "fee.other", charged, ServiceFee.words(stated));
            }
        }
    }

    private static boolean isFree(PublicService service) {
        return service.guaranteedFree()
                || service.payment().filter(Payment.FREE::equals).isPresent();
    }

    private void additional(AdditionalService service) {
        LocalDate since = service.renderedOn().day();
        String name = ServiceTexts.shown(service.name());
        if (!service.requested()) {
            findings.breach(ServiceNorms.ADDITIONAL_SERVICE, since, "additional.notRequested", name);
        }
        if (service.fee().filter(amount -> amount.isPositive()).isEmpty()) {
            return;
        }
        boolean agreed = service.feeAgreedOn()
                .filter(fact -> !service.renderedOn().occurredAt().isBefore(fact.occurredAt()))
                .isPresent();
        if (service.chargedBy() != PartyRole.STATE_CORP) {
            findings.breach(
                    ServiceNorms.ADDITIONAL_SERVICE_FEE,
                    since,
                    "additional.chargedBy",
                    name,
                    service.chargedBy().label());
        } else if (!agreed) {
            findings.breach(ServiceNorms.ADDITIONAL_SERVICE_FEE, since, "additional.notAgreed", name);
        }
    }

    private void support(SupportMeasure measure) {
        LocalDate since = measure.notifiedOn().day();
        if (!application.applicantKind().countsAsIndividualForSupport()) {
            findings.breach(
                    PartyNorms.SUPPORT_OF_INDIVIDUALS,
                    since,
                    "support.kind",
                    application.applicantKind().label());
        }
        if (measure.notifiedThrough() != SupportObject.SOCIAL_WALLET) {
            findings.breach(ServiceNorms.SOCIAL_WALLET, since, "support.notice");
        }
    }
}
