package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.service.PartnerInForce;
import kz.qyzmet.service.PartnerPosting;
import kz.qyzmet.service.PartnerPublication;
import kz.qyzmet.service.ServiceNorms;
import kz.qyzmet.text.Dates;

/**
 * What is wrong with the list of services, with the services that were rendered, and with what is posted.
 *
 * <p>A list that is not recorded is not missing: the record of an agreement need not hold it. Services are compared
 * with the list that was the last one on their day; before the first one there is nothing to compare with.
 */
final class ServiceListFindings {

    private final CooperationType type;
    private final PartFindings findings;

    ServiceListFindings(CooperationType type, Findings findings) {
        this.type = Objects.requireNonNull(type, "type");
        this.findings = new PartFindings(findings, PartnerTexts.TEXTS);
    }

    void addAll(Set<ServiceList> lists, Collection<RenderedService> rendered) {
        List<ServiceList> known = lists.stream()
                .filter(list -> findings.hasHappened(list.agreedOn()))
                .toList();
        known.forEach(this::form);
        if (type.hasServiceList()) {
            outside(known, rendered);
        }
    }

    private void form(ServiceList list) {
        LocalDate since = list.agreedOn().day();
        if (!type.hasServiceList()) {
            findings.defect(ServiceListNorms.SERVICE_LIST_FORM, since, "list.notForType", type.label());
            return;
        }
        Set<Integer> numbers = new TreeSet<>();
        list.items().forEach(item -> item.number().ifPresent(numbers::add));
        int size = list.items().size();
        boolean inOrder = numbers.size() == size && numbers.stream().allMatch(number -> number >= 1 && number <= size);
        if (!inOrder) {
            findings.defect(ServiceListNorms.COLUMN_NUMBER, since, "list.numbers", Integer.toString(size));
        }
        for (int i = 0; i < size; i++) {
            ServiceListItem item = list.items().get(i);
            String line = Integer.toString(i + 1);
            if (item.service().filter(name -> !name.isBlank()).isEmpty()) {
                findings.defect(ServiceListNorms.COLUMN_SERVICE, since, "list.service", line);
            }
            if (item.branch().filter(name -> !name.isBlank()).isEmpty()) {
                findings.defect(ServiceListNorms.COLUMN_TYPE, since, "list.branch", line);
            }
            if (item.type().isEmpty()) {
                findings.defect(ServiceListNorms.COLUMN_TYPE, since, "list.type", line);
            } else if (item.type().get() != type) {
                findings.defect(ServiceListNorms.COLUMN_TYPE, since, "list.otherType", line, type.label());
            }
        }
    }

    private void outside(List<ServiceList> lists, Collection<RenderedService> rendered) {
        NormId norm =
                type == CooperationType.AGENT ? ServiceListNorms.AGENT_FUNCTION : ServiceListNorms.SERVICE_LIST_FORM;
        Map<String, RenderedService> first = new TreeMap<>();
        for (RenderedService service : rendered) {
            if (findings.hasHappened(service.renderedOn()) && isOutside(lists, service)) {
                first.merge(ServiceList.plain(service.service()), service, ServiceListFindings::earlier);
            }
        }
        first.values()
                .forEach(service -> findings.breach(
                        norm,
                        service.renderedOn().day(),
                        "list.outside",
                        PartnerTexts.shown(service.service()),
                        Dates.day(service.renderedOn().day())));
    }

    /** Of several lists agreed on one day a service may stand in any. */
    private static boolean isOutside(List<ServiceList> lists, RenderedService service) {
        LocalDate day = service.renderedOn().day();
        Optional<LocalDate> last = lists.stream()
                .map(list -> list.agreedOn().day())
                .filter(agreed -> !agreed.isAfter(day))
                .max(Comparator.naturalOrder());
        return last.isPresent()
                && lists.stream()
                        .filter(list -> list.agreedOn().day().equals(last.get()))
                        .noneMatch(list -> list.holds(service.service()));
    }

    private static RenderedService earlier(RenderedService one, RenderedService other) {
        return Comparator.comparing((RenderedService service) ->
                                        service.renderedOn().day())
                                .thenComparing(RenderedService::service)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    /**
     * Adds what point 30 asks for and is not posted. The same is asked for by Law Art. 23 p. 7, for every type: what
     * stands where is told by {@link PartnerPublication}, and told once.
     */
    void posted(Reckoner law, LocalDate asOf, String agreement, AgreementTime time, Set<PartnerPosting> postings) {
        PartnerPublication publication = PartnerPublication.builder()
                .addAgreements(new PartnerInForce(agreement, time.signedOn(), time.endedOn()))
                .postings(postings)
                .build();
        for (Finding finding : publication.findings(law, asOf)) {
            if (finding.severity() == Severity.BREACH) {
                if (finding.citation().equals(ServiceNorms.PARTNER_CONTACTS)) {
                    add(ServiceListNorms.POST_CONTACTS, finding);
                } else if (type.hasServiceList()) {
                    add(ServiceListNorms.POST_SERVICE_LIST, finding);
                }
            }
        }
    }

    private void add(NormId norm, Finding finding) {
        findings.whole().add(new Finding(norm, finding.severity(), finding.since(), finding.message()));
    }
}
