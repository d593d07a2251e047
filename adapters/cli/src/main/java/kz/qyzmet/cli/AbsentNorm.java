package kz.qyzmet.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NotInEditionException;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** The answer where the text that is read has no such norm, and the other one has. */
final class AbsentNorm {

    private final NormId id;
    private final Divergence divergence;
    private final Edition read;
    /** The engine of the text that has the norm: it knows its place and label. */
    private final Reckoner other;

    private final Language language;

    AbsentNorm(NotInEditionException absence, Reckoner law, Language language) {
        this.id = NormId.of(absence.id());
        this.divergence = absence.divergence();
        this.read = law.edition();
        this.other = law.withEdition(Edition.of(absence.only()));
        this.language = language;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(CliTexts.TEXTS.get(language, "answer.result") + " " + CliTexts.TEXTS.get(language, "absent.result"));
        lines.add("");
        lines.addAll(explanation());
        return lines;
    }

    void json(Moment trigger, PrintStream out) {
        Norm norm = other.edition().norms().get(id);
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartObject();
            json.writeStringProperty("norm", id.id());
            json.writeStringProperty("act", norm.provision().act().code());
            json.writeStringProperty("locator", norm.provision().locator());
            json.writeStringProperty("trigger", trigger.toString());
            json.writeStringProperty("result", "NOT_IN_EDITION");
            for (String day : List.of("nominal", "due", "safe", "certainty")) {
                json.writeNullProperty(day);
            }
            json.writeStringProperty("divergence", divergence.id());
            Output.strings(json, "steps", List.of());
            Output.strings(json, "otherReadings", List.of());
            json.writeStringProperty("edition", read.name());
            Output.strings(json, "explanation", explanation());
            json.writeEndObject();
        }
        out.println();
    }

    private List<String> explanation() {
        String place = Cited.place(other, id).in(language);
        String label = Cited.label(other, id, language);
        boolean unofficial = Cited.isUnofficial(other, id, language);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                id + ": " + place + (label.equals(place) ? "" : ". " + label + (unofficial ? " " + Label.MARK : "")));
        sentences.add(CliTexts.TEXTS.get(
                language, "absent.read", read.agreement().label(), LocalizedText.same(divergence.id())));
        sentences.addAll(DivergenceTable.texts(divergence, language));
        sentences.add(CliTexts.TEXTS.get(language, "absent.edition", LocalizedText.same(read.name())));
        if (unofficial) {
            sentences.add(Label.MARK + " " + CliTexts.TEXTS.get(language, "norms.unofficial"));
        }
        return sentences;
    }
}
