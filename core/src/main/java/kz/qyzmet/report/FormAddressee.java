package kz.qyzmet.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.contactcenter.AppealReportAddressee;
import kz.qyzmet.control.monitoring.ReportAddressee;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;

/**
 * To whom a form goes ({@code ctl78.p60} to {@code ctl78.p62}, {@code ucc83.p20.send-information}, {@code ucc83.p31}).
 *
 * <p>The points of the Rules tell bodies apart; the head of 1-MK names all addressees for all bodies
 * ({@code ctl78.f1mk.recipient}), and a form that also goes to another of them is sent rightly by its head.
 */
public enum FormAddressee {

    /** The Agency. */
    AGENCY,

    /** The territorial body of the Agency. */
    TERRITORIAL_BODY,

    /** The local executive body of the region, the city of republican significance or the capital. */
    REGION,

    /** The authority for the quality of services. */
    QUALITY_AUTHORITY,

    /** The central bodies that provide services. */
    CENTRAL_BODIES,

    /** The local executive bodies that provide services. */
    LOCAL_BODIES,

    /** The contact centre. */
    CONTACT_CENTER;

    /**
     * Returns to whom a form goes.
     *
     * @param type the form, not null
     * @param submitter who files it, not null
     * @return the addressees, not empty
     * @throws IllegalArgumentException if the submitter does not fill that form
     */
    public static Set<FormAddressee> of(FormType type, FormSubmitter submitter) {
        Objects.requireNonNull(type, "type");
        if (!submitter.forms().contains(type)) {
            throw new IllegalArgumentException(
                    "Invalid submitter: Expected one of form " + type.index() + ", but found: " + submitter);
        }
        Set<FormAddressee> addressees = EnumSet.noneOf(FormAddressee.class);
        switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK ->
                submitter.reporter().orElseThrow().addressees().forEach(to -> addressees.add(of(to)));
            case SERVICE_INFORMATION -> addressees.add(CONTACT_CENTER);
            case APPEALS -> {
                for (AppealReportAddressee to : AppealReportAddressee.values()) {
                    addressees.add(of(to));
                }
            }
        }
        return Collections.unmodifiableSet(addressees);
    }

    /**
     * Returns the addressee of a report on internal control or on volumes.
     *
     * @param addressee the addressee, not null
     * @return the same here, not null
     */
    public static FormAddressee of(ReportAddressee addressee) {
        return switch (addressee) {
            case AGENCY -> AGENCY;
            case TERRITORIAL_BODY -> TERRITORIAL_BODY;
            case REGION -> REGION;
        };
    }

    /**
     * Returns the addressee of a report on appeals.
     *
     * @param addressee the addressee, not null
     * @return the same here, not null
     */
    public static FormAddressee of(AppealReportAddressee addressee) {
        return switch (addressee) {
            case QUALITY_AUTHORITY -> QUALITY_AUTHORITY;
            case CENTRAL_BODIES -> CENTRAL_BODIES;
            case LOCAL_BODIES -> LOCAL_BODIES;
        };
    }

    /**
     * Returns which addressee of a report on internal control or on volumes it is.
     *
     * @return the addressee, empty for those of order 83
     */
    public Optional<ReportAddressee> ofControl() {
        return switch (this) {
            case AGENCY -> Optional.of(ReportAddressee.AGENCY);
            case TERRITORIAL_BODY -> Optional.of(ReportAddressee.TERRITORIAL_BODY);
            case REGION -> Optional.of(ReportAddressee.REGION);
            case QUALITY_AUTHORITY, CENTRAL_BODIES, LOCAL_BODIES, CONTACT_CENTER -> Optional.empty();
        };
    }

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return switch (this) {
            case AGENCY -> ReportAddressee.AGENCY.label();
            case TERRITORIAL_BODY -> ReportAddressee.TERRITORIAL_BODY.label();
            case REGION -> ReportAddressee.REGION.label();
            case QUALITY_AUTHORITY -> AppealReportAddressee.QUALITY_AUTHORITY.label();
            case CENTRAL_BODIES -> AppealReportAddressee.CENTRAL_BODIES.label();
            case LOCAL_BODIES -> AppealReportAddressee.LOCAL_BODIES.label();
            case CONTACT_CENTER -> PartyRole.CONTACT_CENTER.label();
        };
    }
}
