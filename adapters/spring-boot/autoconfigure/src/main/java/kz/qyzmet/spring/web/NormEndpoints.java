package kz.qyzmet.spring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.jackson.answer.NormsAnswer;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.NotInEditionException;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.spring.web.Endpoint.Parameter;
import kz.qyzmet.spring.web.Problem.Kind;

/** The catalogue. */
final class NormEndpoints {

    private static final Parameter ID =
            Parameter.required("id", "The id of the norm, as the catalogue lists it", "law88.a25.p2.provider-review");
    private static final Parameter ACT = Parameter.oneOf(
            "act",
            "Only the norms of an act, by its code or the prefix of its ids",
            Arrays.stream(Act.values())
                    .flatMap(act -> Stream.of(act.code(), act.prefix()))
                    .toList());
    private static final Parameter KIND = Parameter.oneOf(
            "kind",
            "Only the norms of a kind",
            Arrays.stream(NormKind.values()).map(Enum::name).toList());

    private final Laws laws;

    NormEndpoints(Laws laws) {
        this.laws = laws;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.get(
                        "/norms",
                        "The norms of the four acts",
                        List.of(ACT, KIND, Laws.EDITION),
                        List.of(Formats.JSON, Formats.CSV),
                        "Norms",
                        this::norms),
                Endpoint.get(
                        "/norms/{id}", "A norm", List.of(ID, Laws.EDITION), List.of(Formats.JSON), "Norm", this::norm));
    }

    private byte[] norms(Asked asked) {
        Optional<Act> act = asked.find(ACT.name()).map(NormEndpoints::act);
        Optional<NormKind> kind = asked.find(KIND.name(), NormKind.class);
        List<Norm> found = laws.of(asked).edition().norms().all().stream()
                .filter(norm -> act.isEmpty() || norm.provision().act() == act.get())
                .filter(norm -> kind.isEmpty() || norm.kind() == kind.get())
                .toList();
        NormsAnswer answer = NormsAnswer.of(found);
        return asked.asCsv() ? Formats.csv(NormsAnswer.COLUMNS, answer.rows()) : Formats.json(answer);
    }

    private byte[] norm(Asked asked) {
        NormId id = asked.norm(ID.name());
        Norms norms = laws.of(asked).edition().norms();
        try {
            return Formats.json(NormsAnswer.of(norms.get(id)));
        } catch (NotInEditionException e) {
            throw e;
        } catch (UnknownNormException e) {
            throw new ProblemException(Problem.of(Kind.UNKNOWN_NORM, String.valueOf(e.getMessage()))
                    .with("nearest", Problem.list(e.nearest())));
        }
    }

    private static Act act(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.code().equalsIgnoreCase(name) || act.prefix().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter(
                        ACT.name(),
                        "Expected one of "
                                + Arrays.stream(Act.values())
                                        .map(act -> act.code() + " (" + act.prefix() + ")")
                                        .collect(Collectors.joining(", "))
                                + ", but found: '" + name + "'"));
    }
}
