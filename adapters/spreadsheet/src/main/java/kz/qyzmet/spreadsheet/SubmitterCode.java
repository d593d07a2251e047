package kz.qyzmet.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.report.FormSubmitter;

/** The digit before who reports: the words after it differ by language. */
final class SubmitterCode {

    private static final Pattern LEADING = Pattern.compile("([0-9])(?![0-9]).*", Pattern.DOTALL);

    private SubmitterCode() {}

    static int of(FormSubmitter submitter) {
        return switch (submitter) {
            case CENTRAL_BODY -> 1;
            case TERRITORIAL_DIVISION -> 2;
            case LOCAL_BODY -> 3;
            case DISTRICT_BODY -> 4;
            case INFORMATIZATION_AUTHORITY -> 5;
            case CONTACT_CENTER -> 6;
        };
    }

    static Optional<FormSubmitter> read(String text) {
        Matcher leading = LEADING.matcher(SheetText.stripped(text));
        if (leading.matches()) {
            int code = Integer.parseInt(leading.group(1));
            for (FormSubmitter submitter : FormSubmitter.values()) {
                if (of(submitter) == code) {
                    return Optional.of(submitter);
                }
            }
        }
        return Optional.empty();
    }
}
