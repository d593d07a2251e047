package kz.qyzmet.cli;

import java.util.Locale;

/** How a list is printed. */
enum TableFormat {
    TABLE,
    CSV,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
