package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;

/** What every name has to be. */
final class Names {

    /** What stands in place of a person's name. */
    static final String HIDDEN = "****";

    private static final int LONGEST = 500;

    private Names() {}

    /** Checks the name of an organisation, which is no personal data. */
    static void check(String name) {
        Objects.requireNonNull(name, "name");
        check("name of an organisation", name, "'" + Shown.bounded(name) + "'");
    }

    /**
     * Checks a business entity: a legal entity, joint entrepreneurs, or an individual entrepreneur, whose name is that
     * of a person.
     */
    static void checkBusiness(String name, Optional<Bin> bin, Optional<Iin> iin) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bin, "bin");
        Objects.requireNonNull(iin, "iin");
        check("name of a business entity", name, name.length() + " characters");
        if (bin.isPresent() && iin.isPresent()) {
            throw new IllegalArgumentException("Invalid business entity: Expected a BIN or an IIN, but found: both");
        }
    }

    static void check(String what, String name, String shown) {
        Objects.requireNonNull(name, "name");
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Invalid " + what + ": Expected 1 to " + LONGEST
                    + " characters on one line, not blank, but found: " + shown);
        }
    }
}
