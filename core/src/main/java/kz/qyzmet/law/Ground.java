package kz.qyzmet.law;

import java.util.Objects;
import kz.qyzmet.text.LocalizedText;

/**
 * A general rule outside the four acts on which the counting of time rests.
 *
 * <p>Civil law is not applied to administrative relations unless a law says so: the Administrative Procedural-Process
 * Code grounds complaints and control, the Civil Code the agreement and its settlements. Both count alike.
 */
public enum Ground implements Citation {

    /** A term is a date, an event or a period. */
    CIVIL_CODE_172("cc.a172"),
    /** A period starts the day after its date or event. */
    CIVIL_CODE_173("cc.a173"),
    /** Years and months end on the same number, or on the last day of the month. */
    CIVIL_CODE_174("cc.a174"),
    /** A last day that is not worked gives way to the next working day. */
    CIVIL_CODE_175("cc.a175"),
    /** An act may be done until 24:00 of the last day, or until operations close. */
    CIVIL_CODE_176("cc.a176"),
    /** What arrives after hours or on a day off is registered on the nearest working day. */
    APPC_64_3("appc.a64.p3"),
    /** A misdirected request is sent on within three working days, and its term starts anew. */
    APPC_65("appc.a65"),
    /** Terms in days or clock days start the next day. */
    APPC_76_2("appc.a76.p2"),
    /** A last day that is not worked gives way to the next working day. */
    APPC_76_5("appc.a76.p5"),
    /** A complaint is filed through the body complained of, which sends it on within three working days. */
    APPC_91_4("appc.a91.p4"),
    /** A complaint is considered within twenty working days from its registration. */
    APPC_99("appc.a99"),
    /** No decision within the term counts as a refusal from the day of its expiry. */
    APPC_100_5("appc.a100.p5"),
    /** Orthodox Christmas and the first day of Kurban Ait are days off and do not move. */
    LABOUR_CODE_84("labour.a84"),
    /** The labour authority may move days off. */
    LABOUR_CODE_85("labour.a85"),
    /** A holiday on a day off makes the next working day off. */
    HOLIDAYS_LAW_5("law267.a5"),
    /** "Upon expiry of N days after publication": in force on day D + N + 1, without rolling. */
    CUSTOM_OF_EXPIRY("custom.expiry"),
    /** A backward limit on a day off rolls to the preceding working day. */
    CUSTOM_OF_BACKWARD_LIMITS("custom.backward");

    private final String id;

    Ground(String id) {
        this.id = id;
    }

    /**
     * Returns the ground of an id.
     *
     * @param id the id, not null
     * @return the ground, not null
     * @throws IllegalArgumentException if there is no ground of that id
     */
    public static Ground of(String id) {
        Objects.requireNonNull(id, "id");
        for (Ground ground : values()) {
            if (ground.id.equals(id)) {
                return ground;
            }
        }
        throw new IllegalArgumentException("Invalid ground: Expected an id such as cc.a173, but found: '" + id + "'");
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the time during which the ground says what is cited here: a code has earlier wordings, too.
     *
     * @return the time in force, not null
     */
    public Force force() {
        return ShippedCatalogue.forceOf(id);
    }

    /**
     * Returns the act and place of the ground: {@code Civil Code Art. 173}.
     *
     * @return the place, not null
     */
    public LocalizedText place() {
        return LawTexts.grounds().text(id + ".place");
    }

    /**
     * Returns what the ground says, paraphrased.
     *
     * @return the summary, not null
     */
    public LocalizedText summary() {
        return LawTexts.grounds().text(id + ".summary");
    }
}
