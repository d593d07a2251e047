package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** Who is controlled, as the unit that controls sees it (order 78 p. 38 and 39). */
public enum ControlObject {
    /** The central body of the unit itself. */
    CENTRAL_BODY,
    /** A department of that central body. */
    DEPARTMENT,
    /** A territorial body of it. */
    TERRITORIAL_BODY,
    /** An organization subordinate to the body of the unit. */
    SUBORDINATE_ORGANIZATION,
    /** An individual or legal entity whose activity the body of the unit coordinates. */
    COORDINATED_PROVIDER,
    /** A local executive body of the territory of the unit. */
    LOCAL_BODY_OF_TERRITORY,
    /** A local executive body of another territory. */
    LOCAL_BODY_ELSEWHERE,
    /** Anybody else. */
    OTHER;

    /**
     * Returns the name of this object for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("object." + name());
    }
}
