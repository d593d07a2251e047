package kz.qyzmet.inspection.result;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.PersonalData;

/** The id by which the host knows an appellant: it stands in messages, and so never is personal data itself. */
final class AppellantId {

    private static final int LONGEST = 60;

    private AppellantId() {}

    static void require(Optional<String> appellant) {
        appellant.ifPresent(AppellantId::require);
    }

    static void require(String appellant) {
        Objects.requireNonNull(appellant, "appellant");
        String shown = PersonalData.scrub(appellant.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
        if (appellant.isBlank() || appellant.length() > LONGEST || !shown.equals(appellant)) {
            throw new IllegalArgumentException("Invalid appellant: Expected an id of one line and at most " + LONGEST
                    + " characters without personal data, but found: '"
                    + (shown.length() > LONGEST ? shown.substring(0, LONGEST) + "..." : shown) + "'");
        }
    }
}
