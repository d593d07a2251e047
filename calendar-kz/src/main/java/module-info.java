/**
 * The working-day calendar of Kazakhstan, 2002 to 2100, for the five-day and the six-day week.
 *
 * <p>No input or output but its own resources and the reader that a caller hands in, no clock, no logging.
 */
module kz.qyzmet.calendar.kz {
    requires transitive kz.qyzmet.core;
    requires de.siegmar.fastcsv;

    exports kz.qyzmet.calendar.kz;
    // The texts beside the classes are read by core, and a package that is not open hides its resources.
    opens kz.qyzmet.calendar.kz to
            kz.qyzmet.core;
}
