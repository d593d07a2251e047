package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.BreachFound;
import kz.qyzmet.complaint.FiledThrough;
import kz.qyzmet.complaint.ToldDay;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.Divergences;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Provision;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PartnerOrganization;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What each value looks like, and that it reads back equal, with a mapper as a host makes it. */
class ValuesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate FRI_2026_05_08 = LocalDate.of(2026, 5, 8);
    private static final NormId REVIEW = StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER;

    static Stream<Arguments> values() {
        Moment evening = Moment.parse("2026-05-06T18:40");
        return Stream.of(
                Arguments.of(Moment.class, Moment.on(WED_2026_05_06), "\"2026-05-06\""),
                Arguments.of(Moment.class, evening, "\"2026-05-06T18:40\""),
                Arguments.of(Moment.class, Moment.parse("2026-05-06T18:40:05.5Z"), "\"2026-05-06T23:40:05.500\""),
                Arguments.of(Fact.class, Fact.on(WED_2026_05_06), "\"2026-05-06\""),
                Arguments.of(Fact.class, Fact.at(evening), "\"2026-05-06T18:40\""),
                Arguments.of(
                        Fact.class,
                        Fact.on(WED_2026_05_06).recordedOn(FRI_2026_05_08),
                        "{'at':'2026-05-06','recordedOn':'2026-05-08'}"),
                Arguments.of(
                        Fact.class,
                        Fact.planned(Moment.on(FRI_2026_05_08), WED_2026_05_06),
                        "{'at':'2026-05-08','recordedOn':'2026-05-06','planned':true}"),
                Arguments.of(
                        Fact.class,
                        Fact.planned(Moment.on(FRI_2026_05_08), FRI_2026_05_08),
                        "{'at':'2026-05-08','recordedOn':'2026-05-08','planned':true}"),
                Arguments.of(Fact.class, Fact.assumed(evening), "{'at':'2026-05-06T18:40','planned':true}"),
                Arguments.of(NormId.class, REVIEW, "'law88.a25.p2.provider-review'"),
                Arguments.of(Citation.class, REVIEW, "'law88.a25.p2.provider-review'"),
                Arguments.of(Citation.class, Ground.APPC_65, "'appc.a65'"),
                Arguments.of(Ground.class, Ground.CIVIL_CODE_173, "'cc.a173'"),
                Arguments.of(Count.class, new Count(5, LimitUnit.WORKING_DAY), "{'amount':5,'unit':'WORKING_DAY'}"),
                Arguments.of(
                        OpeningHours.class,
                        OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30)),
                        "{'opens':'09:00','closes':'18:30'}"),
                Arguments.of(
                        LocalizedText.class,
                        LocalizedText.of("шағым", "жалоба", "complaint"),
                        "{'kk':'шағым','ru':'жалоба','en':'complaint'}"),
                Arguments.of(Money.class, Money.parse("KZT 1200.00"), "{'amount':'1200.00','currency':'KZT'}"),
                Arguments.of(
                        Money.class,
                        Money.of(CurrencyUnit.of("JPY"), new BigDecimal("-7")),
                        "{'amount':'-7','currency':'JPY'}"),
                Arguments.of(Bin.class, Bin.of("940140000385"), "'940140000385'"),
                Arguments.of(Iin.class, Iin.of("061211600012"), "'061211600012'"),
                Arguments.of(BankAccount.class, BankAccount.of("KZ86125KZT5004100100"), "'KZ86125KZT5004100100'"),
                Arguments.of(PersonName.class, PersonName.of("Сейтқалиева Айгүл"), "'Сейтқалиева Айгүл'"),
                Arguments.of(
                        ContactDetails.class,
                        new ContactDetails(Optional.empty(), Optional.of("a@example.kz")),
                        "{'telephone':null,'email':'a@example.kz'}"),
                Arguments.of(
                        PartnerOrganization.class,
                        PartnerOrganization.of("Серіктес", Bin.of("940140000385")),
                        "{'type':'partner-organization','name':'Серіктес','bin':'940140000385','iin':null}"),
                Arguments.of(
                        Provision.class,
                        new Provision(Act.STATE_SERVICES_LAW, "Art. 25 p. 2"),
                        "{'act':'STATE_SERVICES_LAW','locator':'Art. 25 p. 2'}"),
                Arguments.of(
                        Finding.class,
                        new Finding(REVIEW, Severity.BREACH, FRI_2026_05_08, LocalizedText.same("x")),
                        "{'citation':'law88.a25.p2.provider-review','severity':'BREACH','since':'2026-05-08',"
                                + "'message':{'kk':'x','ru':'x','en':'x'}}"),
                Arguments.of(
                        Filing.class,
                        new Filing(Optional.of(Fact.on(WED_2026_05_06)), Optional.empty(), Optional.empty()),
                        "{'submitted':'2026-05-06','registered':null,'hours':null,'onSaturdays':false}"),
                Arguments.of(
                        FiledThrough.class,
                        new FiledThrough(Fact.on(WED_2026_05_06), Optional.of(Fact.on(FRI_2026_05_08))),
                        "{'receivedOn':'2026-05-06','forwardedOn':'2026-05-08'}"),
                Arguments.of(
                        ToldDay.class,
                        new ToldDay(FRI_2026_05_08, Fact.on(WED_2026_05_06)),
                        "{'day':'2026-05-08','toldOn':'2026-05-06'}"),
                Arguments.of(
                        BreachFound.class,
                        new BreachFound(Addressee.SERVICE_PROVIDER, Fact.on(WED_2026_05_06)),
                        "{'by':'SERVICE_PROVIDER','foundOn':'2026-05-06'}"),
                Arguments.of(
                        Suspension.class,
                        Suspension.between(WED_2026_05_06, FRI_2026_05_08, Ground.APPC_65),
                        "{'suspended':'2026-05-06','resumed':'2026-05-08','ground':'appc.a65'}"),
                Arguments.of(
                        Extension.class,
                        Extension.of(10, LimitUnit.WORKING_DAY, FRI_2026_05_08, REVIEW),
                        "{'by':{'amount':10,'unit':'WORKING_DAY'},'decided':'2026-05-08',"
                                + "'ground':'law88.a25.p2.provider-review'}"),
                Arguments.of(
                        Sample.Nested.class,
                        Sample.Nested.builder().title("x").build(),
                        "{'below':[],'decidedOn':null,'title':'x'}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void aValueIsWrittenSoAndReadsBack(Class<T> type, T value, String json) {
        String expected = json.replace('\'', '"');

        assertThat(MAPPER.writerFor(type).writeValueAsString(value)).isEqualTo(expected);
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(expected);
        assertThat(MAPPER.readValue(expected, type)).isEqualTo(value);
    }

    static Stream<Measure> measures() {
        Count year = new Count(1, LimitUnit.YEAR);
        return Stream.of(
                year,
                new Measure.DayAfterPeriod(5, ReportingPeriod.MONTH),
                new Measure.YearlyDate(MonthDay.of(3, 25), -1),
                new Measure.FixedDate(FRI_2026_05_08),
                new Measure.Recurring(year),
                new Measure.LookBack(year),
                new Measure.Frequency(year),
                new Measure.SetElsewhere(),
                new Measure.NoTerm("hours of opening"));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everySortOfQuantityReadsBack(Measure measure) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(measure), Measure.class))
                .isEqualTo(measure);
    }

    @Test
    void everyNormReadsBack() {
        for (Norm norm : Norms.standard().all()) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(norm), Norm.class))
                    .isEqualTo(norm);
        }
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void everyGroundIsItsId(Ground ground) {
        assertThat(MAPPER.writeValueAsString(ground)).isEqualTo("\"" + ground.id() + "\"");
        assertThat(MAPPER.readValue("\"" + ground.id() + "\"", Citation.class)).isSameAs(ground);
    }

    @Test
    void aTermReadsBackWithItsSets() {
        Term term = Term.builder()
                .norm(REVIEW)
                .trigger(Fact.on(WED_2026_05_06))
                .addSuspensions(Suspension.since(FRI_2026_05_08, Ground.APPC_65))
                .addExtensions(Extension.of(1, LimitUnit.MONTH, FRI_2026_05_08, REVIEW))
                .set(new Count(3, LimitUnit.WORKING_DAY))
                .notEarlierThan(FRI_2026_05_08)
                .build();

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(term), Term.class))
                .isEqualTo(term);
    }

    /** On the night to 1 March 2024 the hour from 23:00 came twice. */
    @Test
    void theSecondPassOfAnHourThatCameTwiceKeepsItsOffset() {
        Moment second = Moment.parse("2024-02-29T23:30+05:00");

        assertThat(MAPPER.writeValueAsString(second)).isEqualTo("\"2024-02-29T23:30+05:00\"");
        assertThat(MAPPER.readValue("\"2024-02-29T23:30+05:00\"", Moment.class)).isEqualTo(second);
        assertThat(MAPPER.writeValueAsString(Moment.parse("2024-02-29T23:30+06:00")))
                .isEqualTo("\"2024-02-29T23:30\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"at\":\"2026-05-06\"}',                                                 2026-05-06",
        "'{\"at\":\"2026-05-06\",\"recordedOn\":\"2026-05-06\",\"planned\":false}', 2026-05-06",
        "'\"2026-05-06T13:40Z\"',                                                   2026-05-06T18:40",
    })
    void aFactMayBeWrittenLonger(String json, String same) {
        assertThat(MAPPER.readValue(json, Fact.class)).isEqualTo(Fact.at(Moment.parse(same)));
    }

    @Test
    void moneyMayBeATextAndIsNeverRounded() {
        assertThat(MAPPER.readValue("\"KZT 1200.00\"", Money.class)).isEqualTo(Money.parse("KZT 1200.00"));
        for (String json : new String[] {
            "\"KZT 1200.001\"",
            "\"1200\"",
            "\"KZT\"",
            "\"XYZ 1\"",
            "\"KZT 1e9\"",
            "1200",
            "{\"amount\":\"1.005\",\"currency\":\"KZT\"}",
            "{\"amount\":1200,\"currency\":\"KZT\"}",
            "{\"amount\":\"1e999999999\",\"currency\":\"KZT\"}",
            "{\"amount\":\"1\",\"currency\":\"tenge\"}",
            "{\"amount\":\"1\"}",
            "{\"currency\":\"KZT\"}"
        }) {
            assertThatExceptionOfType(DatabindException.class)
                    .as(json)
                    .isThrownBy(() -> MAPPER.readValue(json, Money.class));
        }
    }

    @Test
    void anIdentifierIsWrittenInFullThoughItsTextIsMasked() {
        Sample.Person person = Sample.Person.of("900101300123");

        assertThat(person).hasToString("****0123");
        assertThat(MAPPER.writeValueAsString(person)).isEqualTo("\"900101300123\"");
        assertThat(MAPPER.readValue("\"900101300123\"", Sample.Person.class)).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-5-6", "2026-05-06T10:00", "06.05.2026", "", "today"})
    void aDateIsStrictWithAnyMapper(String text) {
        String json = "{\"registered\":\"2026-05-06\",\"plannedFor\":\"" + text + "\"}";

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Sample.class))
                .withMessageStartingWith("Expected a date such as 2026-05-06, but found: '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORKING", "working_day", "0", ""})
    void anEnumIsReadByItsExactName(String text) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("\"" + text + "\"", LimitUnit.class))
                .withMessageStartingWith("Expected one of SECOND, HOUR, ")
                .withMessageContaining("YEAR, but found: '" + text + "'");
    }

    @Test
    void aNullInPlaceOfAListIsAnEmptyOneForAHost() {
        assertThat(MAPPER.readValue("{\"registered\":\"2026-05-06\",\"notes\":null}", Sample.class)
                        .notes())
                .isEmpty();
    }

    @Test
    void whatIsDerivedIsNotWritten() {
        String json = MAPPER.writeValueAsString(
                Sample.builder().registered(Fact.on(WED_2026_05_06)).build());

        assertThat(json).doesNotContain("late", "words", "opened", "label");
    }

    @Test
    void everyDifferenceBetweenTheTextsOfTheAgreementReadsBack() {
        for (Divergence divergence : Divergences.all()) {
            String json = MAPPER.writeValueAsString(divergence);

            assertThat(json).contains("\"id\":\"" + divergence.id() + "\"", "\"severities\":[\"");
            assertThat(MAPPER.readValue(json, Divergence.class)).isEqualTo(divergence);
        }
    }

    /** A class of the host that only looks similar stays what it is. */
    @Test
    void theClassesOfAHostAreNotTouched() {
        assertThat(MAPPER.writeValueAsString(new Host("a", LocalTime.of(9, 0))))
                .isEqualTo("{\"name\":\"a\",\"opens\":\"09:00:00\"}");
    }

    public static final class Host {

        private final String name;
        private final LocalTime opens;

        Host(String name, LocalTime opens) {
            this.name = name;
            this.opens = opens;
        }

        public String getName() {
            return name;
        }

        public LocalTime getOpens() {
            return opens;
        }

        public static Builder builder() {
            return new Builder();
        }

        public static final class Builder {

            public Host build() {
                return new Host("", LocalTime.MIDNIGHT);
            }
        }
    }
}
