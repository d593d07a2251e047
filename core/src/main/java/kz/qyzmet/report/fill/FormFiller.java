package kz.qyzmet.report.fill;

import java.util.Objects;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.ReportForm;

/**
 * Fills a form from cases, one after the other: they may be many, and none is kept but for its name.
 *
 * <p>Cases of a kind that no row counts are passed over. The order of the cases is of no matter. Not safe for threads.
 */
public interface FormFiller {

    /**
     * Returns a filler.
     *
     * @param law the engine, whose policies choose between readings, not null
     * @param request what to fill, not null
     * @return the filler, not null
     * @throws IllegalArgumentException if the period or the submitter is not one of the form, or the name of the body
     *     is blank
     */
    static FormFiller of(Reckoner law, FillRequest request) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(request, "request");
        try {
            ReportForm.builder()
                    .type(request.type())
                    .period(request.period())
                    .submitter(request.submitter())
                    .body(request.body())
                    .build();
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return new CaseFiller(law, request);
    }

    /**
     * Counts a case.
     *
     * @param name the name by which the cells list it, such as that of its file, not blank
     * @param subject the case, not null
     * @return this filler, not null
     * @throws IllegalArgumentException if the name is blank, or a case of that name was counted before
     * @throws CalendarRangeException if a term of the case lies outside the calendar; nothing of it is counted then,
     *     and its name is free
     */
    FormFiller add(String name, LegalCase subject);

    /**
     * Returns the form as it stands.
     *
     * @return the form with the cases behind its cells, not null
     */
    FilledForm filled();
}
