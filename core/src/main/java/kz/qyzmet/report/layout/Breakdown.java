package kz.qyzmet.report.layout;

import kz.qyzmet.text.LocalizedText;

/** Which lines a row has below it. */
public enum Breakdown {

    /** None: the row stands alone. */
    NONE,

    /** A line for each service. */
    SERVICE,

    /** A line for each service in each information system. */
    SERVICE_AND_SYSTEM,

    /** A line for each provider, and below it one for each of its services. */
    PROVIDER_AND_SERVICE,

    /** No numbers: the row is a list, with a line for each entry. */
    ENTRIES;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("breakdown." + name());
    }
}
