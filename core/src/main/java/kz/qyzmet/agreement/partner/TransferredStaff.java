package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;

/**
 * The staff with which the State Corporation hands a center over into trust management.
 *
 * <p>The Kazakh text asks for a year of service of each ({@code spa219.an1.c3.corp.kk1.staff-experience}) and names no
 * day of reference; the day of the hand-over is taken. The English text asks for qualified staff, without a number
 * ({@code spa219.an1.c3.corp.i1.provide-centre}).
 *
 * @param handedOverOn when the premises were handed over, not null
 * @param employees the staff, not null, may be empty
 */
public record TransferredStaff(Fact handedOverOn, Set<TransferredEmployee> employees) {

    /** Copies the staff. */
    public TransferredStaff {
        Objects.requireNonNull(handedOverOn, "handedOverOn");
        employees = Set.copyOf(employees);
    }

    /**
     * Returns this staff as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the staff, empty where the hand-over was recorded later
     */
    public Optional<TransferredStaff> asKnownOn(LocalDate day) {
        return handedOverOn.isKnownOn(day)
                ? Optional.of(new TransferredStaff(
                        handedOverOn,
                        employees.stream()
                                .map(employee -> employee.asKnownOn(day))
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }

    /**
     * Returns what is wrong with this staff on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param type the type of cooperation, not null
     * @param asOf the day, not null
     * @return the findings; none but under trust management
     */
    public List<Finding> findings(Reckoner law, CooperationType type, LocalDate asOf) {
        Findings findings = new Findings(law, PartnerTexts.TEXTS, asOf);
        asKnownOn(asOf).ifPresent(new StaffFindings(law, type, findings)::add);
        return findings.inOrder();
    }
}
