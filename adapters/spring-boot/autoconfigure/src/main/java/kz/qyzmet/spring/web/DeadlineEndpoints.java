package kz.qyzmet.spring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineRow;
import kz.qyzmet.deadline.DeadlineRows;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.DeadlineAnswer;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NotInEditionException;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.spring.web.Endpoint.Parameter;
import kz.qyzmet.spring.web.Problem.Kind;
import org.springframework.http.HttpMethod;
import tools.jackson.core.JsonGenerator;

/** Until when: one question, and a batch of them. */
final class DeadlineEndpoints {

    private static final Parameter NORM =
            Parameter.required("norm", "The id of the norm, as the catalogue lists it", "law88.a25.p2.provider-review");
    private static final Parameter FROM = Parameter.required(
            "from",
            "When the trigger happened, or is planned: 2026-05-06, 2026-05-06T09:30 (Almaty), 2026-05-06T09:30+05:00",
            "2026-05-06");

    private final Laws laws;
    private final int maxRows;

    DeadlineEndpoints(Laws laws, int maxRows) {
        this.laws = laws;
        this.maxRows = maxRows;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.get(
                        "/deadlines",
                        "The deadline of a norm from the day or moment of its trigger",
                        List.of(NORM, FROM, Laws.WEEK, Laws.EDITION),
                        List.of(Formats.JSON),
                        "Deadline",
                        this::one),
                new Endpoint(
                        HttpMethod.POST,
                        "/deadlines",
                        "The deadlines of many rows of norm and trigger; a row without an answer has an error and stops"
                                + " nothing",
                        List.of(Laws.WEEK, Laws.EDITION),
                        List.of(Formats.JSON, Formats.CSV),
                        List.of(Formats.JSON, Formats.CSV),
                        "Rows",
                        this::many));
    }

    private byte[] one(Asked asked) {
        Moment trigger = asked.moment(FROM.name());
        NormId norm = asked.norm(NORM.name());
        Reckoner law = laws.of(asked);
        try {
            Deadline answer = law.deadline(norm, trigger);
            if (answer instanceof NotInForce not) {
                throw refused(not, asked);
            }
            return Formats.json(DeadlineAnswer.of(answer, asked.language()));
        } catch (NotInEditionException e) {
            throw new ProblemException(Problems.of(e).with("explanation", e.explain(law.edition(), asked.language())));
        } catch (UnknownNormException e) {
            throw new ProblemException(Problems.of(e).with("parameter", NORM.name()));
        }
    }

    private static ProblemException refused(NotInForce not, Asked asked) {
        return new ProblemException(
                Problem.of(Kind.NOT_IN_FORCE, DeadlineRow.of(not).error())
                        .with("norm", not.citation().id())
                        .with("trigger", not.trigger().map(Moment::toString))
                        .with("reason", not.instead().effect().name())
                        .with("inForceFrom", not.force().from().map(LocalDate::toString))
                        .with("inForceUntil", not.force().until().map(LocalDate::toString))
                        .with("instead", Problem.list(not.instead().norms()))
                        .with("explanation", not.explain(asked.language().locale())));
    }

    private byte[] many(Asked asked) {
        BatchTable table = BatchTable.read(asked, DeadlineRow.COLUMNS, maxRows);
        DeadlineRows rows = new DeadlineRows(laws.of(asked));
        List<DeadlineRow> answers = table.rows().stream()
                .map(row -> row.size() == table.columns().size()
                        ? rows.answer(row.get(table.norm()), row.get(table.trigger()))
                        : DeadlineRow.refused(
                                "Invalid row: Expected " + table.columns().size() + " cells, but found: " + row.size()))
                .toList();
        return asked.asCsv() ? csv(table, answers) : Formats.json(json -> json(table, answers, json));
    }

    private static byte[] csv(BatchTable table, List<DeadlineRow> answers) {
        List<String> columns = new ArrayList<>(table.columns());
        columns.addAll(DeadlineRow.COLUMNS);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            List<String> cells = new ArrayList<>(table.cells(i));
            cells.addAll(answers.get(i).cells());
            rows.add(cells);
        }
        return Formats.csv(columns, rows);
    }

    private static void json(BatchTable table, List<DeadlineRow> answers, JsonGenerator json) {
        json.writeStartArray();
        for (int i = 0; i < answers.size(); i++) {
            List<String> cells = table.cells(i);
            json.writeStartObject();
            for (int column = 0; column < cells.size(); column++) {
                json.writeStringProperty(table.columns().get(column), cells.get(column));
            }
            List<String> added = answers.get(i).cells();
            for (int column = 0; column < added.size(); column++) {
                filled(json, DeadlineRow.COLUMNS.get(column), added.get(column));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void filled(JsonGenerator json, String name, String cell) {
        if (cell.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, cell);
        }
    }
}
