package kz.qyzmet.spreadsheet;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.report.FormFinding;

/**
 * A finding on a form that was read, with the cells that it is about.
 *
 * @param finding what is wrong, not null
 * @param addresses the addresses of its cells, such as {@code E14}, the one to look at first; those of a line that is
 *     missing have none, so that it may be empty, not null
 */
public record AddressedFinding(FormFinding finding, List<String> addresses) {

    /** Checks and copies the parts. */
    public AddressedFinding {
        Objects.requireNonNull(finding, "finding");
        addresses = List.copyOf(addresses);
    }
}
