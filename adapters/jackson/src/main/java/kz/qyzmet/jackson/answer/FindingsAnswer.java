package kz.qyzmet.jackson.answer;

import java.util.List;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * What is wrong with a case: {@code case}, {@code asOf}, {@code edition}, {@code basis} and {@code findings}.
 *
 * <p>A finding has {@code citation} (the id of the norm or ground), {@code place}, {@code severity}, {@code since} and
 * {@code message}.
 */
public final class FindingsAnswer implements Answer {

    private final CaseHead head;
    private final List<String> basis;
    private final List<Finding> findings;
    private final Norms norms;
    private final Language language;

    private FindingsAnswer(CaseOnDay subject, Language language) {
        this.head = CaseHead.of(subject);
        this.basis = CaseHead.basis(subject, language);
        this.findings = subject.findings();
        this.norms = subject.law().edition().norms();
        this.language = language;
    }

    /**
     * Asks what is wrong with a case.
     *
     * @param subject the case and the day, not null
     * @param language the language of the sentences, not null
     * @return the answer, not null
     */
    public static FindingsAnswer of(CaseOnDay subject, Language language) {
        return new FindingsAnswer(subject, language);
    }

    /**
     * Returns what is wrong.
     *
     * @return the findings, not null, may be empty
     */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        head.writeTo(json);
        Json.strings(json, "basis", basis);
        json.writeName("findings");
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("citation", finding.citation().id());
            json.writeStringProperty("place", norms.placeOf(finding.citation()).in(language));
            json.writeStringProperty("severity", finding.severity().name());
            json.writeStringProperty("since", finding.since().toString());
            json.writeStringProperty("message", finding.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
