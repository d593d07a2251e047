package kz.qyzmet.agreement.cooperation;

import java.util.Objects;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;

/** The number by which the host knows a service that a partner rendered, a training or an employee. */
final class ServiceNumber {

    private static final int SHOWN = 60;

    private ServiceNumber() {}

    /** A number that tells something apart is never blank. */
    static String require(String name, String number) {
        Objects.requireNonNull(number, name);
        if (number.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid number: Expected '" + name + "' not to be blank, but found: '" + number + "'");
        }
        return number;
    }

    /** A number as a message may show it: on one line, of bounded length, personal data masked. */
    static String shown(String number) {
        String line = PersonalData.scrub(number.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line;
    }

    static LocalizedText text(String number) {
        return LocalizedText.same(shown(number));
    }
}
