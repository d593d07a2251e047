package kz.qyzmet.control.monitoring;

import java.util.Objects;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.service.PublicationPlace;

/**
 * A publication of the results of control ({@code ctl78.p65}). It has no term.
 *
 * @param by who published, not null
 * @param publishedOn when, not null
 * @param places where, not null, empty where it is not recorded
 */
public record ResultsPublication(PartyRole by, Fact publishedOn, Set<PublicationPlace> places) {

    /** Checks and copies the parts. */
    public ResultsPublication {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(publishedOn, "publishedOn");
        places = Set.copyOf(places);
    }

    /**
     * Returns the norm by which the results are published: that on the Agency and its bodies, or that on entities.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (by) {
            case QUALITY_AUTHORITY, QUALITY_AUTHORITY_TERRITORIAL -> MonitoringNorms.PUBLICATION_BY_AGENCY;
            default -> MonitoringNorms.PUBLICATION_BY_ENTITIES;
        };
    }

    /**
     * Tells whether it is in the media or on the publisher's own website, as point 65 has it.
     *
     * @return true also where the places are not recorded
     */
    public boolean isWhereItBelongs() {
        return places.isEmpty()
                || places.contains(PublicationPlace.MASS_MEDIA)
                || places.contains(PublicationPlace.OWN_WEBSITE)
                || places.contains(PublicationPlace.LOCAL_BODY_WEBSITE);
    }
}
