package kz.qyzmet.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.report.Signatory;
import kz.qyzmet.text.LocalizedText;

/** A line of the head or the foot, known by the Roman numeral in its first cell. */
enum LineCode {
    INDEX("I"),
    PERIOD("II"),
    SUBMITTER("III"),
    BODY("IV"),
    ADDRESSEE("V"),
    DUE("VI"),
    ADDRESS("VII"),
    TELEPHONE("VIII"),
    EMAIL("IX"),
    PERFORMER("X"),
    HEAD("XI"),
    ACTING_HEAD("XII"),
    DATE("XIII"),
    STAMP("XIV"),
    NOTE("XV");

    private final String numeral;

    LineCode(String numeral) {
        this.numeral = numeral;
    }

    /** Finds a line by its numeral; Cyrillic letters of the same shape and small ones are taken for the Latin ones. */
    static Optional<LineCode> of(String text) {
        String latin = SheetText.stripped(text)
                .toUpperCase(Locale.ROOT)
                .replace('Х', 'X')
                .replace('І', 'I');
        for (LineCode code : values()) {
            if (code.numeral.equals(latin)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    static LineCode of(Signatory signatory) {
        return switch (signatory) {
            case PERFORMER -> PERFORMER;
            case HEAD -> HEAD;
            case ACTING_HEAD -> ACTING_HEAD;
        };
    }

    /** Returns who signs in the line, empty for a line that nobody signs. */
    Optional<Signatory> signatory() {
        return switch (this) {
            case PERFORMER -> Optional.of(Signatory.PERFORMER);
            case HEAD -> Optional.of(Signatory.HEAD);
            case ACTING_HEAD -> Optional.of(Signatory.ACTING_HEAD);
            default -> Optional.empty();
        };
    }

    String numeral() {
        return numeral;
    }

    LocalizedText label() {
        return signatory().map(Signatory::label).orElseGet(() -> SheetTexts.TEXTS.text("code." + name()));
    }
}
