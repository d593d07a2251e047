package kz.qyzmet.report;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.party.PersonName;

/**
 * A line of the signatures at the foot of a form ({@code ctl78.f1mk.signature}, {@code ctl78.f1mk.footer}).
 *
 * @param as in what capacity, not null
 * @param name the name, not null
 * @param telephone the telephone, as the footer asks of the performer; empty where none is given, not null
 * @param signed true if the signature stands there
 */
public record FormSignature(Signatory as, PersonName name, Optional<String> telephone, boolean signed) {

    /** Checks the parts. */
    public FormSignature {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(telephone, "telephone");
    }

    /** Returns the capacity; neither the name nor the telephone is shown. */
    @Override
    public String toString() {
        return "FormSignature[as=" + as + ", signed=" + signed + "]";
    }
}
