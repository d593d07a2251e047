package kz.qyzmet.report;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What stands in a cell of a form: a number, the sign that there is no information, words, nothing at all, or what
 * cannot be read.
 *
 * <p>Zero and the sign {@code -} are two different things, and an empty cell is a third, which the explanations forbid
 * ({@code ctl78.f1mk.complete}, {@code ctl78.f1mk.dash}).
 */
public sealed interface Cell {

    /** The sign that there is no information. */
    String NO_INFORMATION = "-";

    /**
     * A number.
     *
     * @param value the number, 0 or more
     */
    record Count(long value) implements Cell {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 0
         */
        public Count {
            if (value < 0) {
                throw new IllegalArgumentException("Invalid count: Expected 0 or more, but found: " + value);
            }
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(value);
        }
    }

    /** The sign {@code -}: there is no information. In sums it counts as 0. */
    record NoInformation() implements Cell {}

    /** Nothing: somebody forgot to fill the cell. */
    record Empty() implements Cell {}

    /**
     * Words, in a column of words.
     *
     * @param text the words, not blank, nor the sign {@code -} alone
     */
    record Words(String text) implements Cell {

        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if they are blank, or the sign that there is no information
         */
        public Words {
            Objects.requireNonNull(text, "text");
            if (text.isBlank() || text.equals(NO_INFORMATION)) {
                throw new IllegalArgumentException("Invalid words: Expected some, but found: '" + text + "'");
            }
        }

        /** Returns the length alone: the words may hold the name and the contacts of a person. */
        @Override
        public String toString() {
            return "Words[" + text.length() + " characters]";
        }
    }

    /**
     * What stands in a cell of numbers and is none, such as letters, a fraction or a number below 0.
     *
     * @param found what was found, not blank
     */
    record Unreadable(String found) implements Cell {

        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank, or the sign that there is no information
         */
        public Unreadable {
            Objects.requireNonNull(found, "found");
            if (found.isBlank() || found.equals(NO_INFORMATION)) {
                throw new IllegalArgumentException("Invalid text: Expected some, but found: '" + found + "'");
            }
        }

        /** Returns the length alone. */
        @Override
        public String toString() {
            return "Unreadable[" + found.length() + " characters]";
        }
    }

    /**
     * Returns a number.
     *
     * @param value the number, 0 or more
     * @return the cell, not null
     * @throws IllegalArgumentException if it is below 0
     */
    static Cell of(long value) {
        return new Count(value);
    }

    /**
     * Returns words.
     *
     * @param text the words, not blank, nor the sign {@code -} alone
     * @return the cell, not null
     * @throws IllegalArgumentException if they are blank, or the sign that there is no information
     */
    static Cell of(String text) {
        return new Words(text);
    }

    /**
     * Returns the sign that there is no information.
     *
     * @return the cell, not null
     */
    static Cell none() {
        return new NoInformation();
    }

    /**
     * Returns an empty cell.
     *
     * @return the cell, not null
     */
    static Cell empty() {
        return new Empty();
    }

    /**
     * Returns the number, where the cell holds one.
     *
     * @return the number, empty for all else, and for the sign that there is no information
     */
    default OptionalLong number() {
        return OptionalLong.empty();
    }
}
