package kz.qyzmet.law;

import java.util.Objects;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;

/** One of the four acts that the library makes executable. */
public enum Act {

    /** The Law "On State Services" No. 88-V of 15 April 2013. */
    STATE_SERVICES_LAW("LAW-88-V", "law88"),
    /** The Standard Partnership Agreement, order No. 219/НҚ of 10 April 2024; its Kazakh text is authentic. */
    STANDARD_AGREEMENT("SPA-219", "spa219"),
    /** The Rules of State Control over the Quality of Public Services, order No. 78 of 8 December 2016. */
    CONTROL_RULES("CONTROL-78", "ctl78"),
    /** The Rules of the Unified Contact Center, order No. 83 of 26 January 2016. */
    CONTACT_CENTER_RULES("UCC-83", "ucc83");

    private final String code;
    private final String prefix;

    Act(String code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    /**
     * Returns the act of a code.
     *
     * @param code the code, such as {@code LAW-88-V}, not null
     * @return the act, not null
     * @throws IllegalArgumentException if there is no act of that code
     */
    public static Act of(String code) {
        Objects.requireNonNull(code, "code");
        for (Act act : values()) {
            if (act.code.equals(code)) {
                return act;
            }
        }
        throw new IllegalArgumentException(
                "Invalid act: Expected one of LAW-88-V, SPA-219, CONTROL-78, UCC-83, but found: '"
                        + PersonalData.scrub(code) + "'");
    }

    /**
     * Returns the code of the act, as the catalogue writes it.
     *
     * @return the code, such as {@code LAW-88-V}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the first segment of the ids of the act's norms.
     *
     * @return the prefix, such as {@code law88}
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns the short name of the act for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.law().text("act." + name());
    }
}
