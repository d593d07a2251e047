/**
 * Jakarta Validation constraints for the beans of a host.
 *
 * <p>Each asks core; no rule of its own.
 */
module kz.qyzmet.validation {
    requires kz.qyzmet.core;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports kz.qyzmet.validation;
}
