package kz.qyzmet.agreement.partner;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * What was found of somebody's qualification: whether it is what the services authority requires.
 *
 * <p>Its requirements stand in a document that the agreement only points to
 * ({@code spa219.p4.sp2.kk7.staff-qualification}); the host says whether they are met.
 *
 * @param met whether they are
 * @param checkedOn when that was found, not null
 */
public record QualificationCheck(boolean met, Fact checkedOn) {

    /** Checks the parts. */
    public QualificationCheck {
        Objects.requireNonNull(checkedOn, "checkedOn");
    }
}
