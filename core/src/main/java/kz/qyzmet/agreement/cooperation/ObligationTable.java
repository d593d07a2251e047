package kz.qyzmet.agreement.cooperation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.law.NormId;

/** For which types of cooperation an obligation holds and how long it lasts: what the catalogue does not tell. */
final class ObligationTable {

    private static final Set<CooperationType> ALL = EnumSet.allOf(CooperationType.class);
    private static final Set<CooperationType> AGENT = EnumSet.of(CooperationType.AGENT);
    private static final Set<CooperationType> SYSTEM_USE = EnumSet.of(CooperationType.SYSTEM_USE);
    private static final Set<CooperationType> TRUST_MANAGEMENT = EnumSet.of(CooperationType.TRUST_MANAGEMENT);

    /** The list of services of Annex 3 is one of the first and second model. */
    private static final Set<CooperationType> WITH_SERVICE_LIST =
            EnumSet.of(CooperationType.AGENT, CooperationType.SYSTEM_USE);

    /** To answer for what was not performed, to keep data confidential and to settle for what was performed. */
    private static final Set<NormId> OUTLASTING = Set.of(
            ObligationNorms.LIABILITY,
            ObligationNorms.DAMAGE,
            ObligationNorms.CONFIDENTIALITY,
            ObligationNorms.LOSS_COMPENSATION,
            ObligationNorms.PENALTY,
            ObligationNorms.CURRENCY,
            ObligationNorms.SYSTEM_FEE,
            ObligationNorms.PROPERTY_FEE,
            ObligationNorms.PROFIT_SHARE,
            ObligationNorms.REMUNERATION,
            ObligationNorms.TAXES_INCLUDED);

    private static final Map<NormId, Row> ROWS = new LinkedHashMap<>();

    static {
        row(ObligationNorms.ADVICE, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.SECURE_CHANNEL, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.INTAKE_SERVICES, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.ACCEPT_COMPLETE, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.BIOMETRIC, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.PROTECT_PERSONAL_DATA, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.INFORM_ACCESSIBLY, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.INFORM_IMPAIRED, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.DISABILITY_ACCESS, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.STAFF_QUALIFICATION, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.RESTORE_RIGHTS, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.RESTORE_RIGHTS_NOTICE, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.PREMISES, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.NO_BREAK, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.PENALTY, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.SYSTEM_ACCESS, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.CONSULTING, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.AUTHORIZATION, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.ANALYSIS, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.LIABILITY, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.SERVICE_REFUSAL_NOTICE, WITH_SERVICE_LIST, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.DAMAGE, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.CONFIDENTIALITY, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.FORCE_MAJEURE_EVIDENCE, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.LOSS_COMPENSATION, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.WITHDRAWAL, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.REFUSAL_TO_PERFORM, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.OUT_OF_COURT_TERMINATION, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.OWN_EXPENSES, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.ELECTRONIC_EXCHANGE, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.REPORT_ON_REQUEST, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.BREACH_NOTICE, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.TERMINATION_START, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.POST_SERVICE_LIST, WITH_SERVICE_LIST, ObligationSpan.CONTINUING);
        row(ObligationNorms.POST_PARTNER_CONTACTS, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_FUNCTION, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_VISIT, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_LAPTOP, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_SERVICE_LIST, AGENT, ObligationSpan.ONCE);
        row(ObligationNorms.AGENT_LAPTOP_CHANNEL, AGENT, ObligationSpan.ONCE);
        row(ObligationNorms.AGENT_FUNCTIONALITY, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_REGISTER_ENTRY, AGENT, ObligationSpan.ONCE);
        row(ObligationNorms.AGENT_ANALYSIS, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_PROPOSAL, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_PROVIDES_LAPTOP, AGENT, ObligationSpan.ONCE);
        row(ObligationNorms.AGENT_SERVICES, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_PROTECTS_DATA, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.AGENT_VISIT_ON_REQUEST, AGENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.SYSTEM_ACCESS_FOR_USE, SYSTEM_USE, ObligationSpan.CONTINUING);
        row(ObligationNorms.SYSTEM_FUNCTIONALITY, SYSTEM_USE, ObligationSpan.CONTINUING);
        row(ObligationNorms.SYSTEM_SECURE_CHANNEL, SYSTEM_USE, ObligationSpan.CONTINUING);
        row(ObligationNorms.SYSTEM_PERSONAL_APPEARANCE, SYSTEM_USE, ObligationSpan.CONTINUING);
        row(ObligationNorms.SYSTEM_INTAKE_CHECKS, SYSTEM_USE, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_TERM, TRUST_MANAGEMENT, ObligationSpan.ONCE);
        row(ObligationNorms.TRUST_PROVIDE_CENTER, TRUST_MANAGEMENT, ObligationSpan.ONCE);
        row(ObligationNorms.TRUST_CONNECTIVITY, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_METHODOLOGY, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_OPERATE, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_PRINCIPLES, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_DISCIPLINE, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_SANITARY, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_SUPPLIES, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_WIRELESS, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_STAFF_TRAINING, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_COURIERS, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.TRUST_ELIMINATION, TRUST_MANAGEMENT, ObligationSpan.CONTINUING);
        row(ObligationNorms.CURRENCY, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.SYSTEM_FEE, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.PROPERTY_FEE, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.PROFIT_SHARE, ALL, ObligationSpan.ON_OCCASION);
        row(ObligationNorms.REMUNERATION, ALL, ObligationSpan.CONTINUING);
        row(ObligationNorms.TAXES_INCLUDED, ALL, ObligationSpan.CONTINUING);
    }

    /**
     * A row.
     *
     * @param types the types of cooperation for which the norm holds
     * @param span how long it lasts
     */
    record Row(Set<CooperationType> types, ObligationSpan span) {}

    private ObligationTable() {}

    /** The row of a norm; a norm that a host has added holds for all types as long as the agreement lasts. */
    static Row of(NormId norm) {
        return ROWS.getOrDefault(norm, new Row(ALL, ObligationSpan.CONTINUING));
    }

    /** Whether it goes on after the agreement has ended. */
    static boolean outlastsAgreement(NormId norm) {
        return OUTLASTING.contains(norm);
    }

    /** The norms of the table, in the order of the agreement. */
    static Set<NormId> norms() {
        return ROWS.keySet();
    }

    private static void row(NormId norm, Set<CooperationType> types, ObligationSpan span) {
        ROWS.put(norm, new Row(types, span));
    }
}
