package kz.qyzmet.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.control.monitoring.ControlReporter;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.report.layout.FormNorms;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;

/** Who fills a form. */
public enum FormSubmitter {

    /** A central state body, with all that is below it ({@code ctl78.f1mk.submitter-central}). */
    CENTRAL_BODY,

    /** A territorial division of a central body or of its department ({@code ctl78.f1mk.submitter-territorial}). */
    TERRITORIAL_DIVISION,

    /** The executive body of a region, a major city or the capital ({@code ctl78.f2mk.submitter-local}). */
    LOCAL_BODY,

    /** The executive body of a district or a city of a region, which reports to the region. */
    DISTRICT_BODY,

    /** The authority for informatisation ({@code ctl78.f3mk.submitter}, {@code ctl78.f4mk.submitter}). */
    INFORMATIZATION_AUTHORITY,

    /** The contact centre ({@code ucc83.a2.form}). */
    CONTACT_CENTER;

    /**
     * Returns the forms that it fills.
     *
     * @return the forms, not empty
     */
    public Set<FormType> forms() {
        return switch (this) {
            case CENTRAL_BODY -> EnumSet.of(FormType.FORM_1MK, FormType.SERVICE_INFORMATION);
            case TERRITORIAL_DIVISION -> EnumSet.of(FormType.FORM_1MK);
            case LOCAL_BODY, DISTRICT_BODY -> EnumSet.of(FormType.FORM_2MK);
            case INFORMATIZATION_AUTHORITY -> EnumSet.of(FormType.FORM_3MK, FormType.FORM_4MK);
            case CONTACT_CENTER -> EnumSet.of(FormType.APPEALS);
        };
    }

    /**
     * Returns the reporter of internal control or of volumes that it is.
     *
     * @return the reporter, empty for the contact centre
     */
    public Optional<ControlReporter> reporter() {
        return switch (this) {
            case CENTRAL_BODY -> Optional.of(ControlReporter.CENTRAL_BODY);
            case TERRITORIAL_DIVISION -> Optional.of(ControlReporter.TERRITORIAL_DIVISION);
            case LOCAL_BODY -> Optional.of(ControlReporter.LOCAL_BODY);
            case DISTRICT_BODY -> Optional.of(ControlReporter.DISTRICT_BODY);
            case INFORMATIZATION_AUTHORITY -> Optional.of(ControlReporter.INFORMATIZATION_AUTHORITY);
            case CONTACT_CENTER -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which a form of it is due.
     *
     * @param type the form, one of {@link #forms()}, not null
     * @return the norm, not null
     * @throws IllegalArgumentException if it does not fill that form
     */
    public NormId dueNorm(FormType type) {
        if (!forms().contains(type)) {
            throw new IllegalArgumentException("Invalid form: Expected a form of " + this + ", but found: " + type);
        }
        return this == DISTRICT_BODY
                ? ControlRules.DISTRICT_REPORT_DUE
                : FormNorms.of(type).due().orElseThrow();
    }

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ReportTexts.TEXTS.text("submitter." + name());
    }
}
