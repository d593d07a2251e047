package kz.qyzmet.control;

import kz.qyzmet.law.NormId;

/**
 * The norms on control events that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ControlNorms {

    /** p.37: Internal control is run by the units that coordinate public services. */
    public static final NormId UNITS = NormId.of("ctl78.p37.bodies");

    /** p.38: What the unit of a central body controls. */
    public static final NormId CENTRAL_UNIT = NormId.of("ctl78.p38.central-unit");

    /** p.39: What the unit of a local body controls. */
    public static final NormId LOCAL_UNIT = NormId.of("ctl78.p39.local-unit");

    /** p.39: What the unit of an executive body of a region or great city controls. */
    public static final NormId EXECUTIVE_UNIT = NormId.of("ctl78.p39.executive-unit");

    /** p.41: The leadership of the body approves the plan by order. */
    public static final NormId PLAN_APPROVER = NormId.of("ctl78.p41.plan-approver");

    /** p.41: The first ground, the plan of the year. */
    public static final NormId GROUND_PLAN = NormId.of("ctl78.p41.ground-plan");

    /** p.41: The second ground, an order of the leadership for a cause. */
    public static final NormId GROUND_ORDER = NormId.of("ctl78.p41.ground-order");

    /** p.41: The cause of an appeal on specific facts. */
    public static final NormId CAUSE_APPEAL = NormId.of("ctl78.p41.cause-appeal");

    /** p.41: The cause of the results of monitoring. */
    public static final NormId CAUSE_MONITORING = NormId.of("ctl78.p41.cause-monitoring");

    /** p.41: The cause of an instruction of the quality authority. */
    public static final NormId CAUSE_INSTRUCTION = NormId.of("ctl78.p41.cause-instruction");

    /** p.42: The plan names the issues. */
    public static final NormId PLAN_ISSUES = NormId.of("ctl78.p42.issues");

    /** p.42: The plan names the objects. */
    public static final NormId PLAN_OBJECTS = NormId.of("ctl78.p42.objects");

    /** p.42: The plan names the timing. */
    public static final NormId PLAN_TIMING = NormId.of("ctl78.p42.timing");

    /** p.42: The plan names the form of completion. */
    public static final NormId PLAN_COMPLETION_FORM = NormId.of("ctl78.p42.completion-form");

    /** p.42: The plan names the responsible executors. */
    public static final NormId PLAN_EXECUTORS = NormId.of("ctl78.p42.executors");

    /** p.44: An extension needs an order of the leadership for objective reasons. */
    public static final NormId EXTENSION_ORDER = NormId.of("ctl78.p44.extension-order");

    /** p.44: An extension needs a reasoned proposal of the unit. */
    public static final NormId EXTENSION_PROPOSAL = NormId.of("ctl78.p44.extension-proposal");

    /** p.46: A control event begins with the delivery of its order. */
    public static final NormId START = NormId.of("ctl78.p46.start");

    /** p.47 sub 1: Executors may ask for documents and explanations. */
    public static final NormId DOCUMENTS = NormId.of("ctl78.p47-1.documents");

    /** p.47 sub 2: Executors freely read the documentation, secrets respected. */
    public static final NormId ACCESS = NormId.of("ctl78.p47-2.access");

    /** p.47 sub 3: Executors use data on electronic services. */
    public static final NormId ELECTRONIC_SERVICES = NormId.of("ctl78.p47-3.electronic-services");

    /** p.47 sub 3: Executors use data on broken terms of services. */
    public static final NormId LATE_SERVICES = NormId.of("ctl78.p47-3.late-services");

    /** p.47 sub 3: Executors use the complaints received. */
    public static final NormId COMPLAINTS = NormId.of("ctl78.p47-3.complaints");

    /** p.47 sub 4: Executors take other actions within the competence of the unit. */
    public static final NormId OTHER_ACTIONS = NormId.of("ctl78.p47-4.other");

    /** p.48: No expert has a contract with the object, or is employed by it. */
    public static final NormId EXPERT_INDEPENDENCE = NormId.of("ctl78.p48.expert-independence");

    /** p.49 part 1: The act is drawn up and signed in two copies. */
    public static final NormId ACT = NormId.of("ctl78.p49.act");

    /** p.49 part 2: A refusal to read the act is noted in it. */
    public static final NormId REFUSAL_NOTE = NormId.of("ctl78.p49.refusal-note");

    /** p.49 part 3: A refusal to read the act hinders nothing. */
    public static final NormId REFUSAL_NO_BAR = NormId.of("ctl78.p49.refusal-no-bar");

    /** p.49 part 4: The second copy is filed. */
    public static final NormId SECOND_COPY = NormId.of("ctl78.p49.second-copy");

    /** p.50 sub 1: Item of the act. */
    public static final NormId ACT_DRAWING_UP = NormId.of("ctl78.p50-1.drawing-up");

    /** p.50 sub 2: Item of the act. */
    public static final NormId ACT_OBJECT = NormId.of("ctl78.p50-2.object");

    /** p.50 sub 3: Item of the act. */
    public static final NormId ACT_ORDER = NormId.of("ctl78.p50-3.order");

    /** p.50 sub 4: Item of the act. */
    public static final NormId ACT_EXECUTORS = NormId.of("ctl78.p50-4.executors");

    /** p.50 sub 5: Item of the act. */
    public static final NormId ACT_PERIOD = NormId.of("ctl78.p50-5.period");

    /** p.50 sub 6: Item of the act. */
    public static final NormId ACT_ACTIVITY_ANALYSIS = NormId.of("ctl78.p50-6.activity-analysis");

    /** p.50 sub 7: Item of the act. */
    public static final NormId ACT_RESULTS = NormId.of("ctl78.p50-7.results");

    /** p.50 sub 8: Item of the act. */
    public static final NormId ACT_CAUSES = NormId.of("ctl78.p50-8.causes");

    /** p.50 sub 9: Item of the act. */
    public static final NormId ACT_CHECKLIST = NormId.of("ctl78.p50-9.checklist-points");

    /** p.50 sub 10: Item of the act. */
    public static final NormId ACT_REMEDIES = NormId.of("ctl78.p50-10.remedies");

    /** p.50 sub 11: Item of the act, where violations were found. */
    public static final NormId ACT_LIABILITY = NormId.of("ctl78.p50-11.liability");

    /** p.50 sub 12: Item of the act. */
    public static final NormId ACT_FAMILIARIZATION = NormId.of("ctl78.p50-12.familiarisation");

    /** p.50 sub 13: Item of the act. */
    public static final NormId ACT_SIGNATURES = NormId.of("ctl78.p50-13.signatures");

    /** p.50 part 2: Proof of violations is filed. */
    public static final NormId EVIDENCE = NormId.of("ctl78.p50.evidence");

    /** p.51: A head who agrees signs both copies. */
    public static final NormId AGREEMENT = NormId.of("ctl78.p51.agree");

    /** p.51 part 2: Objections are attached to the act and noted. */
    public static final NormId OBJECTIONS_FILED = NormId.of("ctl78.p51.objections-filed");

    /** p.53: One of three decisions is taken. */
    public static final NormId DECISION = NormId.of("ctl78.p53.decision");

    /** p.53 sub 1: The decision to send a letter on measures. */
    public static final NormId LETTER = NormId.of("ctl78.p53-1.letter");

    /** p.53 sub 1: Measure of the letter. */
    public static final NormId MEASURE_VIOLATIONS = NormId.of("ctl78.p53-1.violations");

    /** p.53 sub 1: Measure of the letter. */
    public static final NormId MEASURE_CAUSES = NormId.of("ctl78.p53-1.causes");

    /** p.53 sub 1: Measure of the letter. */
    public static final NormId MEASURE_PROCEDURES = NormId.of("ctl78.p53-1.procedures");

    /** p.53 sub 1: Measure of the letter. */
    public static final NormId MEASURE_BY_LAWS = NormId.of("ctl78.p53-1.by-laws");

    /** p.53 sub 1: Measure of the letter. */
    public static final NormId MEASURE_PROCESSES = NormId.of("ctl78.p53-1.processes");

    /** p.53 sub 1: Measure of the letter. */
    public static final NormId MEASURE_LIABILITY = NormId.of("ctl78.p53-1.liability");

    /** p.53 sub 2: The decision to take note. */
    public static final NormId NOTE = NormId.of("ctl78.p53-2.note");

    /** p.53 sub 3: The decision to notify the quality authority. */
    public static final NormId NOTIFY_AUTHORITY = NormId.of("ctl78.p53-3.notify-agency");

    /** p.55: Item of the action plan. */
    public static final NormId ACTION_PLAN_MEASURES = NormId.of("ctl78.p55.measures");

    /** p.55: Item of the action plan. */
    public static final NormId ACTION_PLAN_EXECUTORS = NormId.of("ctl78.p55.executors");

    /** p.55: Item of the action plan. */
    public static final NormId ACTION_PLAN_DEADLINES = NormId.of("ctl78.p55.deadlines");

    /** p.55: Item of the action plan. */
    public static final NormId ACTION_PLAN_COMPLETION_FORM = NormId.of("ctl78.p55.completion-form");

    /** p.56: The report comes with copies that prove liability. */
    public static final NormId ACCOUNTABILITY_COPIES = NormId.of("ctl78.p56.accountability-copies");

    private ControlNorms() {}
}
