package kz.qyzmet.jackson.answer;

import java.util.List;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * What every answer to a case begins with.
 *
 * @param type the name of the type of the case
 * @param asOf the day
 * @param edition the edition of the acts
 */
record CaseHead(String type, String asOf, String edition) {

    static CaseHead of(CaseOnDay subject) {
        return new CaseHead(
                subject.type(),
                subject.day().toString(),
                subject.law().edition().name());
    }

    void writeTo(JsonGenerator json) {
        json.writeStringProperty("case", type);
        json.writeStringProperty("asOf", asOf);
        json.writeStringProperty("edition", edition);
    }

    static List<String> basis(CaseOnDay subject, Language language) {
        return subject.basis().stream().map(sentence -> sentence.in(language)).toList();
    }
}
