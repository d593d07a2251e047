package kz.qyzmet.complaint;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;

/**
 * The service that a complaint is about, and the way it was asked for ({@code ctl78.f1mk.r16.complaints}).
 *
 * @param service the name of the service, not blank
 * @param channel where it was asked for, not null
 * @param form the form in which it was rendered, empty where it is not recorded, not null
 */
public record ComplaintMatter(String service, Channel channel, Optional<DocumentForm> form) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public ComplaintMatter {
        if (service.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid matter: Expected 'service' not to be blank, but found: '" + service + "'");
        }
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(form, "form");
    }

    /** Returns the parts; identity numbers and contacts in the name are masked. */
    @Override
    public String toString() {
        return "ComplaintMatter[service=" + ComplaintTexts.shown(service) + ", channel=" + channel + ", form=" + form
                + "]";
    }
}
