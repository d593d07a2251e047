package kz.qyzmet.jackson;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.qyzmet.deadline.*;
import kz.qyzmet.law.*;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TryTest {
    static void one(String text) {
        try {
            System.out.println(text.replace("\n", "|") + "\n   -> " + CaseReader.of(CaseTypes.none().with("sample", Sample.class)).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (CaseFormatException e) {
            System.out.println(text.substring(0, Math.min(100, text.length())).replace("\n", "|") + "\n   !! " + e.getMessage());
        } catch (Exception e) {
            e.printStackTrace(System.out);
        }
    }

    @Test
    void run() throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Sample s = Sample.builder().registered(Fact.on(LocalDate.of(2026, 5, 6)))
           .answered(Fact.at(Moment.parse("2026-05-07T10:00")).recordedOn(LocalDate.of(2026,5,8)))
           .applicant(Sample.Person.of("900101300123"))
           .putCounts(Severity.BREACH, 3).addDays(LocalDate.of(2026, 5, 6)).calls(4)
           .hours(kz.qyzmet.calendar.OpeningHours.of(java.time.LocalTime.of(9,0), java.time.LocalTime.of(18,30)))
           .addNested(Sample.Nested.builder().title("x").decidedOn(LocalDate.of(2026,1,2)).build())
           .addSuspensions(Suspension.since(LocalDate.of(2026, 5, 7), Ground.APPC_65))
           .addExtensions(Extension.of(5, LimitUnit.WORKING_DAY, LocalDate.of(2026,5,8), NormId.of("law88.a25.p4")))
           .fee(new java.math.BigDecimal("12.50")).month(java.time.YearMonth.of(2026, 5))
           .build();
        String json = mapper.writeValueAsString(s);
        System.out.println(json);
        System.out.println(mapper.readValue(json, Sample.class).equals(s));
        String w = CaseWriter.of(CaseTypes.none().with("sample", Sample.class)).write(s);
        System.out.println(w + CaseReader.of(CaseTypes.none().with("sample", Sample.class)).read(new ByteArrayInputStream(w.getBytes(StandardCharsets.UTF_8))).equals(s));
        String h = "{\"type\":\"sample\",\n\"registered\":\"2026-05-06\"";
        for (String t : new String[] {"}", ",\"answered\":\"2026-05-05\"}", ",\"copies\":0}", ",\"copies\":1.0}", ",\"copies\":\"1\"}", ",\"copies\":99999999999}", ",\"copies\":true}",
            ",\"urgent\":1}", ",\"urgent\":\"true\"}", ",\"urgent\":\"\"}", ",\"notes\":\"x\"}", ",\"notes\":[1]}", ",\"notes\":[\"x\",{}]}", ",\"notes\":{}}", ",\"days\":[\"2026-02-30\"]}", ",\"days\":[20260101]}",
            ",\"regsteredOn\":1}", ",\"nested\":[{\"title\":\"a\",\n\"decidedOn\":\"2026-13-45\"}]}", ",\"nested\":[{}]}",",\"nested\":[{\"below\":[{\"titel\":1}]}]}",",\"nested\":[\"x\"]}", ",\"nested\":[1]}", ",\"nested\":{}}",
            ",\"counts\":{\"BREACHES\":1}}", ",\"counts\":{\"BREACH\":\"x\"}}", ",\"counts\":[]}", ",\"hours\":{\"opens\":\"09:00\"}}", ",\"hours\":{\"opens\":\"19:00\",\"closes\":\"18:00\"}}", ",\"hours\":{\"opens\":\"9:00\",\"closes\":\"18:00\"}}",",\"hours\":\"9\"}",",\"hours\":{\"opns\":1}}",
            ",\"term\":{\"amount\":5}}", ",\"term\":{\"unit\":\"DAY\"}}", ",\"term\":{\"amount\":5,\"unit\":\"DAYS\"}}",",\"term\":{\"unit\":\"DAY\",\"amount\":-5}}",",\"term\":{\"unit\":\"WORKING_DAY\",\"amount\":-5}}",
            ",\"suspensions\":[{\"suspended\":\"2026-05-07\"}]}", ",\"suspensions\":[{\"suspended\":\"2026-05-07\",\"ground\":\"cc.a173\"}]}",",\"suspensions\":[{\"suspended\":\"2026-05-07\",\"resumed\":\"2026-05-01\",\"ground\":\"cc.a173\"}]}",",\"suspensions\":[{\"suspended\":\"2026-05-07\",\"resumed\":null,\"ground\":\"cc.a173\"}]}",
            ",\"answered\":{\"at\":\"2026-05-08\",\"recordedOn\":\"2026-05-07\"}}", ",\"answered\":{\"recordedOn\":\"2026-05-07\"}}", ",\"answered\":{\"at\":\"2026-05-08\",\"recorded\":\"2026-05-07\"}}", ",\"answered\":{\"at\":5}}", ",\"answered\":{\"at\":\"2026-05-08\",\"planned\":1}}", ",\"answered\":[]}",
            ",\"applicant\":\"123\"}", ",\"applicant\":900101300123}", ",\"applicant\":{\"number\":\"900101300123\"}}", ",\"fee\":\"12\"}", ",\"fee\":12}", ",\"fee\":1e5}", ",\"consent\":\"true\"}", ",\"calls\":\"4\"}", ",\"calls\":4}",",\"month\":\"2026-5\"}", ",\"name\":{\"kk\":\"a\",\"ru\":\"b\"}}",",\"name\":{\"kk\":\"a\",\"ru\":\"b\",\"en\":\"\"}}", ",\"ground\":\"X\"}", ",\"registered\":\"2026-05-07\"}", ",\"isLate\":true}", ",\"late\":true}", ",\"words\":\"x\"}",
            "} x", "}{", ",}", ",\"a\":nul}", ",\"a\":NaN}", ",\"a\":-Infinity}", ",\"a\":01}", ",\"a\":\"x\ny\"}", ",\"a\":\"\\q\"}", ",a:1}", ",'a':1}", " \"a\":1}", ",\"a\" 1}", ",\"a\":}", "", ",\"a\":[1,]}", ",\"a\":[1", ",\"a\":\"x", "/* c */}", "// c\n}", "# c\n}", ",\"a\":[1}}", "]", ",\"a\":.5}", ",\"a\":5.}", ",\"a\":+5}", ",\"a\":\u00ab}", ",\"a\":5x}", ",\"900101300123\":5}"})
            one(h + t);
        for (String t : new String[] {"", "  \n ", "[]", "\"x\"", "12", "null", "{}", "{\"type\":\"sampel\"}", "{\"type\":5}", "{\"type\":{}}", "\u0000\u0001", "x", "\uFEFF{}", "{\"type\":\"sample\"}", "{\"type\":\"sample\",\"type\":\"sample\"}"}) one(t);
        one("[".repeat(100000)); one("{\"a\":".repeat(100000)); one("{\"a\":" + "[".repeat(100000)); one(h + ",\"notes\":[" + "\"a\",".repeat(6000) + "\"b\"]}"); one(h + ",\"notes\":[\"" + "a".repeat(20000) + "\"]}"); one(h + ",\"fee\":" + "1".repeat(50) + "}");
    }
}
