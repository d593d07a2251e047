package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.inspection.document.Dispatch;

/**
 * The draft certificate on its way to a person whose appeal prompted the inspection
 * ({@code law88.a27-2.p5.draft-certificate-appellant}).
 *
 * @param appellant the id by which the host knows the person, without personal data, not null
 * @param dispatch the draft on its way; without a fact where nothing has been sent, not null
 */
public record AppellantCopy(String appellant, Dispatch dispatch) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank, longer than 60 characters, of several lines or personal data
     */
    public AppellantCopy {
        AppellantId.require(appellant);
        Objects.requireNonNull(dispatch, "dispatch");
    }

    /**
     * Returns this copy as it was known on a day.
     *
     * @param day the day, not null
     * @return the copy; empty where all its facts were recorded later
     */
    public Optional<AppellantCopy> asKnownOn(LocalDate day) {
        return Kept.knownOn(day).copy(this);
    }
}
