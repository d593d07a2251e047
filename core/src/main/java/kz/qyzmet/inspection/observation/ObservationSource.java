package kz.qyzmet.inspection.observation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** A kind of source that external monitoring analyses: four in the Rules, and what lies outside them. */
public enum ObservationSource {

    /** What the information system for monitoring the provision of services holds. */
    MONITORING_SYSTEM,
    /** The quarterly information of the entities on their internal control. */
    INTERNAL_CONTROL,
    /** The portal, the websites of providers, the media. */
    WEB_AND_MEDIA,
    /** Appeals, and information of bodies and organizations on the quality of services. */
    APPEALS,
    /** Anything else; the Law speaks of other information, the list of the Rules is closed. */
    OTHER;

    /** The four of the Rules. */
    static final Set<ObservationSource> LISTED = Set.copyOf(EnumSet.complementOf(EnumSet.of(OTHER)));

    /**
     * Returns the norm that names this source; for what is outside the list, the norm that lists the four.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case MONITORING_SYSTEM -> ObservationNorms.MONITORING_SYSTEM;
            case INTERNAL_CONTROL -> ObservationNorms.INTERNAL_REPORTS;
            case WEB_AND_MEDIA -> ObservationNorms.WEB_AND_MEDIA;
            case APPEALS -> ObservationNorms.APPEALS;
            case OTHER -> ObservationNorms.FOUR_SOURCES;
        };
    }

    /**
     * Returns what belongs to this source.
     *
     * @return the materials, not null
     */
    public Set<SourceMaterial> materials() {
        return Arrays.stream(SourceMaterial.values())
                .filter(material -> material.source() == this)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the name of the source for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("source." + name());
    }
}
