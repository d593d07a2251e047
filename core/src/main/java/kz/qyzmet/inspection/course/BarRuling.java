package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Set;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;

/** Whether inspectors may be barred: one of three grounds has to hold ({@code law88.a27-3.p1.sp1.bar-inspectors}). */
final class BarRuling {

    private final Course course;
    private final Expiry expiry;
    private final Set<GrossViolation> gross;

    BarRuling(Course course, Expiry expiry, Set<GrossViolation> gross) {
        this.course = course;
        this.expiry = expiry;
        this.gross = gross;
    }

    /** A ground that the record does not tell of is not judged. */
    Outcome<Admission> of(Admission admission) {
        LocalDate day = admission.barredOn().day();
        return switch (admission.ground()) {
            case TERM ->
                expiry.isOver(day)
                        ? Outcome.accepted(admission)
                        : refused(
                                admission,
                                expiry.last().isPresent() ? "bar.inTerm" : "bar.noEnd",
                                expiry.last().map(Dates::full).orElseGet(() -> Dates.full(day)));
            case NO_AUTHORITY ->
                admission.officialsAuthorized().orElse(false)
                        ? refused(admission, "bar.authorized")
                        : Outcome.accepted(admission);
            case GROSS_VIOLATION ->
                gross.isEmpty() && LackOfNotice.isNotified(course, admission.barredOn())
                        ? refused(admission, "bar.notGross")
                        : Outcome.accepted(admission);
            case OTHER -> refused(admission, "bar.notNamed");
        };
    }

    /** Whether the entity might bar whoever came on a day. */
    boolean mayBar(LocalDate day) {
        return expiry.isOver(day) || !gross.isEmpty();
    }

    /** How heavy it is to bar without the ground: a doubt where another policy has the term over. */
    Severity severity(Admission admission) {
        return admission.ground() == BarGround.TERM
                        && expiry.mayBeOver(admission.barredOn().day())
                ? Severity.DOUBT
                : Severity.BREACH;
    }

    /** Whether the record itself shows that the ground holds. */
    boolean isShown(Admission admission) {
        boolean told = admission.ground() != BarGround.NO_AUTHORITY
                || admission.officialsAuthorized().isPresent();
        return told && of(admission).isAccepted();
    }

    private static Outcome<Admission> refused(Admission admission, String key, Object... details) {
        return Outcome.refused(admission.ground().norm(), CourseTexts.TEXTS.text(key, details));
    }
}
