package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.qyzmet.text.LocalizedText;

/**
 * The checks of the requirements, in time: the last one counts, and of two on one day the worse.
 *
 * <p>So the answer depends on the set of checks alone.
 */
final class RequirementChecks {

    /** What a check found, the worst first. */
    enum Standing {
        NOT_MET,
        NOT_KNOWN,
        MET
    }

    private final Map<String, NavigableMap<LocalDate, Standing>> byCode = new TreeMap<>();
    private final Map<String, LocalizedText> texts = new TreeMap<>();

    RequirementChecks(Collection<PartnerRequirement> requirements) {
        for (PartnerRequirement requirement : requirements) {
            Standing found = requirement
                    .met()
                    .map(met -> met ? Standing.MET : Standing.NOT_MET)
                    .orElse(Standing.NOT_KNOWN);
            texts.merge(
                    requirement.code(),
                    requirement.text(),
                    (one, other) -> one.en().compareTo(other.en()) <= 0 ? one : other);
            byCode.computeIfAbsent(requirement.code(), code -> new TreeMap<>())
                    .merge(
                            requirement.checkedOn().day(),
                            requirement.checkedOn().planned() ? Standing.NOT_KNOWN : found,
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    Iterable<String> codes() {
        return byCode.keySet();
    }

    LocalizedText text(String code) {
        return texts.getOrDefault(code, LocalizedText.same(code));
    }

    Standing on(String code, LocalDate day) {
        return Optional.ofNullable(checks(code).floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse(Standing.NOT_KNOWN);
    }

    /** The first day, from a day on, on which a requirement is not met by the checks. */
    Optional<LocalDate> firstNotMet(String code, LocalDate from) {
        if (on(code, from) == Standing.NOT_MET) {
            return Optional.of(from);
        }
        return checks(code).tailMap(from, false).entrySet().stream()
                .filter(check -> check.getValue() == Standing.NOT_MET)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private NavigableMap<LocalDate, Standing> checks(String code) {
        return byCode.getOrDefault(code, new TreeMap<>());
    }
}
