package kz.qyzmet.agreement.partner;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A public service for which a partner took in an application, or issued a result.
 *
 * @param service the name of the service, not blank
 * @param renderedOn when, not null
 */
public record RenderedService(String service, Fact renderedOn) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public RenderedService {
        PartnerTexts.requireText("service", service);
        Objects.requireNonNull(renderedOn, "renderedOn");
    }

    /** Returns the parts; what looks like personal data in the name is masked. */
    @Override
    public String toString() {
        return "RenderedService[service=" + PartnerTexts.shown(service) + ", renderedOn=" + renderedOn + "]";
    }
}
