package kz.qyzmet.inspection.legacy;

import kz.qyzmet.law.NormId;

/**
 * The norms of order 78 on inspections that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class LegacyNorms {

    /** p. 5 sub 1: Documents may be demanded that relate to the subject of the inspection. */
    public static final NormId DEMAND_DOCUMENTS = NormId.of("ctl78.p5-1.documents");

    /** p. 5 sub 1: Access to databases within the tasks and subject of the inspection. */
    public static final NormId DEMAND_DATABASES = NormId.of("ctl78.p5-1.databases");

    /** p. 5 sub 2: Officials may be heard, and asked concrete questions in writing. */
    public static final NormId DEMAND_EXPLANATIONS = NormId.of("ctl78.p5-2.explanations");

    /** p. 5 sub 3: What internal control found may be asked for. */
    public static final NormId DEMAND_INTERNAL_RESULTS = NormId.of("ctl78.p5-3.internal-results");

    /** p. 5 sub 5: Instructions on better quality and on the removal of violations. */
    public static final NormId INSTRUCTIONS = NormId.of("ctl78.p5-5.instructions");

    /** p. 5 sub 5: The measures of Entrepreneurial Code Art. 153. */
    public static final NormId RESPONSE_MEASURES = NormId.of("ctl78.p5-5.ec153-measures");

    /** p. 7 part 2: Violations found on a visit lead to an order to eliminate them. */
    public static final NormId VISIT_ORDER = NormId.of("ctl78.p7.elimination-order");

    /** p. 7 part 3: An administrative case is opened. */
    public static final NormId ADMINISTRATIVE_CASE = NormId.of("ctl78.p7.administrative-case");

    /** p. 17: An inspection rests on an act of appointment. */
    public static final NormId APPOINTMENT_ACT = NormId.of("ctl78.p17.appointment-act");

    /** p. 17: Who issues the act of appointment. */
    public static final NormId APPOINTMENT_ISSUERS = NormId.of("ctl78.p17.appointment-issuers");

    /** p. 17: The act holds what Entrepreneurial Code Art. 145 names. */
    public static final NormId APPOINTMENT_CONTENTS = NormId.of("ctl78.p17.appointment-contents");

    /** p. 22: It begins with the delivery of the act of appointment. */
    public static final NormId START_ON_DELIVERY = NormId.of("ctl78.p22.start-act");

    /** p. 22: It begins with the showing of the checklist. */
    public static final NormId START_ON_CHECKLIST = NormId.of("ctl78.p22.start-checklist");

    /** p. 23 part 1: Refusal of the act of appointment calls for a protocol. */
    public static final NormId REFUSAL_OF_THE_ACT = NormId.of("ctl78.p23.refusal-act");

    /** p. 23 part 1: Refusal of the checklist calls for a protocol. */
    public static final NormId REFUSAL_OF_THE_CHECKLIST = NormId.of("ctl78.p23.refusal-checklist");

    /** p. 23 part 1: Obstruction of access to the materials calls for a protocol. */
    public static final NormId OBSTRUCTION = NormId.of("ctl78.p23.obstruction");

    /** p. 23 part 1: A protocol is drawn up. */
    public static final NormId PROTOCOL = NormId.of("ctl78.p23.protocol");

    /** p. 23 part 2: The inspector and the head of the entity sign the protocol. */
    public static final NormId PROTOCOL_SIGNATURES = NormId.of("ctl78.p23.protocol-signatures");

    /** p. 23 part 3: The head may refuse to sign, and gives the reason in writing. */
    public static final NormId PROTOCOL_UNSIGNED = NormId.of("ctl78.p23.sign-refusal");

    /** p. 23 part 4: Refusal of the act of appointment calls nothing off. */
    public static final NormId NO_CANCELLATION = NormId.of("ctl78.p23.no-cancellation");

    /** p. 24 part 1: The act on the results has three copies. */
    public static final NormId RESULTS_ACT = NormId.of("ctl78.p24.result-act");

    /** p. 24 part 2: The electronic copy goes to legal statistics. */
    public static final NormId COPY_TO_STATISTICS = NormId.of("ctl78.p24.copy-statistics");

    /** p. 24 part 2: The paper copy is handed over against signature. */
    public static final NormId COPY_TO_ENTITY = NormId.of("ctl78.p24.copy-entity");

    /** p. 24 part 2: The third copy is kept. */
    public static final NormId COPY_KEPT = NormId.of("ctl78.p24.copy-retained");

    /** p. 24 part 3: The act holds what Entrepreneurial Code Art. 152 names. */
    public static final NormId RESULTS_ACT_CONTENTS = NormId.of("ctl78.p24.result-act-contents");

    /** p. 25 part 1: Violations found: an order is attached to the act on the results. */
    public static final NormId ORDER_ATTACHED = NormId.of("ctl78.p25.order-attached");

    /** p. 25 part 2: One act, one order. */
    public static final NormId SINGLE_ORDER = NormId.of("ctl78.p25.single-order");

    /** p. 26: It is completed on the delivery of the act on the results. */
    public static final NormId COMPLETION_ON_DELIVERY = NormId.of("ctl78.p26.completion-day");

    /** p. 27: Refusal to sign the act on the results: a protocol in free form. */
    public static final NormId UNSIGNED_ACT_PROTOCOL = NormId.of("ctl78.p27.refusal-protocol");

    /** p. 27: The protocol and a copy go to the office of the entity. */
    public static final NormId UNSIGNED_ACT_TO_OFFICE = NormId.of("ctl78.p27.office-transfer");

    /** p. 27: The registration is marked on the second copy. */
    public static final NormId UNSIGNED_ACT_MARK = NormId.of("ctl78.p27.registration-mark");

    /** p. 28 part 1: The head of the entity may object. */
    public static final NormId OBJECTIONS_RIGHT = NormId.of("ctl78.p28.objections-right");

    /** p. 28 part 2: Objections are filed with the act, with a note. */
    public static final NormId OBJECTIONS_FILED = NormId.of("ctl78.p28.objections-filed");

    /** p. 29 part 2: The request sets out the measures. */
    public static final NormId REQUEST_MEASURES = NormId.of("ctl78.p29.request-measures");

    /** p. 29 part 2: The request gives objective reasons. */
    public static final NormId REQUEST_REASONS = NormId.of("ctl78.p29.request-reasons");

    /** p. 29 part 3: The time to eliminate is extended. */
    public static final NormId DECISION_EXTEND = NormId.of("ctl78.p29.decision-extend");

    /** p. 29 part 3: The extension is refused with reasons. */
    public static final NormId DECISION_REFUSE = NormId.of("ctl78.p29.decision-refuse");

    private LegacyNorms() {}
}
