package kz.qyzmet.law;

import java.util.List;
import kz.qyzmet.text.PersonalData;

/**
 * Thrown when a catalogue does not hold a norm that was asked for by id.
 *
 * <p>Where the other text of the agreement has the norm, it is a {@link NotInEditionException}.
 */
public sealed class UnknownNormException extends IllegalArgumentException permits NotInEditionException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String[] nearest;

    UnknownNormException(String id, List<String> nearest) {
        this(
                "Unknown norm: Expected an id of the catalogue, but found: '" + PersonalData.scrub(id) + "'"
                        + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest)),
                id,
                nearest);
    }

    UnknownNormException(String message, String id, List<String> nearest) {
        super(message);
        this.id = id;
        this.nearest = nearest.toArray(new String[0]);
    }

    /**
     * Returns the id that was asked for.
     *
     * @return the id, not null
     */
    public String id() {
        return id;
    }

    /**
     * Returns ids of the catalogue that start alike, the nearest first, at most three.
     *
     * @return the ids, not null, may be empty
     */
    public List<String> nearest() {
        return List.of(nearest);
    }
}
