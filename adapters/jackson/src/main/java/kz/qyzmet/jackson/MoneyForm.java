package kz.qyzmet.jackson;

/** How sums of money stand in JSON. Whatever the form, the object is read, too, and nothing is ever rounded. */
public enum MoneyForm {
    /**
     * An object: {@code {"amount": "1200.00", "currency": "KZT"}}. The default, and the form of case files. The text
     * {@code "KZT 1200.00"} is read, too.
     */
    OBJECT,
    /**
     * A number of tenge: {@code 1200.00}, with two decimals. Read from its digits, at most two of them decimals, and
     * never with an exponent.
     *
     * <p>A sum in another currency, or of so many digits that a reader of floating-point numbers would round it, is
     * written as an object, and refused as a number.
     */
    NUMBER,
    /** A text: {@code "KZT 1200.00"}. {@code "1200.00"} is read, too: tenge. */
    TEXT
}
