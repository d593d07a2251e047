package kz.qyzmet.service;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;

/**
 * Who answers for the information about a service ({@code ucc83.a1.c7.responsible}, {@code ucc83.a1.c8.contacts}).
 *
 * @param name the name, not null
 * @param post the post, empty where it is not recorded, not null
 * @param contacts the telephones and the mail address, empty where they are not recorded, not null
 */
public record ResponsiblePerson(PersonName name, Optional<String> post, Optional<ContactDetails> contacts) {

    /** Checks the parts. */
    public ResponsiblePerson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(contacts, "contacts");
    }
}
