package kz.qyzmet.spring.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.ImpactReport;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.NamedCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.CaseFormatException;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.jackson.answer.ImpactAnswer;
import kz.qyzmet.spring.web.Endpoint.Parameter;
import kz.qyzmet.spring.web.ImpactBody.CaseText;
import kz.qyzmet.spring.web.ImpactBody.Side;
import kz.qyzmet.spring.web.Problem.Kind;

/** Which deadlines of cases move between two calendars or two texts of the agreement. */
final class ImpactEndpoint {

    private static final Parameter AS_OF = Parameter.optional(
            "asOf",
            "Leaves out what was recorded after a day, and refuses a case that had not begun. Default: all that is"
                    + " recorded counts.",
            "2026-05-14");

    private final Laws laws;
    private final CaseReader reader;
    private final CaseTypes types;
    private final int maxCases;
    private final int longestName;

    ImpactEndpoint(Laws laws, CaseReader reader, CaseTypes types, QyzmetWebProperties limits) {
        this.laws = laws;
        this.reader = reader;
        this.types = types;
        this.maxCases = limits.maxCases();
        this.longestName = limits.maxParameter();
    }

    List<Endpoint> all() {
        return List.of(Endpoint.post(
                "/impact",
                "Which deadlines of cases move between two calendars, or two texts of the partnership agreement",
                List.of(AS_OF, Laws.WEEK),
                "Impact",
                this::answer));
    }

    private byte[] answer(Asked asked) throws IOException {
        ImpactBody body = ImpactBody.read(BodyText.of(asked.body()), maxCases, longestName);
        Reckoner before = law(asked, body.from());
        Reckoner after = law(asked, body.to());
        if (before.equals(after)) {
            throw Problem.malformed(
                    0,
                    "to",
                    "Expected two sides that differ, by their amendments or edition, but found the same twice");
        }
        Optional<LocalDate> day = asked.date(AS_OF.name());
        day.ifPresent(before.calendar()::entry);
        List<NamedCase> cases = new ArrayList<>();
        for (CaseText text : body.cases()) {
            cases.add(named(text, day));
        }
        ImpactReport report = ImpactReport.of(cases.stream(), before, after);
        report.unanswered().stream().findFirst().ifPresent(unanswered -> {
            throw new ProblemException(Problem.of(Kind.OUTSIDE_CALENDAR, unanswered.name() + ": " + unanswered.reason())
                    .with("case", unanswered.name()));
        });
        return Formats.json(ImpactAnswer.of(
                report,
                new ImpactAnswer.Side(body.from().amend(), before.edition().name()),
                new ImpactAnswer.Side(body.to().amend(), after.edition().name()),
                day,
                types::nameOf,
                asked.language()));
    }

    private Reckoner law(Asked asked, Side side) {
        return laws.amended(asked, side.amendments(), side.edition());
    }

    private NamedCase named(CaseText text, Optional<LocalDate> day) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8));
        try {
            if (day.isEmpty()) {
                return new NamedCase(text.name(), reader.read(in));
            }
            LegalCase found = reader.read(in, day.get());
            return new NamedCase(text.name(), found.asKnownOn(day.get()));
        } catch (CaseFormatException e) {
            throw new ProblemException(Problems.badCase(e, text.path(), text.linesBefore()));
        }
    }
}
