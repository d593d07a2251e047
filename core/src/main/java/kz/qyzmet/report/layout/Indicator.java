package kz.qyzmet.report.layout;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * What a row of forms 1-MK and 2-MK counts. The forms ask for the same, but for the by-laws, which 2-MK leaves out;
 * from there on the numbers of 2-MK are lower by one.
 *
 * <p>The numbers are those of the explanations on filling the forms; the tables themselves print none.
 */
public enum Indicator {

    /** Control events held, all. */
    EVENTS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Under the yearly plan. */
    EVENTS_PLANNED(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Prompted by quality monitoring. */
    EVENTS_MONITORING(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Objects checked, all. */
    OBJECTS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Units and departments of the central body. */
    OBJECTS_BODIES(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Subordinate organisations. */
    OBJECTS_SUBORDINATES(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Natural persons who provide services. */
    OBJECTS_INDIVIDUALS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Legal persons who provide services, neither state bodies nor subordinates. */
    OBJECTS_ENTITIES(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Violations found, all. */
    VIOLATIONS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Service term breached. */
    LATE_SERVICE(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Refusal term breached. */
    LATE_REFUSAL(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Served although the document package was incomplete. */
    INCOMPLETE_PACKAGE(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Documents asked for beyond the standard. */
    EXTRA_DOCUMENTS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Documents asked for that information systems hold. */
    DOCUMENTS_IN_SYSTEMS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Service procedure or business process broken. */
    PROCESS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Refusal without justification. */
    GROUNDLESS_REFUSAL(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Work schedule of the standard not kept. */
    SCHEDULE(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Fee taken for a service guaranteed free. */
    CHARGED(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Any other breach of service legislation. */
    OTHER(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Violations followed by restoration of recipients' rights. */
    VIOLATIONS_RESTORED(Breakdown.NONE, PeriodDate.RIGHTS_RESTORED, CaseSource.CONTROL_EVENTS),

    /** Persons whose rights were restored. */
    PERSONS_RESTORED(Breakdown.NONE, PeriodDate.RIGHTS_RESTORED, CaseSource.CONTROL_EVENTS),

    /** Late complaint handling found by control events. */
    LATE_COMPLAINTS(Breakdown.NONE, PeriodDate.EVENT_COMPLETED, CaseSource.CONTROL_EVENTS),

    /** Disciplinary sanctions after control events, all. */
    SANCTIONS(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Remark (note of criticism). */
    SANCTION_REMARK(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Reprimand. */
    SANCTION_REPRIMAND(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Severe reprimand. */
    SANCTION_SEVERE_REPRIMAND(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Warning of incomplete fitness for office. */
    SANCTION_WARNING(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Demotion in office. */
    SANCTION_DEMOTION(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Dismissal from office. */
    SANCTION_DISMISSAL(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Persons disciplined, all. */
    PERSONS_DISCIPLINED(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Staff of local executive bodies. */
    DISCIPLINED_BODIES(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Staff of subordinate organisations. */
    DISCIPLINED_SUBORDINATES(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Others. */
    DISCIPLINED_OTHERS(Breakdown.NONE, PeriodDate.SANCTION_IMPOSED, CaseSource.CONTROL_EVENTS),

    /** Recommendations made after control events, all. */
    RECOMMENDATIONS(Breakdown.NONE, PeriodDate.RECOMMENDATION_MADE, CaseSource.CONTROL_EVENTS),

    /** Carried out. */
    RECOMMENDATIONS_DONE(Breakdown.NONE, PeriodDate.RECOMMENDATION_MADE, CaseSource.CONTROL_EVENTS),

    /** Not carried out. */
    RECOMMENDATIONS_NOT_DONE(Breakdown.NONE, PeriodDate.RECOMMENDATION_MADE, CaseSource.CONTROL_EVENTS),

    /** Kinds of service in the Register, all. */
    REGISTER(Breakdown.SERVICE, PeriodDate.AT_THE_END, CaseSource.REGISTER),

    /** Entered in the Register during the period. */
    REGISTER_ADDED(Breakdown.SERVICE, PeriodDate.ENTERED_IN_REGISTER, CaseSource.REGISTER),

    /** Approved by-laws setting service procedure, all. */
    BY_LAWS(Breakdown.SERVICE, PeriodDate.AT_THE_END, CaseSource.REGISTER),

    /** Services delivered, all. */
    SERVICES(Breakdown.NONE, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** On paper through the provider office, State Corporation excluded. */
    SERVICES_PAPER(Breakdown.SERVICE, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** On paper through the office although portal or State Corporation was open. */
    SERVICES_PAPER_ALTERNATIVE(Breakdown.SERVICE, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** Electronically in the provider system, no contact, portals excluded. */
    SERVICES_ELECTRONIC(Breakdown.SERVICE_AND_SYSTEM, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** In the provider system with contact and manual entry, portals excluded. */
    SERVICES_MANUAL_ENTRY(Breakdown.SERVICE_AND_SYSTEM, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** Refusals, all. */
    REFUSALS(Breakdown.NONE, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** Issued electronically, portals excluded. */
    REFUSALS_ELECTRONIC(Breakdown.NONE, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** Issued on paper. */
    REFUSALS_PAPER(Breakdown.NONE, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** Services delivered late, all. */
    LATE_SERVICES(Breakdown.NONE, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** On paper through the provider office, State Corporation excluded. */
    LATE_PAPER(Breakdown.SERVICE, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** Through egov.kz or elicense.kz. */
    LATE_PORTAL(Breakdown.SERVICE, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** Through other information systems. */
    LATE_SYSTEMS(Breakdown.SERVICE_AND_SYSTEM, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** Through the State Corporation. */
    LATE_STATE_CORPORATION(Breakdown.SERVICE, PeriodDate.RESULT_ISSUED, CaseSource.APPLICATIONS),

    /** Late refusals, all. */
    LATE_REFUSALS(Breakdown.NONE, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** On paper through the provider office, State Corporation excluded. */
    LATE_REFUSALS_PAPER(Breakdown.SERVICE, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** Through egov.kz or elicense.kz. */
    LATE_REFUSALS_PORTAL(Breakdown.SERVICE, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** Through other information systems. */
    LATE_REFUSALS_SYSTEMS(Breakdown.SERVICE_AND_SYSTEM, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** Through the State Corporation. */
    LATE_REFUSALS_STATE_CORPORATION(Breakdown.SERVICE, PeriodDate.REFUSED, CaseSource.APPLICATIONS),

    /** Complaints, all. */
    COMPLAINTS(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** About paper services through the provider office, State Corporation excluded. */
    COMPLAINTS_PAPER(Breakdown.SERVICE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** About electronic services. */
    COMPLAINTS_ELECTRONIC(Breakdown.SERVICE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** About services through the State Corporation. */
    COMPLAINTS_STATE_CORPORATION(Breakdown.SERVICE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Complaint sources, all. */
    SOURCES(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Individuals. */
    SOURCE_INDIVIDUALS(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** State bodies. */
    SOURCE_STATE_BODIES(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Legal entities. */
    SOURCE_ENTITIES(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Instructions of the quality authority. */
    SOURCE_INSTRUCTIONS(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Regional akimat. */
    SOURCE_AKIMAT(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Media. */
    SOURCE_MEDIA(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Other. */
    SOURCE_OTHER(Breakdown.NONE, PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS),

    /** Complaints handled late, all. */
    COMPLAINTS_LATE(Breakdown.NONE, PeriodDate.COMPLAINT_ANSWERED, CaseSource.COMPLAINTS),

    /** About paper services through the provider office, State Corporation excluded. */
    COMPLAINTS_LATE_PAPER(Breakdown.SERVICE, PeriodDate.COMPLAINT_ANSWERED, CaseSource.COMPLAINTS),

    /** About electronic services. */
    COMPLAINTS_LATE_ELECTRONIC(Breakdown.SERVICE, PeriodDate.COMPLAINT_ANSWERED, CaseSource.COMPLAINTS),

    /** About services through the State Corporation. */
    COMPLAINTS_LATE_STATE_CORPORATION(Breakdown.SERVICE, PeriodDate.COMPLAINT_ANSWERED, CaseSource.COMPLAINTS),

    /** Persons whose rights were restored. */
    RIGHTS_RESTORED(Breakdown.NONE, PeriodDate.RIGHTS_RESTORED, CaseSource.COMPLAINTS),

    /** Outreach activities held. */
    OUTREACH(Breakdown.NONE, PeriodDate.OUTREACH_HELD, CaseSource.MONITORING),

    /** People reached by outreach. */
    COVERAGE(Breakdown.NONE, PeriodDate.OUTREACH_HELD, CaseSource.MONITORING),

    /** Staff who finished training in service delivery. */
    TRAINED(Breakdown.NONE, PeriodDate.TRAINING_FINISHED, CaseSource.MONITORING);

    private final Breakdown breakdown;
    private final PeriodDate date;
    private final CaseSource source;

    Indicator(Breakdown breakdown, PeriodDate date, CaseSource source) {
        this.breakdown = breakdown;
        this.date = date;
        this.source = source;
    }

    /**
     * Returns its row in a form.
     *
     * @param type 1-MK or 2-MK, not null
     * @return the row, empty where the form has none
     * @throws IllegalArgumentException if the form is another one
     */
    public Optional<FormRow> in(FormType type) {
        return switch (type) {
            case FORM_1MK -> Optional.of(row(type, RowsOf1mk.norm(this)));
            case FORM_2MK -> RowsOf2mk.norm(this).map(norm -> row(type, norm));
            default ->
                throw new IllegalArgumentException("Invalid form: Expected FORM_1MK or FORM_2MK, but found: " + type);
        };
    }

    private FormRow row(FormType type, NormId norm) {
        return new FormRow(number(norm), norm, breakdown, unit(), standing(type), date, source, label(type));
    }

    /** The id of a row holds its number, as in {@code r7-5}. */
    private static String number(NormId norm) {
        String part = norm.id().split("\\.", -1)[2];
        return part.substring(1).replace('-', '.');
    }

    private RowUnit unit() {
        return switch (this) {
            case PERSONS_RESTORED,
                    PERSONS_DISCIPLINED,
                    DISCIPLINED_BODIES,
                    DISCIPLINED_SUBORDINATES,
                    DISCIPLINED_OTHERS,
                    RIGHTS_RESTORED,
                    COVERAGE,
                    TRAINED -> RowUnit.PERSONS;
            default -> RowUnit.PIECES;
        };
    }

    /** What is a slip in 1-MK is right in the form that it was taken from. */
    private LabelStanding standing(FormType type) {
        return switch (this) {
            case SANCTION_REMARK,
                    SANCTION_REPRIMAND,
                    SANCTION_DEMOTION,
                    RECOMMENDATIONS_DONE,
                    RECOMMENDATIONS_NOT_DONE -> LabelStanding.INFERRED;
            case DISCIPLINED_BODIES -> type == FormType.FORM_1MK ? LabelStanding.MISPRINTED : LabelStanding.PRINTED;
            default -> LabelStanding.PRINTED;
        };
    }

    /**
     * Returns what the row of a form says.
     *
     * @param type 1-MK or 2-MK, not null
     * @return the label in three languages, our own words, not null
     */
    public LocalizedText label(FormType type) {
        String own = "indicator." + name() + "." + type.name();
        return LayoutTexts.TEXTS.text(LayoutTexts.TEXTS.has(own) ? own : "indicator." + name());
    }
}
