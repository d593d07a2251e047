package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * What is wrong with the staff of a partner. One finding for each employee and each test that fails.
 *
 * <p>Under the first two types of cooperation a finding of Annex 1 p. 13 is a doubt: it stands in the chapter on the
 * third. What a host's reading of {@link ExperienceWhere} refuses and the other one allows is a doubt as well. The
 * values are those known on the day for which is asked.
 */
final class StaffFindings {

    private final Reckoner law;
    private final CooperationType type;
    private final Optional<AgreementTime> time;
    private final PartFindings findings;

    StaffFindings(Reckoner law, CooperationType type, Findings findings) {
        this(law, type, Optional.empty(), findings);
    }

    /** Who works already when the agreement is signed is judged on that day; who begins after its end is not. */
    StaffFindings(Reckoner law, CooperationType type, Optional<AgreementTime> time, Findings findings) {
        this.law = Objects.requireNonNull(law, "law");
        this.type = Objects.requireNonNull(type, "type");
        this.time = Objects.requireNonNull(time, "time");
        this.findings = new PartFindings(findings, PartnerTexts.TEXTS);
    }

    void add(PartnerEmployee employee) {
        if (!findings.hasHappened(employee.startedOn())
                || isAfterTheEnd(employee.startedOn().day())) {
            return;
        }
        if (employee.isUnderStaffRule() && scope().covers(type)) {
            citizenship(employee);
            experience(employee);
        }
        employee.qualificationChecks().stream()
                .filter(check -> employee.takesPartInDelivery() && !check.met())
                .filter(check -> findings.hasHappened(check.checkedOn()))
                .map(check -> later(check.checkedOn().day(), begin(employee)))
                .filter(day -> !isAfterTheEnd(day))
                .min(LocalDate::compareTo)
                .ifPresent(since -> findings.breach(
                        PartnerStaffNorms.STAFF_QUALIFICATION,
                        since,
                        "staff.qualification",
                        PartnerTexts.shown(employee.number())));
    }

    void add(TransferredStaff staff) {
        if (type != CooperationType.TRUST_MANAGEMENT
                || !findings.hasHappened(staff.handedOverOn())
                || isAfterTheEnd(staff.handedOverOn().day())) {
            return;
        }
        LocalDate day = staff.handedOverOn().day();
        for (TransferredEmployee employee : staff.employees()) {
            String shown = PartnerTexts.shown(employee.number());
            if (law.edition().agreement() == AgreementText.ENGLISH) {
                employee.qualified()
                        .filter(qualified -> !qualified)
                        .ifPresent(not -> findings.breach(
                                PartnerStaffNorms.CENTER_WITH_STAFF, day, "staff.transferred.qualified", shown));
                continue;
            }
            NormId norm = StandardAgreement.TRANSFERRED_STAFF_EXPERIENCE;
            employee.experience()
                    .ifPresent(experience -> required(norm)
                            .filter(length -> !experience.isAtLeast(length, day))
                            .ifPresent(length -> findings.breach(
                                    norm,
                                    day,
                                    "staff.transferred.experience",
                                    shown,
                                    Dates.day(day),
                                    days(experience, day),
                                    length.unit().amount(length.amount()))));
        }
    }

    private void citizenship(PartnerEmployee employee) {
        employee.citizenOfKazakhstan()
                .filter(citizen -> !citizen)
                .ifPresent(not -> add(
                        PartnerStaffNorms.STAFF_CITIZENSHIP,
                        begin(employee),
                        "staff.citizenship",
                        "",
                        PartnerTexts.shown(employee.number())));
    }

    private void experience(PartnerEmployee employee) {
        NormId norm = StandardAgreement.PARTNER_STAFF_EXPERIENCE;
        LocalDate day = begin(employee);
        employee.experience()
                .ifPresent(experience -> required(norm)
                        .filter(length -> !suffices(where(), experience, length, day))
                        .ifPresent(length -> add(
                                norm,
                                day,
                                "staff.experience",
                                suffices(ExperienceWhere.EITHER, experience, length, day) ? ".where" : "",
                                PartnerTexts.shown(employee.number()),
                                Dates.day(day),
                                days(experience, day),
                                length.unit().amount(length.amount()))));
    }

    /** The first day of the work under the agreement. */
    private LocalDate begin(PartnerEmployee employee) {
        LocalDate started = employee.startedOn().day();
        return time.map(agreement -> later(started, agreement.signedOn().day())).orElse(started);
    }

    private boolean isAfterTheEnd(LocalDate day) {
        return time.flatMap(AgreementTime::ended)
                .filter(end -> !day.isBefore(end))
                .isPresent();
    }

    private void add(NormId norm, LocalDate since, String key, String doubt, Object... details) {
        String suffix = !doubt.isEmpty() || type == CooperationType.TRUST_MANAGEMENT ? doubt : ".scope";
        findings.add(norm, suffix.isEmpty() ? Severity.BREACH : Severity.DOUBT, since, key + suffix, details);
    }

    private static boolean suffices(ExperienceWhere where, WorkExperience experience, Count length, LocalDate day) {
        return switch (where) {
            case EITHER -> experience.isAtLeast(length, day);
            case BOTH ->
                experience.at(ExperiencePlace.CENTER).isAtLeast(length, day)
                        && experience.at(ExperiencePlace.FIELD).isAtLeast(length, day);
        };
    }

    /** The length that the edition asks for; empty where it lacks the norm. */
    private Optional<Count> required(NormId norm) {
        return law.edition()
                .norms()
                .find(norm)
                .flatMap(Norm::timeLimit)
                .map(TimeLimit::measure)
                .filter(Count.class::isInstance)
                .map(Count.class::cast);
    }

    private StaffRuleScope scope() {
        return law.policy(StaffRuleScope.ALL_TYPES) == StaffRuleScope.TRUST_MANAGEMENT
                ? StaffRuleScope.TRUST_MANAGEMENT
                : StaffRuleScope.ALL_TYPES;
    }

    private ExperienceWhere where() {
        return law.policy(ExperienceWhere.EITHER) == ExperienceWhere.BOTH
                ? ExperienceWhere.BOTH
                : ExperienceWhere.EITHER;
    }

    private static LocalizedText days(WorkExperience experience, LocalDate day) {
        return LimitUnit.CALENDAR_DAY.amount(experience.daysBefore(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
