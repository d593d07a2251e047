package kz.qyzmet.party;

/**
 * The name of a natural person as the document of identity writes it.
 *
 * @param full the name in full, not blank
 */
public record PersonName(String full) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank, longer than 500 characters or holds control characters
     */
    public PersonName {
        // Told by its length alone: the last four letters of a name may be the whole of it.
        Names.check("person's name", full, full.length() + " characters");
    }

    /**
     * Returns the name of a text.
     *
     * @param full the name in full, not blank
     * @return the name, not null
     * @throws IllegalArgumentException if it is blank, longer than 500 characters or holds control characters
     */
    public static PersonName of(String full) {
        return new PersonName(full);
    }

    /** Returns asterisks, as many for every name: no letter of it, because the last four may be the whole of it. */
    @Override
    public String toString() {
        return Names.HIDDEN;
    }
}
