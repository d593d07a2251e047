package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.party.InvalidIdentifierException.Identifier;
import kz.qyzmet.party.InvalidIdentifierException.Rule;

/**
 * How a person is reached: a telephone number, a mail address, or both.
 *
 * <p>Only what cannot be one is refused; the forms are kept as they were given.
 *
 * @param telephone three to fifteen digits, grouped as people write them, not null
 * @param email an address with one at-sign and a dotted domain, of any script, not null
 */
public record ContactDetails(Optional<String> telephone, Optional<String> email) {

    private static final int LONGEST_TELEPHONE = 30;
    private static final int LONGEST_EMAIL = 254;
    /** Fifteen digits are the most that a number has anywhere (ITU-T E.164). */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[ ()-]*[0-9](?:[ ()-]*[0-9]){2,14}[ ()-]*");

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@\\p{Cntrl}\"<>,;:]{1,64}@[\\p{L}\\p{M}\\p{N}-]+(?:\\.[\\p{L}\\p{M}\\p{N}-]+)*\\.[\\p{L}\\p{M}\\p{N}-]{2,}");

    /**
     * Checks the parts.
     *
     * @throws InvalidIdentifierException if one of them has not its form; names the rule, never the contact
     * @throws IllegalArgumentException if there is neither
     */
    public ContactDetails {
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(email, "email");
        if (telephone.isEmpty() && email.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid contact details: Expected a telephone number or a mail address, but found: neither");
        }
        telephone.ifPresent(
                text -> check(text, LONGEST_TELEPHONE, TELEPHONE, Identifier.TELEPHONE, Rule.TELEPHONE_FORM));
        email.ifPresent(text -> check(text, LONGEST_EMAIL, EMAIL, Identifier.EMAIL, Rule.EMAIL_FORM));
    }

    /**
     * Returns details with both.
     *
     * @param telephone the telephone number, not null
     * @param email the mail address, not null
     * @return the details, not null
     * @throws InvalidIdentifierException if one of them has not its form
     */
    public static ContactDetails of(String telephone, String email) {
        return new ContactDetails(Optional.of(telephone), Optional.of(email));
    }

    /**
     * Returns details with a telephone number alone.
     *
     * @param telephone the telephone number, not null
     * @return the details, not null
     * @throws InvalidIdentifierException if it has not its form
     */
    public static ContactDetails ofTelephone(String telephone) {
        return new ContactDetails(Optional.of(telephone), Optional.empty());
    }

    /**
     * Returns details with a mail address alone.
     *
     * @param email the mail address, not null
     * @return the details, not null
     * @throws InvalidIdentifierException if it has not its form
     */
    public static ContactDetails ofEmail(String email) {
        return new ContactDetails(Optional.empty(), Optional.of(email));
    }

    /** Returns the parts without all but their last four characters. */
    @Override
    public String toString() {
        return "ContactDetails[telephone=" + telephone.map(Shown::masked).orElse("") + ", email="
                + email.map(Shown::masked).orElse("") + "]";
    }

    private static void check(String text, int longest, Pattern form, Identifier identifier, Rule rule) {
        if (text.length() > longest || !form.matcher(text).matches()) {
            throw new InvalidIdentifierException(identifier, rule, text);
        }
    }
}
