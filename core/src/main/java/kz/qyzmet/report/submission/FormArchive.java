package kz.qyzmet.report.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.control.monitoring.ControlForm;
import kz.qyzmet.control.monitoring.ControlReporting;
import kz.qyzmet.control.monitoring.MonitoringNorms;
import kz.qyzmet.control.monitoring.ReportCorrection;
import kz.qyzmet.control.monitoring.ReportSubmission;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.report.FormAddressee;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The forms that were submitted, each with its versions ({@code ctl78.p63}).
 *
 * <p>A report on internal control is frozen once it is submitted: another one for the same quarter is refused, and a
 * correction waits for the results of the fourth quarter. Point 63 speaks of no other form; of those a later one stands
 * beside the earlier as another version.
 *
 * @param forms the forms, in the order in which they were submitted, one of each type, period and body, not null
 */
public record FormArchive(List<SubmittedForm> forms) {

    private static final FormArchive EMPTY = new FormArchive(List.of());

    /**
     * Checks and copies the forms.
     *
     * @throws IllegalArgumentException if two of them are of the same type, period and body
     */
    public FormArchive {
        forms = List.copyOf(forms);
        Set<FormKey> keys = new HashSet<>();
        for (SubmittedForm form : forms) {
            FormKey key = FormKey.of(form.submitted());
            if (!keys.add(key)) {
                throw new IllegalArgumentException(
                        "Invalid archive: Expected one form of a type, period and body, but found:"
                                + " two of "
                                + key.type().index()
                                + ", "
                                + key.period());
            }
        }
    }

    /**
     * Returns an archive without forms.
     *
     * @return the archive, not null
     */
    public static FormArchive empty() {
        return EMPTY;
    }

    /**
     * Finds a form.
     *
     * @param type which form, not null
     * @param period for what time, not null
     * @param body the name of the body that reports, not null
     * @return the form with its versions, empty where none was submitted
     */
    public Optional<SubmittedForm> find(FormType type, ReportPeriod period, String body) {
        return find(new FormKey(type, period, body));
    }

    private Optional<SubmittedForm> find(FormKey key) {
        return forms.stream()
                .filter(form -> FormKey.of(form.submitted()).equals(key))
                .findFirst();
    }

    /**
     * Submits a form to one of its addressees. The same form may go to several, on several days.
     *
     * @param law the engine, not null
     * @param form the form, not null
     * @param to the addressee, not null
     * @param on when, not null
     * @return the archive with it, or a refusal: another form of the body for that quarter is frozen, not null
     * @throws IllegalArgumentException if it is only planned, or before the period begins
     */
    public Outcome<FormArchive> submit(Reckoner law, ReportForm form, FormAddressee to, Fact on) {
        Objects.requireNonNull(law, "law");
        FormDispatch dispatch = new FormDispatch(to, on);
        if (on.day().isBefore(form.period().first())) {
            throw new IllegalArgumentException("Invalid submission: Expected a day not before "
                    + form.period().first()
                    + ", with which the period begins, but found: "
                    + on.day());
        }
        FormKey key = FormKey.of(form);
        FormVersion version = new FormVersion(form, on, Optional.empty());
        SubmittedForm found = find(key).orElse(null);
        if (found == null) {
            return Outcome.accepted(with(key, new SubmittedForm(List.of(version), List.of(dispatch))));
        }
        if (found.current().equals(form)) {
            boolean known = found.dispatches().stream().anyMatch(earlier -> earlier.to() == to);
            return Outcome.accepted(known ? this : with(key, found.with(dispatch)));
        }
        return isFrozen(law, form, on)
                ? Outcome.refused(MonitoringNorms.CORRECTION, frozen(form))
                : Outcome.accepted(with(key, after(found, version).with(dispatch)));
    }

    /**
     * Corrects a form that was submitted. Whether it may be is ruled by {@link ControlReporting#correct}.
     *
     * @param law the engine, for the reading of which quarters may be corrected, not null
     * @param corrected the form as it shall read, not null
     * @param correction the correction, of the same form and quarter, not null
     * @return the archive with another version of the form, or a refusal: before the fourth quarter is over, without
     *     materials, by another than the Agency or its bodies, of what was never submitted, not null
     * @throws IllegalArgumentException if the correction is of another form or quarter or only planned; if the form was
     *     never submitted and no norm refuses; if an earlier version is later than it
     */
    public Outcome<FormArchive> correct(Reckoner law, ReportForm corrected, ReportCorrection correction) {
        Objects.requireNonNull(law, "law");
        if (!(corrected.period() instanceof ReportPeriod.OfQuarter period)
                || !period.quarter().equals(correction.quarter())
                || !corrected.type().name().equals(correction.form().name())) {
            throw new IllegalArgumentException("Invalid correction: Expected one of form "
                    + corrected.type().index() + " and " + corrected.period() + ", but found: "
                    + correction.form() + " and " + correction.quarter());
        }
        FormKey key = FormKey.of(corrected);
        SubmittedForm found = find(key).orElse(null);
        FormVersion version = new FormVersion(corrected, correction.correctedOn(), Optional.of(correction));
        return reporting(corrected, correction, found).correct(law, correction).map(ruled -> {
            if (found == null) {
                throw new IllegalArgumentException(
                        "Invalid correction: Expected a form that was submitted, but found: none");
            }
            return with(key, after(found, version));
        });
    }

    /**
     * Returns in which cells a form differs from the one that was submitted for the same time by the same body.
     *
     * @param again the form, such as one filled again from live data, not null
     * @return the differences, not null; empty also where nothing was submitted
     */
    public List<FormDifference> differences(ReportForm again) {
        return find(again.type(), again.period(), again.body())
                .map(form -> form.differences(again))
                .orElse(List.of());
    }

    /**
     * Returns the archive as it was known on a day.
     *
     * @param day the day, not null
     * @return the archive with what was recorded by then, not null
     */
    public FormArchive asKnownOn(LocalDate day) {
        return new FormArchive(forms.stream()
                .map(form -> form.asKnownOn(day))
                .flatMap(Optional::stream)
                .toList());
    }

    private static boolean isFrozen(Reckoner law, ReportForm form, Fact on) {
        return form.type().isOnInternalControl()
                && law.edition()
                        .norms()
                        .find(MonitoringNorms.CORRECTION)
                        .filter(norm -> norm.force().holds(on.day()))
                        .isPresent();
    }

    private static LocalizedText frozen(ReportForm form) {
        return SubmissionTexts.TEXTS.text(
                "submit.frozen", ControlForm.valueOf(form.type().name()).label(), Periods.words(form.period()));
    }

    private static SubmittedForm after(SubmittedForm found, FormVersion version) {
        FormVersion last = found.versions().get(found.versions().size() - 1);
        ContradictoryFactsException.requireOrder(
                "versions.since", Optional.of(last.since()), "since", Optional.of(version.since()));
        return found.with(version);
    }

    private static ControlReporting reporting(
            ReportForm form, ReportCorrection correction, @Nullable SubmittedForm found) {
        ControlReporting.Builder reporting = ControlReporting.builder()
                .reporter(form.submitter().reporter().orElseThrow())
                .year(correction.quarter().getYear());
        if (found != null) {
            for (FormDispatch dispatch : found.dispatches()) {
                dispatch.to()
                        .ofControl()
                        .ifPresent(to -> reporting.addSubmissions(ReportSubmission.builder()
                                .form(correction.form())
                                .quarter(correction.quarter())
                                .to(to)
                                .submittedOn(dispatch.sentOn())
                                .withNote(form.note().isPresent())
                                .build()));
            }
        }
        return reporting.build();
    }

    private FormArchive with(FormKey key, SubmittedForm form) {
        List<SubmittedForm> more = new ArrayList<>(forms);
        int place = more.indexOf(find(key).orElse(form));
        if (place < 0) {
            more.add(form);
        } else {
            more.set(place, form);
        }
        return new FormArchive(more);
    }

    /** Returns how many forms there are. */
    @Override
    public String toString() {
        return "FormArchive[" + forms.size() + "]";
    }
}
