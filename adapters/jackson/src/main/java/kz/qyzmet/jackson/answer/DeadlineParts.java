package kz.qyzmet.jackson.answer;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineRow;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.OtherReading;
import kz.qyzmet.deadline.Step;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Norm;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the parts of an answer that stand on their own, and in a timeline or a comparison. */
final class DeadlineParts {

    private final Deadline deadline;
    private final Optional<Norm> norm;
    private final Language language;
    private final JsonGenerator json;

    DeadlineParts(Deadline deadline, Language language, JsonGenerator json) {
        this.deadline = deadline;
        this.norm = deadline.norm().map(deadline.reckoning().law().edition().norms()::get);
        this.language = language;
        this.json = json;
    }

    /** Writes the norm and its place, or the ground of a limit of no norm. */
    void norm() {
        norm.ifPresentOrElse(
                found -> {
                    json.writeStringProperty("norm", found.id().id());
                    json.writeStringProperty("act", found.provision().act().code());
                    json.writeStringProperty("locator", found.provision().locator());
                },
                () -> json.writeStringProperty("ground", deadline.citation().id()));
    }

    /** Writes the day or moment from which the term runs. */
    void trigger() {
        Json.nullable(json, "trigger", deadline.trigger().map(Moment::toString).orElse(null));
    }

    /** Writes the warning that goes with the norm, if there is one. */
    void caution() {
        deadline.caution().ifPresent(caution -> json.writeStringProperty("caution", caution.in(language)));
    }

    /** Writes what the answer is, and its days. */
    void result() {
        if (deadline instanceof Due due) {
            DeadlineRow dates = DeadlineRow.of(due);
            result("DUE", dates.nominal(), dates.due(), dates.safe());
        } else if (deadline instanceof NotBefore from) {
            result("NOT_BEFORE", from.nominal().toString(), null, null);
            json.writeStringProperty("notBefore", from.from().toString());
        } else if (deadline instanceof Window window) {
            result("WINDOW", null, null, null);
            json.writeStringProperty("first", window.first().toString());
            json.writeStringProperty("last", window.last().toString());
        } else if (deadline instanceof Undetermined undetermined) {
            result("UNDETERMINED", null, null, null);
            json.writeStringProperty("reason", undetermined.reason().name());
            json.writeStringProperty("document", undetermined.document().in(language));
        } else if (deadline instanceof NotInForce notInForce) {
            result("NOT_IN_FORCE", null, null, null);
            json.writeStringProperty("reason", notInForce.instead().effect().name());
            notInForce.force().from().ifPresent(from -> json.writeStringProperty("inForceFrom", from.toString()));
            notInForce.force().until().ifPresent(until -> json.writeStringProperty("inForceUntil", until.toString()));
            Json.strings(
                    json,
                    "instead",
                    notInForce.instead().norms().stream().map(Citation::id).toList());
        } else if (deadline instanceof Suspended suspended) {
            result("SUSPENDED", null, null, null);
            json.writeStringProperty("since", suspended.since().toString());
            json.writeNumberProperty("left", suspended.left());
            json.writeStringProperty("unit", suspended.unit().name());
        } else {
            result("NOT_STARTED", null, null, null);
        }
    }

    private void result(String result, @Nullable String nominal, @Nullable String due, @Nullable String safe) {
        json.writeStringProperty("result", result);
        Json.nullable(json, "nominal", nominal);
        Json.nullable(json, "due", due);
        Json.nullable(json, "safe", safe);
        boolean counted = deadline instanceof Due || deadline instanceof NotBefore || deadline instanceof Window;
        Json.nullable(json, "certainty", counted ? deadline.certainty().name() : null);
    }

    /** Writes the steps of the calculation. */
    void steps() {
        json.writeName("steps");
        json.writeStartArray();
        for (Step step : deadline.steps()) {
            json.writeStartObject();
            json.writeStringProperty("rule", step.rule().name());
            Json.strings(
                    json, "grounds", step.grounds().stream().map(Citation::id).toList());
            step.before().ifPresent(before -> json.writeStringProperty("before", before.toString()));
            step.after().ifPresent(after -> json.writeStringProperty("after", after.toString()));
            step.detail().ifPresent(detail -> json.writeStringProperty("detail", detail.in(language)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the days that other readings of the text would give. */
    void otherReadings() {
        List<OtherReading> readings = deadline.otherReadings();
        json.writeName("otherReadings");
        json.writeStartArray();
        for (OtherReading other : readings) {
            json.writeStartObject();
            json.writeStringProperty("question", other.reading().question());
            json.writeStringProperty("reading", other.reading().name());
            Json.nullable(json, "due", brief(other.deadline()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The one date or interval of an answer; null where it has none. */
    private static @Nullable String brief(Deadline other) {
        if (other instanceof Due due) {
            return DeadlineRow.of(due).due();
        }
        if (other instanceof NotBefore from) {
            return from.from().toString();
        }
        return other instanceof Window window ? window.first() + "/" + window.last() : null;
    }
}
