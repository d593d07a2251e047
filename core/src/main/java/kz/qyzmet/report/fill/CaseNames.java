package kz.qyzmet.report.fill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.text.PersonalData;

/** The names of the cases that were counted: each stands once, and cells hold its number. */
final class CaseNames {

    private static final int LONGEST_SHOWN = 80;

    private final List<String> names = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** Checks a name that is about to be taken. */
    void check(String name) {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid case: Expected 'name' not to be blank, but found: '" + name + "'");
        }
        if (known.contains(name)) {
            throw new IllegalArgumentException(
                    "Invalid case: Expected a name that was not counted before, but found: '" + shown(name) + "'");
        }
    }

    /** Takes a name, and returns its number. */
    int take(String name) {
        known.add(name);
        names.add(name);
        return names.size() - 1;
    }

    List<String> all() {
        return List.copyOf(names);
    }

    /** A name may be that of a person, and hold a number or an address. */
    private static String shown(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
        return PersonalData.scrub(line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "..." : line);
    }
}
