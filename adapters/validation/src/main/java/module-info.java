/**
 * Jakarta Validation constraints for the beans of a host.
 *
 * <p>Each asks core; no rule of its own. A host that counts by another calendar, edition or reading provides a
 * {@link kz.qyzmet.validation.ReckonerProvider}.
 */
module kz.qyzmet.validation {
    requires transitive kz.qyzmet.core;
    requires kz.qyzmet.calendar.kz;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static transitive org.jspecify;

    exports kz.qyzmet.validation;

    uses kz.qyzmet.validation.ReckonerProvider;
}
