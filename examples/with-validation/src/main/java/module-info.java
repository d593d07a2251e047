/** An application that checks its forms. */
module example.validation {
    requires kz.qyzmet.validation;
    // The implementation, and the expression language without which it does not start.
    requires org.hibernate.validator;
    requires jakarta.el;
    requires org.glassfish.expressly;

    // The one reads the fields of a form, the other those that @WithinTimeLimit names.
    opens example to
            org.hibernate.validator,
            kz.qyzmet.validation;
}
