package kz.qyzmet.complaint;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Why the review of a complaint is extended. The list of the Law is closed. */
public enum ExtensionGround {
    /** Further study, verification or an on-site check is needed. */
    FURTHER_STUDY,
    /** More information has to be obtained. */
    ADDITIONAL_INFORMATION,
    /** Anything else: it allows no extension. */
    OTHER;

    /**
     * Returns the norm that names this ground.
     *
     * @return the norm, empty for a ground that the Law does not name
     */
    public Optional<NormId> norm() {
        return switch (this) {
            case FURTHER_STUDY -> Optional.of(ComplaintNorms.EXTENSION_GROUND_STUDY);
            case ADDITIONAL_INFORMATION -> Optional.of(ComplaintNorms.EXTENSION_GROUND_INFORMATION);
            case OTHER -> Optional.empty();
        };
    }

    /**
     * Returns the name of the ground for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ComplaintTexts.TEXTS.text("ground." + name());
    }
}
