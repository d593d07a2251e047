package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ToldDay;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values among the classes of a host, read by its mapper: strict themselves, and nothing else is. */
class HostMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** Of the host, with a value of ours in it. */
    public static final class Letter {

        public String subject = "";
        public @Nullable Complaint complaint;
        public Map<String, String> more = Map.of();
        public @Nullable LocalDate on;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'complaint':{'addressee':'SERVICE_PROVIDER','registredOn':'2026-05-06'}}"
                        + " # complaint.registredOn # Expected one of the fields addressee, ",
                "{'complaint':{'addressee':'SERVICE_PROVIDER','addressee':'LOCAL_BODY'}}"
                        + " # complaint.addressee # Expected each field once, but found twice: 'addressee'",
                "{'complaint':{'addressee':'SERVICE_PROVIDER','extensions':[{},{'by':{'amount':1,'amount':2}}]}}"
                        + " # complaint.extensions[1].by.amount # Expected each field once, but found twice: 'amount'",
                "{'complaint':{'addressee':'SERVICE_PROVIDER','registeredOn':{'at':'2026-05-06','at':'2026-05-07'}}}"
                        + " # complaint.registeredOn.at # Expected each field once",
                "{'complaint':{'addressee':'SERVICE_PROVIDER','registeredOn':{'at':'2026-05-06','on':'2026-05-07'}}}"
                        + " # complaint.registeredOn.on # Expected one of the fields at, planned, recordedOn",
                "{'complaint':{'addressee':'SERVICE_PROVIDER','officeHours':{'opens':'09:00','closes':'18:00','x':1}}}"
                        + " # complaint.officeHours.x # Expected one of the fields closes, opens",
                "{'complaint':{'addressee':'SERVICE_PROVIDER','toldDay':{'day':'2026-5-6','toldOn':'2026-05-06'}}}"
                        + " # complaint.toldDay.day # Expected a date such as 2026-05-06, but found: '2026-5-6'",
            })
    void whatIsWrongWithAValueIsRefusedWithItsPath(String json, String path, String message) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json.replace('\'', '"'), Letter.class))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(CasePath.of(e)).hasToString(path));
    }

    @Test
    void theClassesOfTheHostStayAsTheyAre() {
        Letter letter = MAPPER.readValue(
                "{\"subject\":\"a\",\"unknown\":1,\"subject\":\"b\",\"on\":\"2026-05-06\",\"more\":{\"x\":\"1\",\"x\":\"2\"},"
                        + "\"complaint\":{\"addressee\":\"SERVICE_PROVIDER\"}}",
                Letter.class);

        assertThat(letter.subject).isEqualTo("b");
        assertThat(letter.more).containsEntry("x", "2");
    }

    /** The dates of values are texts, those of the host are what it has chosen. */
    @Test
    void theSettingsOfTheHostAreForItsOwn() {
        JsonMapper numbers = JsonMapper.builder()
                .findAndAddModules()
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        LocalDate wednesday = LocalDate.of(2026, 5, 6);
        Letter letter = new Letter();
        letter.on = wednesday;
        letter.complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .toldDay(new ToldDay(wednesday, Fact.on(wednesday)))
                .build();

        String json = numbers.writeValueAsString(letter);

        assertThat(json).contains("\"on\":[2026,5,6]", "\"toldDay\":{\"day\":\"2026-05-06\"");
        assertThat(numbers.readValue(json, Letter.class).complaint).isEqualTo(letter.complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-H1", "2026-H2", "0001-H1"})
    void aHalfYearIsAText(String text) {
        assertThat(MAPPER.writeValueAsString(YearHalf.parse(text))).isEqualTo("\"" + text + "\"");
        assertThat(MAPPER.readValue("\"" + text + "\"", YearHalf.class)).isEqualTo(YearHalf.parse(text));
    }

    @Test
    void rangesAreTexts() {
        for (LocalDateRange range : List.of(
                LocalDateRange.parse("2026-05-06/2026-05-09"),
                LocalDateRange.parse("2026-05-06/2026-05-06"),
                LocalDateRange.ofUnboundedStart(LocalDate.of(2026, 5, 6)),
                LocalDateRange.ALL)) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(range), LocalDateRange.class))
                    .isEqualTo(range);
        }
        for (Interval interval : List.of(
                Interval.of(Instant.parse("2026-05-06T04:30:00Z"), Instant.parse("2026-05-06T05:00:00.5Z")),
                Interval.startingAt(Instant.parse("2026-05-06T04:30:00Z")),
                Interval.ALL)) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(interval), Interval.class))
                    .isEqualTo(interval);
        }
        assertThat(MAPPER.writeValueAsString(LocalDateRange.parse("2026-05-06/2026-05-09")))
                .isEqualTo("\"2026-05-06/2026-05-09\"");
        assertThat(MAPPER.readValue("\"2026-05-06T09:30+05:00/2026-05-06T05:00Z\"", Interval.class))
                .isEqualTo(Interval.of(Instant.parse("2026-05-06T04:30:00Z"), Instant.parse("2026-05-06T05:00:00Z")));
    }

    @Test
    void whatIsNoRangeIsRefused() {
        Map<Class<?>, List<String>> wrong = Map.of(
                YearHalf.class, List.of("2026-H3", "2026H1", "2026", "+12026-H1", ""),
                YearQuarter.class, List.of("2026-Q5", "2026"),
                LocalDateRange.class,
                        List.of(
                                "2026-05-09/2026-05-06",
                                "2026-05-06/P3D",
                                "2026-5-6/2026-05-09",
                                "2026-05-06",
                                "2026-05-06/2026-05-07/2026-05-08",
                                "2026-02-30/2026-05-09",
                                "/"),
                Interval.class,
                        List.of(
                                "2026-05-06T04:30:00/2026-05-06T05:00:00Z",
                                "2026-05-06T05:00:00Z/2026-05-06T04:00:00Z",
                                "PT1H/2026-05-06T05:00:00Z",
                                ""));
        wrong.forEach((type, texts) -> texts.forEach(text -> assertThatExceptionOfType(DatabindException.class)
                .as(text)
                .isThrownBy(() -> MAPPER.readValue("\"" + text + "\"", type))
                .withMessageStartingWith("Expected ")
                .withMessageContaining(", but found: '")));
    }

    @Test
    void aNormIsItsIdUnlessAHostHasChangedIt() {
        Norm shipped = Edition.standard().norms().get(NormId.of("law88.a25.p2.provider-review"));
        Norm changed = Norm.builder().from(shipped).summary("of the host").build();

        assertThat(MAPPER.writeValueAsString(shipped)).isEqualTo("\"law88.a25.p2.provider-review\"");
        assertThat(MAPPER.readValue("\"law88.a25.p2.provider-review\"", Norm.class))
                .isEqualTo(shipped);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(changed), Norm.class))
                .isEqualTo(changed);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("\"law88.a25.p2.provider-reviews\"", Norm.class))
                .withMessageStartingWith("Expected the id of a norm of the shipped edition, but found:"
                        + " 'law88.a25.p2.provider-reviews'");
    }

    @Test
    void anEditionIsItsNameIfThatIsEnough() {
        Edition own = new Edition("ours", Norms.standard());
        JsonMapper withOwn = JsonMapper.builder()
                .addModule(new QyzmetModule().answeringWith(Examples.LAW.withEdition(own)))
                .build();

        for (Edition edition : List.of(Edition.standard(), Edition.english())) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(edition), Edition.class))
                    .isEqualTo(edition);
        }
        assertThat(withOwn.readValue(withOwn.writeValueAsString(own), Edition.class))
                .isEqualTo(own);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(own))
                .withMessageStartingWith(
                        "Invalid edition: Expected a shipped one, or that of the engine of the module");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("\"ours\"", Edition.class))
                .withMessageStartingWith("Expected the name of an edition: 88-V/");
    }

    @Test
    void anEngineIsNoData() {
        for (Object engine : List.of(Examples.LAW, Examples.LAW.calendar(), Norms.standard())) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.writeValueAsString(engine))
                    .withMessageStartingWith("Expected data, but found what answers questions: ");
        }
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", Reckoner.class))
                .withMessageStartingWith("Expected data, but found what answers questions: Reckoner");
    }

    @Test
    void theLimitsAreForAnyMapper() {
        JsonMapper limited = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(QyzmetModule.limits())
                        .build())
                .findAndAddModules()
                .build();

        assertThat(limited.readValue("{\"opens\":\"09:00\",\"closes\":\"18:00\"}", OpeningHours.class))
                .isNotNull();
        for (String json : List.of(
                "[".repeat(33) + "]".repeat(33),
                "\"" + "x".repeat(10_001) + "\"",
                "1".repeat(31),
                "{\"" + "x".repeat(10_001) + "\":1}",
                " ".repeat(10 * 1024 * 1024 + 1) + "1")) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> limited.readTree(json))
                    .isInstanceOf(StreamConstraintsException.class);
        }
        assertThat(limited.readTree("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
    }

    @Test
    void theModuleAddedLaterTakesThePlaceOfTheOneFound() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new QyzmetModule().withMoney(MoneyForm.TEXT))
                .build();

        assertThat(mapper.registeredModules().stream().filter(QyzmetModule.class::isInstance))
                .hasSize(1);
    }
}
