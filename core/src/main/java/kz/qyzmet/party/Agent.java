package kz.qyzmet.party;

import java.util.Objects;
import kz.qyzmet.text.LocalizedText;

/**
 * An agent: an individual entrepreneur with a partnership agreement, known by an IIN, never by a BIN.
 *
 * <p>Legal source: {@code spa219.an1.p1.agent-definition}.
 *
 * @param name the name, not null
 * @param iin the individual identification number, not null
 */
public record Agent(PersonName name, Iin iin) implements Party {

    /** Checks the parts. */
    public Agent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(iin, "iin");
    }

    @Override
    public PartyRole role() {
        return PartyRole.AGENT;
    }

    /** Returns the role: the name is that of a person. */
    @Override
    public LocalizedText label() {
        return role().label();
    }
}
