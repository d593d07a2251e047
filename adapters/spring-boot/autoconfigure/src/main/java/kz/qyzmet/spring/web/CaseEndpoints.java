package kz.qyzmet.spring.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.Inspection;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.jackson.answer.Answer;
import kz.qyzmet.jackson.answer.CaseOnDay;
import kz.qyzmet.jackson.answer.FeasibilityAnswer;
import kz.qyzmet.jackson.answer.FindingsAnswer;
import kz.qyzmet.jackson.answer.TimelineAnswer;
import kz.qyzmet.spring.web.Endpoint.Parameter;
import kz.qyzmet.spring.web.Problem.Kind;
import kz.qyzmet.text.Language;

/** What is due in a case, what is wrong with it, what still fits: the body is the case file itself. */
final class CaseEndpoints {

    static final Parameter AS_OF = Parameter.optional(
            "asOf",
            "The day for which to answer; what was recorded later is left out. Default: today in Almaty.",
            "2026-05-14");
    private static final Parameter EXPLAIN =
            Parameter.oneOf("explain", "Adds every step of each term, with its ground.", List.of("true", "false"));

    private final Laws laws;
    private final CaseReader reader;
    private final CaseTypes types;
    private final Supplier<LocalDate> today;

    CaseEndpoints(Laws laws, CaseReader reader, CaseTypes types, Supplier<LocalDate> today) {
        this.laws = laws;
        this.reader = reader;
        this.types = types;
        this.today = today;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.post(
                        "/timeline",
                        "What is due when in a case",
                        List.of(AS_OF, EXPLAIN, Laws.WEEK, Laws.EDITION),
                        "Timeline",
                        asked -> answer(
                                asked,
                                (subject, language) -> TimelineAnswer.of(subject, language, asked.is(EXPLAIN.name())))),
                Endpoint.post(
                        "/check",
                        "What is wrong with a case",
                        List.of(AS_OF, Laws.WEEK, Laws.EDITION),
                        "Findings",
                        asked -> answer(asked, FindingsAnswer::of)),
                Endpoint.post(
                        "/feasibility",
                        "Whether the rest of an inspection still fits into its term",
                        List.of(AS_OF, Laws.WEEK, Laws.EDITION),
                        "Feasibility",
                        asked -> answer(asked, CaseEndpoints::feasibility)));
    }

    private byte[] answer(Asked asked, Question question) throws IOException {
        LocalDate day = asked.date(AS_OF.name()).orElseGet(today);
        Reckoner law = laws.of(asked);
        // Asked for itself, so that a day beyond the calendar is refused before a word on the case.
        law.calendar().entry(day);
        LegalCase found = reader.read(new ByteArrayInputStream(asked.body()), day);
        CaseOnDay subject = new CaseOnDay(found, types.nameOf(found), law, day);
        return Formats.json(question.answer(subject, asked.language()));
    }

    private static Answer feasibility(CaseOnDay subject, Language language) {
        if (!(subject.subject() instanceof Inspection inspection)) {
            throw new ProblemException(Problem.of(
                            Kind.BAD_CASE, "Expected a case of type 'inspection', but found: '" + subject.type() + "'")
                    .with("path", "type"));
        }
        return FeasibilityAnswer.of(subject, inspection.feasibility(subject.law(), subject.day()), language);
    }

    /** A question about a case on a day. */
    @FunctionalInterface
    private interface Question {

        Answer answer(CaseOnDay subject, Language language);
    }
}
