package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.cooperation.ServiceRendering;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.Iin;
import kz.qyzmet.service.PartnerPosting;
import org.immutables.value.Value;

/**
 * How a partner works: its staff, its hours, its list of services, what it posts and reports, and the register of
 * agents (order 219/НҚ p. 4, 27, 30 and 31, Annex 1 p. 2, 5 and 13, Annex 3).
 */
@Value.Immutable
public interface PartnerOperations {

    /**
     * Returns the employees of the partner.
     *
     * @return the employees, not null, may be empty
     */
    Set<PartnerEmployee> employees();

    /**
     * Returns the staff with which a center was handed over into trust management.
     *
     * @return the staff, empty where none is recorded
     */
    Optional<TransferredStaff> transferredStaff();

    /**
     * Returns the ordinary week of the State Corporation's centers; it matters for the use of their system alone.
     *
     * @return the hours, empty where they are not known
     */
    Optional<WeekHours> centersHours();

    /**
     * Returns when the partner was open.
     *
     * @return the days, not null, may be empty
     */
    Set<RecordedHours> hours();

    /**
     * Returns the lists of services, each from its day on.
     *
     * @return the lists, not null, may be empty
     */
    Set<ServiceList> serviceLists();

    /**
     * Returns what is posted about the partner.
     *
     * @return the postings; empty where the host does not record any, and none is missing; a set without a posting says
     *     that nothing is posted
     */
    Optional<Set<PartnerPosting>> postings();

    /**
     * Returns the reports.
     *
     * @return the reports and their terms, empty where the host does not record any, and none is missing
     */
    Optional<PartnerReports> reports();

    /**
     * Returns the register of agents.
     *
     * @return the register, empty where it is not recorded, and no agent is missing in it
     */
    Optional<AgentRegister> register();

    /**
     * Returns when the partner has to be open.
     *
     * @param law the engine, with the calendar of the week that the partner works by, not null
     * @param type the type of cooperation, not null
     * @return the schedule, not null
     */
    default WorkSchedule schedule(Reckoner law, CooperationType type) {
        return WorkSchedule.of(law, type, centersHours());
    }

    /**
     * Returns what is due when: the reports on the periods that had begun by the last day of which anything is known.
     *
     * @param law the engine, not null
     * @param time the time of the agreement, not null
     * @return the terms, not null
     */
    default Timeline timeline(Reckoner law, AgreementTime time) {
        return reports()
                .map(reports -> reports.timeline(law, time, reports.lastKnownDay(time)))
                .orElseGet(() -> Timeline.on(law).build());
    }

    /**
     * Returns what is wrong on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param agreement the agreement by which the partner works; without a number, postings are not judged, not null
     * @param asOf the day, not null
     * @return the findings in order, not null
     */
    default List<Finding> findings(Reckoner law, AgreementOutline agreement, LocalDate asOf) {
        PartnerOperations known = asKnownOn(asOf);
        CooperationType type = agreement.type();
        Findings findings = new Findings(law, PartnerTexts.TEXTS, asOf);
        Optional<AgreementTime> inForce = agreement.time().flatMap(time -> time.asKnownOn(asOf));
        StaffFindings staff = new StaffFindings(law, type, inForce, findings);
        known.employees().forEach(staff::add);
        known.transferredStaff().ifPresent(staff::add);
        List<ServiceRendering> services = agreement.services().stream()
                .map(service -> service.asKnownOn(asOf))
                .toList();
        ServiceListFindings lists = new ServiceListFindings(type, findings);
        lists.addAll(
                known.serviceLists(),
                services.stream().flatMap(RenderedService::of).toList());
        if (type == CooperationType.AGENT && agreement.agent().isPresent()) {
            Iin agent = agreement.agent().get();
            List<Fact> work = services.stream().flatMap(PartnerOperations::work).toList();
            known.register().ifPresent(register -> register.addTo(findings, agent, work));
        }
        inForce.ifPresent(time -> {
            new ScheduleFindings(law, type, time, known.centersHours(), findings).addAll(known.hours());
            known.reports().ifPresent(reports -> findings.addAll(reports.findings(law, time, asOf)));
            known.postings()
                    .ifPresent(postings ->
                            agreement.number().ifPresent(number -> lists.posted(law, asOf, number, time, postings)));
        });
        return findings.inOrder();
    }

    private static Stream<Fact> work(ServiceRendering service) {
        return Stream.of(service.receivedOn(), service.completedOn(), service.visitedOn())
                .flatMap(Optional::stream);
    }

    /**
     * Returns these operations as they were known on a day: what was recorded later is left out.
     *
     * @param day the day, not null
     * @return the operations, not null
     */
    default PartnerOperations asKnownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return builder()
                .from(this)
                .employees(employees().stream()
                        .flatMap(employee -> employee.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .transferredStaff(transferredStaff().flatMap(staff -> staff.asKnownOn(day)))
                .hours(hours().stream().filter(kept -> kept.on().isKnownOn(day)).collect(Collectors.toSet()))
                .serviceLists(serviceLists().stream()
                        .filter(list -> list.agreedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .postings(postings()
                        .map(posted -> posted.stream()
                                .filter(posting -> posting.postedOn().isKnownOn(day))
                                .map(posting -> posting.asKnownOn(day))
                                .collect(Collectors.toSet())))
                .reports(reports().map(reports -> reports.asKnownOn(day)))
                .register(register().map(register -> register.asKnownOn(day)))
                .build();
    }

    /**
     * Starts new operations.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds operations. */
    final class Builder extends ImmutablePartnerOperations.Builder {
        Builder() {}
    }
}
