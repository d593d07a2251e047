package kz.qyzmet.jackson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.Regime;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The engine of a written answer: the calendar of the one at hand, and all else as it was written. */
final class WrittenLaw {

    private static final List<String> KNOWN = List.of("edition", "officeHours", "readings", "regime");

    private WrittenLaw() {}

    /** Returns the engine; the one at hand where nothing is written of it. */
    static Reckoner of(Written answer, Reckoner base) {
        JsonNode object = answer.object().get("law");
        if (object == null || object.isNull()) {
            return base;
        }
        if (!object.isObject()) {
            throw answer.refused("law", "Expected an object in { }, but found another value");
        }
        try {
            return of(new Written(answer.parser(), answer.context(), object), base, object);
        } catch (JacksonException e) {
            throw e.prependPath(Object.class, "law");
        }
    }

    private static Reckoner of(Written law, Reckoner base, JsonNode object) {
        law.onlyHas(KNOWN);
        Edition edition = law.required("edition", Edition.class);
        Optional<Regime> regime = law.optional("regime", Regime.class);
        Reckoner engine = new Reckoner(
                base.calendar(),
                CountingRules.builder()
                        .officeHours(law.optional("officeHours", OpeningHours.class))
                        .build(),
                regime.map(edition::under).orElse(edition),
                Map.of());
        JsonNode readings = object.get("readings");
        if (readings != null && !readings.isNull()) {
            for (Reading reading : law.list("readings", Reading.class)) {
                engine = engine.with(reading);
            }
        }
        return engine;
    }
}
