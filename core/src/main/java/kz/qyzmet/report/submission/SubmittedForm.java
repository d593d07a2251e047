package kz.qyzmet.report.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.report.ReportForm;

/**
 * A form that was submitted: frozen, with all its versions. What is changed later is another version beside the first,
 * never in its place.
 *
 * @param versions the versions, the first as it was submitted, in the order of their days, not empty
 * @param dispatches to whom the form went and when, in the order in which it was recorded, not empty
 */
public record SubmittedForm(List<FormVersion> versions, List<FormDispatch> dispatches) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no version or no dispatch, or if the versions are not all of one
     *     type, period and body
     */
    public SubmittedForm {
        versions = List.copyOf(versions);
        dispatches = List.copyOf(dispatches);
        if (versions.isEmpty() || dispatches.isEmpty()) {
            throw new IllegalArgumentException("Invalid submitted form: Expected a version and a dispatch, but found: "
                    + versions.size()
                    + " and "
                    + dispatches.size());
        }
        ReportForm first = versions.get(0).form();
        for (FormVersion version : versions) {
            if (!FormKey.of(first).equals(FormKey.of(version.form()))) {
                throw new IllegalArgumentException("Invalid submitted form: Expected versions of one type, period and"
                        + " body, but found: "
                        + first.type().index() + ", " + first.period() + " and "
                        + version.form().type().index() + ", "
                        + version.form().period());
            }
        }
    }

    /**
     * Returns the form as it was submitted.
     *
     * @return the first version, not null
     */
    public ReportForm submitted() {
        return versions.get(0).form();
    }

    /**
     * Returns the form as it reads after all corrections.
     *
     * @return the last version, not null
     */
    public ReportForm current() {
        return versions.get(versions.size() - 1).form();
    }

    /**
     * Returns in which cells a form differs from the last version: one filled again from live data, for instance, which
     * have changed since.
     *
     * @param again the other form, of the same type, not null
     * @return the differences, before in the last version, after in the other form, not null
     * @throws IllegalArgumentException if it is of another type
     */
    public List<FormDifference> differences(ReportForm again) {
        return FormDifference.between(current(), again);
    }

    /**
     * Returns in which cells the last version differs from the form as it was submitted.
     *
     * @return the differences, not null, empty as long as nothing was corrected
     */
    public List<FormDifference> corrected() {
        return FormDifference.between(submitted(), current());
    }

    /**
     * Returns this form as it was known on a day.
     *
     * @param day the day, not null
     * @return the form with what was recorded by then, empty where nothing was
     */
    public Optional<SubmittedForm> asKnownOn(LocalDate day) {
        List<FormVersion> known = versions.stream()
                .filter(version -> version.since().isKnownOn(day))
                .toList();
        List<FormDispatch> sent = dispatches.stream()
                .filter(dispatch -> dispatch.sentOn().isKnownOn(day))
                .toList();
        return known.isEmpty() || sent.isEmpty() ? Optional.empty() : Optional.of(new SubmittedForm(known, sent));
    }

    SubmittedForm with(FormDispatch dispatch) {
        List<FormDispatch> more = new ArrayList<>(dispatches);
        more.add(dispatch);
        return new SubmittedForm(versions, more);
    }

    SubmittedForm with(FormVersion version) {
        List<FormVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new SubmittedForm(more, dispatches);
    }
}
