package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.Answer;
import kz.qyzmet.jackson.answer.CaseOnDay;
import kz.qyzmet.jackson.answer.FindingsAnswer;
import kz.qyzmet.jackson.answer.TimelineAnswer;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** On what a case rests as a whole stands under its heading. */
class BasisTest {

    private static final LocalDate FRI_2026_05_08 = LocalDate.of(2026, 5, 8);
    private static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());

    private static final Complaint PLAIN = Complaint.builder()
            .addressee(Addressee.SERVICE_PROVIDER)
            .registeredOn(Fact.on(LocalDate.of(2026, 5, 6)))
            .build();

    private static final String LONG =
            "The second sentence is so long that a terminal does not show it whole, and it is broken where a word ends.";

    /** A complaint that has something to say on its basis, as known on the day of the question alone. */
    private static CaseOnDay founded() {
        return new CaseOnDay(with(false), "complaint", LAW, FRI_2026_05_08);
    }

    private static Complaint with(boolean known) {
        return (Complaint) Proxy.newProxyInstance(
                Complaint.class.getClassLoader(), new Class<?>[] {Complaint.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("basis")) {
                        return known
                                ? List.of(
                                        LocalizedText.of("Бірінші.", "Первое.", "The first."), LocalizedText.same(LONG))
                                : List.of(LocalizedText.same("Not by what was known."));
                    }
                    if (method.getName().equals("asKnownOn")) {
                        return with(true);
                    }
                    try {
                        return method.invoke(PLAIN, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static String timelineJson(CaseOnDay subject) {
        return json(TimelineAnswer.of(subject, Language.RU, false));
    }

    private static String findingsJson(CaseOnDay subject) {
        return json(FindingsAnswer.of(subject, Language.RU));
    }

    private static String json(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Output.json(answer, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTextHasItUnderTheHeading() {
        String[] head = {
            "Complaint, as of Friday 8 May 2026",
            "    The first.",
            "    The second sentence is so long that a terminal does not show it whole, and it is broken where a",
            "    word ends.",
            ""
        };

        assertThat(TimelineText.lines(founded(), Language.EN, false)).startsWith(head);
        assertThat(FindingsText.lines(founded(), founded().findings(), Language.EN))
                .startsWith(head);
    }

    @Test
    void jsonHasItAsAnArray() {
        for (String json : List.of(timelineJson(founded()), findingsJson(founded()))) {
            assertThat(json.replaceAll("\\s+", " ")).contains("\"basis\" : [ \"Первое.\", \"" + LONG + "\" ]");
        }
    }

    @Test
    void aCaseThatHasNothingToSayHasNone() {
        CaseOnDay plain = new CaseOnDay(PLAIN, "complaint", LAW, FRI_2026_05_08);

        assertThat(TimelineText.lines(plain, Language.EN, false)).startsWith("Complaint, as of Friday 8 May 2026", "");
        for (String json : List.of(timelineJson(plain), findingsJson(plain))) {
            assertThat(json.replaceAll("\\s+", " ")).contains("\"basis\" : [ ]");
        }
    }
}
