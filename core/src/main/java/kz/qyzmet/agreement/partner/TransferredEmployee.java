package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who passes to a partner together with a center.
 *
 * @param number the number under which the employee is kept, without personal data, not blank
 * @param experience the experience in intake and issue, empty where it is not known, not null
 * @param qualified whether the employee is qualified, as the English text asks without a number; empty where it is not
 *     known, not null
 */
public record TransferredEmployee(String number, Optional<WorkExperience> experience, Optional<Boolean> qualified) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public TransferredEmployee {
        PartnerTexts.requireText("employee", number);
        Objects.requireNonNull(experience, "experience");
        Objects.requireNonNull(qualified, "qualified");
    }

    /**
     * Returns this employee as the system knew him on a day.
     *
     * @param day the day, not null
     * @return the employee, not null
     */
    public TransferredEmployee asKnownOn(LocalDate day) {
        return new TransferredEmployee(number, experience.flatMap(known -> known.asKnownOn(day)), qualified);
    }

    /** Returns the parts; what looks like personal data in the number is masked. */
    @Override
    public String toString() {
        return "TransferredEmployee[number=" + PartnerTexts.shown(number) + ", experience=" + experience
                + ", qualified=" + qualified + "]";
    }
}
