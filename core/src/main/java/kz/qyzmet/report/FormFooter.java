package kz.qyzmet.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.party.ContactDetails;
import org.immutables.value.Value;

/**
 * The foot of a form: the body, its address and contacts, the signatures, the day and the stamp
 * ({@code ctl78.f1mk.footer} and its like of each form, {@code ucc83.a1.footer}). Annex 2 to order 83 has none.
 */
@Value.Immutable
public interface FormFooter {

    /**
     * Returns the address of the body.
     *
     * @return the address, not blank, empty where none is given
     */
    Optional<String> address();

    /**
     * Returns the telephone and the mail address of the body.
     *
     * @return the contacts, empty where none are given
     */
    Optional<ContactDetails> contacts();

    /**
     * Returns the lines of the signatures.
     *
     * @return the signatures, not null, may be empty
     */
    Set<FormSignature> signatures();

    /**
     * Returns the day that the form bears.
     *
     * @return the day, empty where it bears none
     */
    Optional<LocalDate> signedOn();

    /**
     * Tells whether the stamp stands there.
     *
     * @return true if it does, by default not
     */
    @Value.Default
    default boolean stamped() {
        return false;
    }

    /**
     * Returns a foot with nothing in it.
     *
     * @return the foot, not null
     */
    static FormFooter empty() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a foot part by part. */
    final class Builder extends ImmutableFormFooter.Builder {
        Builder() {}
    }
}
