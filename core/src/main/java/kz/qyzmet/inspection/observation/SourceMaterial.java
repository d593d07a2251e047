package kz.qyzmet.inspection.observation;

import kz.qyzmet.text.LocalizedText;

/** What a source of external monitoring consists of ({@code ctl78.p35-1} to {@code p35-4}). */
public enum SourceMaterial {

    /** The data of the monitoring system by service providers. */
    DATA_BY_PROVIDER,
    /** The data of the monitoring system by public services. */
    DATA_BY_SERVICE,
    /** The late deliveries that the monitoring system shows. */
    LATE_DELIVERIES,
    /** The quarterly information on internal control. */
    INTERNAL_CONTROL_INFORMATION,
    /** The web portal of electronic government. */
    PORTAL,
    /** The websites of service providers. */
    PROVIDER_WEBSITES,
    /** The mass media. */
    MASS_MEDIA,
    /** The appeals of individuals and legal entities. */
    APPEALS_OF_PERSONS,
    /** What bodies and organizations have told of the quality of services. */
    QUALITY_INFORMATION,
    /** Anything else. */
    OTHER_INFORMATION;

    /**
     * Returns the source to which it belongs.
     *
     * @return the source, not null
     */
    public ObservationSource source() {
        return switch (this) {
            case DATA_BY_PROVIDER, DATA_BY_SERVICE, LATE_DELIVERIES -> ObservationSource.MONITORING_SYSTEM;
            case INTERNAL_CONTROL_INFORMATION -> ObservationSource.INTERNAL_CONTROL;
            case PORTAL, PROVIDER_WEBSITES, MASS_MEDIA -> ObservationSource.WEB_AND_MEDIA;
            case APPEALS_OF_PERSONS, QUALITY_INFORMATION -> ObservationSource.APPEALS;
            case OTHER_INFORMATION -> ObservationSource.OTHER;
        };
    }

    /**
     * Returns the name of the material for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("material." + name());
    }
}
