package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.FormFooter;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormType;
import org.immutables.value.Value;

/** Which form to fill, for whom, for what time and with what knowledge. */
@Value.Immutable
public interface FillRequest {

    /**
     * Returns which form to fill.
     *
     * @return the type, not null
     */
    FormType type();

    /**
     * Returns for what time.
     *
     * @return the period, of the sort that the form has, not null
     */
    ReportPeriod period();

    /**
     * Returns who reports.
     *
     * @return the submitter, one of the form, not null
     */
    FormSubmitter submitter();

    /**
     * Returns the name of the body that reports.
     *
     * @return the name, not blank
     */
    String body();

    /**
     * Returns the day as of which the cases are known: what was recorded later is not counted, so that a form filled
     * again gives the same.
     *
     * @return the day, not null
     */
    LocalDate asOf();

    /**
     * Returns of what cases the reporter keeps records. Rows filled from the others hold a dash: there is no
     * information. Rows filled from these hold a number, 0 where there is no case ({@code ctl78.f1mk.dash}).
     *
     * @return the sources, by default all
     */
    @Value.Default
    default Set<CaseSource> sources() {
        return EnumSet.allOf(CaseSource.class);
    }

    /**
     * Returns the note to go with the form.
     *
     * @return the note, empty where there is none
     */
    Optional<AnalyticalNote> note();

    /**
     * Returns the foot of the form.
     *
     * @return the foot, by default with nothing in it
     */
    @Value.Default
    default FormFooter footer() {
        return FormFooter.empty();
    }

    /**
     * Returns a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request part by part. */
    final class Builder extends ImmutableFillRequest.Builder {
        Builder() {}
    }
}
