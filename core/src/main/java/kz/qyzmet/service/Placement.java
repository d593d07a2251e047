package kz.qyzmet.service;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The placing of a by-law where recipients can read it ({@code law88.a23.p1}).
 *
 * @param at where it was placed, not null
 * @param placedOn when it was placed, not null
 */
public record Placement(PublicationPlace at, Fact placedOn) {

    /** Checks the parts. */
    public Placement {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(placedOn, "placedOn");
    }
}
