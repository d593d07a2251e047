package kz.qyzmet.law;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable id of a norm: a public contract that never changes once released.
 *
 * <p>An id is well formed or refused; whether a catalogue holds it is the catalogue's answer. The constants of
 * {@link StateServicesLaw}, {@link StandardAgreement}, {@link ControlRules} and {@link ContactCenterRules} are ids that
 * the shipped catalogue holds.
 *
 * @param id  the id, lower-case segments of letters, digits and hyphens, joined by dots, not null
 */
public record NormId(String id) implements Citation, Comparable<NormId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(\\.[a-z0-9-]+)+");
    private static final int LONGEST = 200;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is not well formed
     */
    public NormId {
        Objects.requireNonNull(id, "id");
        if (id.length() > LONGEST || !FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("Invalid norm id: Expected segments of lower-case letters, digits and '-'"
                    + " joined by '.', such as law88.a25.p2.provider-review, but found: '"
                    + (id.length() > LONGEST ? id.substring(0, LONGEST) + "..." : id) + "'");
        }
    }

    /**
     * Returns the id of a text.
     *
     * @param id  the text, not null
     * @return the id, not null
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static NormId of(String id) {
        return new NormId(id);
    }

    /** Orders by text. */
    @Override
    public int compareTo(NormId other) {
        return id.compareTo(other.id);
    }

    /** Returns the id as text. */
    @Override
    public String toString() {
        return id;
    }
}
