package kz.qyzmet.service;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;

/**
 * Who answers for the information about a service ({@code ucc83.a1.c7.responsible}, {@code ucc83.a1.c8.contacts}).
 *
 * @param name the name, not null
 * @param post the post, not blank, empty where it is not recorded, not null
 * @param contacts the telephones and the mail address, empty where they are not recorded, not null
 */
public record ResponsiblePerson(PersonName name, Optional<String> post, Optional<ContactDetails> contacts) {

    /**
     * Checks the post.
     *
     * @throws IllegalArgumentException if the post is blank
     */
    public ResponsiblePerson {
        Objects.requireNonNull(name, "name");
        ServiceTexts.requireStated("responsible person", "post", post);
        Objects.requireNonNull(contacts, "contacts");
    }

    /** Returns the parts; the name is hidden, the contacts are masked, and so are those in the post. */
    @Override
    public String toString() {
        return "ResponsiblePerson[name=" + name + ", post=" + post.map(ServiceTexts::shown) + ", contacts=" + contacts
                + "]";
    }
}
