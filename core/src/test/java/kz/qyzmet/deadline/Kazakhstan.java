package kz.qyzmet.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Ground;
import kz.qyzmet.text.LocalizedText;

/** The five-day week of Kazakhstan from 2022 to 2028, date by date; from 2027 on projected. */
public final class Kazakhstan {

    static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    static final LocalDate PROJECTED_FROM = LocalDate.of(2027, 1, 1);

    /** Date, kind, and the holiday or the date with which it was exchanged. */
    private static final String DAYS = """
            2022-01-01 HOLIDAY NY
            2022-01-02 HOLIDAY NY
            2022-01-03 TRANSFERRED_OFF 2022-01-01
            2022-01-04 TRANSFERRED_OFF 2022-01-02
            2022-01-07 DAY_OFF OC
            2022-03-05 WORKING_WEEKEND 2022-03-07
            2022-03-07 TRANSFERRED_OFF 2022-03-05
            2022-03-08 HOLIDAY WD
            2022-03-21 HOLIDAY NZ
            2022-03-22 HOLIDAY NZ
            2022-03-23 HOLIDAY NZ
            2022-05-01 HOLIDAY UN
            2022-05-02 TRANSFERRED_OFF 2022-05-01
            2022-05-07 HOLIDAY DF
            2022-05-09 HOLIDAY VD
            2022-05-10 TRANSFERRED_OFF 2022-05-07
            2022-07-06 HOLIDAY CA
            2022-07-09 DAY_OFF KA
            2022-08-27 WORKING_WEEKEND 2022-08-29
            2022-08-29 TRANSFERRED_OFF 2022-08-27
            2022-08-30 HOLIDAY CD
            2022-10-22 WORKING_WEEKEND 2022-10-24
            2022-10-24 TRANSFERRED_OFF 2022-10-22
            2022-10-25 HOLIDAY RD
            2022-12-16 HOLIDAY ID
            2023-01-01 HOLIDAY NY
            2023-01-02 HOLIDAY NY
            2023-01-03 TRANSFERRED_OFF 2023-01-01
            2023-01-07 DAY_OFF OC
            2023-03-08 HOLIDAY WD
            2023-03-21 HOLIDAY NZ
            2023-03-22 HOLIDAY NZ
            2023-03-23 HOLIDAY NZ
            2023-05-01 HOLIDAY UN
            2023-05-07 HOLIDAY DF
            2023-05-08 TRANSFERRED_OFF 2023-05-07
            2023-05-09 HOLIDAY VD
            2023-06-28 DAY_OFF KA
            2023-07-01 WORKING_WEEKEND 2023-07-07
            2023-07-06 HOLIDAY CA
            2023-07-07 TRANSFERRED_OFF 2023-07-01
            2023-08-30 HOLIDAY CD
            2023-10-25 HOLIDAY RD
            2023-12-16 HOLIDAY ID
            2023-12-18 TRANSFERRED_OFF 2023-12-16
            2024-01-01 HOLIDAY NY
            2024-01-02 HOLIDAY NY
            2024-01-07 DAY_OFF OC
            2024-03-08 HOLIDAY WD
            2024-03-21 HOLIDAY NZ
            2024-03-22 HOLIDAY NZ
            2024-03-23 HOLIDAY NZ
            2024-03-25 TRANSFERRED_OFF 2024-03-23
            2024-05-01 HOLIDAY UN
            2024-05-04 WORKING_WEEKEND 2024-05-08
            2024-05-07 HOLIDAY DF
            2024-05-08 TRANSFERRED_OFF 2024-05-04
            2024-05-09 HOLIDAY VD
            2024-06-16 DAY_OFF KA
            2024-07-06 HOLIDAY CA
            2024-07-08 TRANSFERRED_OFF 2024-07-06
            2024-08-30 HOLIDAY CD
            2024-10-25 HOLIDAY RD
            2024-12-16 HOLIDAY ID
            2025-01-01 HOLIDAY NY
            2025-01-02 HOLIDAY NY
            2025-01-03 TRANSFERRED_OFF 2025-01-05
            2025-01-05 WORKING_WEEKEND 2025-01-03
            2025-01-07 DAY_OFF OC
            2025-03-08 HOLIDAY WD
            2025-03-10 TRANSFERRED_OFF 2025-03-08
            2025-03-21 HOLIDAY NZ
            2025-03-22 HOLIDAY NZ
            2025-03-23 HOLIDAY NZ
            2025-03-24 TRANSFERRED_OFF 2025-03-22
            2025-03-25 TRANSFERRED_OFF 2025-03-23
            2025-05-01 HOLIDAY UN
            2025-05-07 HOLIDAY DF
            2025-05-09 HOLIDAY VD
            2025-06-06 DAY_OFF KA
            2025-07-06 HOLIDAY CA
            2025-07-07 TRANSFERRED_OFF 2025-07-06
            2025-08-30 HOLIDAY CD
            2025-09-01 TRANSFERRED_OFF 2025-08-30
            2025-10-25 HOLIDAY RD
            2025-10-27 TRANSFERRED_OFF 2025-10-25
            2025-12-16 HOLIDAY ID
            2026-01-01 HOLIDAY NY
            2026-01-02 HOLIDAY NY
            2026-01-07 DAY_OFF OC
            2026-03-08 HOLIDAY WD
            2026-03-09 TRANSFERRED_OFF 2026-03-08
            2026-03-21 HOLIDAY NZ
            2026-03-22 HOLIDAY NZ
            2026-03-23 HOLIDAY NZ
            2026-03-24 TRANSFERRED_OFF 2026-03-21
            2026-03-25 TRANSFERRED_OFF 2026-03-22
            2026-05-01 HOLIDAY UN
            2026-05-07 HOLIDAY DF
            2026-05-09 HOLIDAY VD
            2026-05-11 TRANSFERRED_OFF 2026-05-09
            2026-05-27 DAY_OFF KA
            2026-07-06 HOLIDAY CA
            2026-10-25 HOLIDAY RD
            2026-10-26 TRANSFERRED_OFF 2026-10-25
            2026-12-16 HOLIDAY ID
            2027-01-01 HOLIDAY NY
            2027-01-02 HOLIDAY NY
            2027-01-04 TRANSFERRED_OFF 2027-01-02
            2027-01-07 DAY_OFF OC
            2027-03-08 HOLIDAY WD
            2027-03-15 HOLIDAY CD
            2027-03-21 HOLIDAY NZ
            2027-03-22 HOLIDAY NZ
            2027-03-23 HOLIDAY NZ
            2027-03-24 TRANSFERRED_OFF 2027-03-21
            2027-05-01 HOLIDAY UN
            2027-05-03 TRANSFERRED_OFF 2027-05-01
            2027-05-07 HOLIDAY DF
            2027-05-09 HOLIDAY VD
            2027-05-10 TRANSFERRED_OFF 2027-05-09
            2027-05-16 DAY_OFF KA
            2027-07-06 HOLIDAY CA
            2027-10-25 HOLIDAY RD
            2027-12-16 HOLIDAY ID
            2028-01-01 HOLIDAY NY
            2028-01-02 HOLIDAY NY
            2028-01-03 TRANSFERRED_OFF 2028-01-01
            2028-01-04 TRANSFERRED_OFF 2028-01-02
            2028-01-07 DAY_OFF OC
            2028-03-08 HOLIDAY WD
            2028-03-15 HOLIDAY CD
            2028-03-21 HOLIDAY NZ
            2028-03-22 HOLIDAY NZ
            2028-03-23 HOLIDAY NZ
            2028-05-01 HOLIDAY UN
            2028-05-05 DAY_OFF KA
            2028-05-07 HOLIDAY DF
            2028-05-08 TRANSFERRED_OFF 2028-05-07
            2028-05-09 HOLIDAY VD
            2028-07-06 HOLIDAY CA
            2028-10-25 HOLIDAY RD
            2028-12-16 HOLIDAY ID
            2028-12-18 TRANSFERRED_OFF 2028-12-16
            """;

    private static final Map<String, LocalizedText> NAMES = Map.ofEntries(
            Map.entry("NY", LocalizedText.of("Жаңа жыл", "Новый год", "New Year")),
            Map.entry(
                    "OC", LocalizedText.of("Православиелік Рождество", "Православное Рождество", "Orthodox Christmas")),
            Map.entry(
                    "WD",
                    LocalizedText.of(
                            "Халықаралық әйелдер күні", "Международный женский день", "International Women's Day")),
            Map.entry(
                    "CD",
                    LocalizedText.of(
                            "Қазақстан Республикасының Конституциясы күні",
                            "День Конституции Республики Казахстан",
                            "Constitution Day of the Republic of Kazakhstan")),
            Map.entry("NZ", LocalizedText.of("Наурыз мейрамы", "Наурыз мейрамы", "Nauryz Meiramy")),
            Map.entry(
                    "UN",
                    LocalizedText.of(
                            "Қазақстан халқының бірлігі мерекесі",
                            "Праздник единства народа Казахстана",
                            "Kazakhstan People's Unity Day")),
            Map.entry(
                    "DF",
                    LocalizedText.of(
                            "Отан қорғаушы күні", "День защитника Отечества", "Defender of the Fatherland Day")),
            Map.entry("VD", LocalizedText.of("Жеңіс күні", "День Победы", "Victory Day")),
            Map.entry("KA", LocalizedText.of("Құрбан айт", "Курбан айт", "Kurban Ait")),
            Map.entry("CA", LocalizedText.of("Астана күні", "День Столицы", "Capital Day")),
            Map.entry("RD", LocalizedText.of("Республика күні", "День Республики", "Republic Day")),
            Map.entry("ID", LocalizedText.of("Тәуелсіздік күні", "День Независимости", "Independence Day")));

    /** Whether each day that breaks the weekly rhythm is worked. */
    private static final Map<LocalDate, Boolean> WORKED = new TreeMap<>();

    static final WorkingCalendar CALENDAR = calendar();

    /** The engine over it. */
    public static final Reckoner LAW = Reckoner.on(CALENDAR);

    private Kazakhstan() {}

    /** The oracle's own look at the table, by weekday and set alone. */
    public static boolean isWorked(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new OutsideException(date);
        }
        Boolean worked = WORKED.get(date);
        return worked != null
                ? worked
                : date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static WorkingCalendar calendar() {
        var builder = WorkingCalendar.builder().range(FIRST, LAST).projectedFrom(PROJECTED_FROM);
        for (String line : DAYS.strip().split("\\s*\n\\s*", -1)) {
            String[] parts = line.split(" ", -1);
            LocalDate date = LocalDate.parse(parts[0]);
            DayKind kind = DayKind.valueOf(parts[1]);
            WORKED.put(date, kind == DayKind.WORKING_WEEKEND);
            builder.entry(entry(date, kind, parts[2]));
        }
        return builder.build();
    }

    private static CalendarEntry entry(LocalDate date, DayKind kind, String what) {
        CalendarEntry.Builder entry = CalendarEntry.builder();
        entry.date(date).kind(kind).certainty(date.isBefore(PROJECTED_FROM) ? Certainty.OFFICIAL : Certainty.PROJECTED);
        switch (kind) {
            case HOLIDAY, DAY_OFF ->
                entry.name(Objects.requireNonNull(NAMES.get(what)))
                        .basis(kind == DayKind.HOLIDAY ? Ground.HOLIDAYS_LAW_5.place() : Ground.LABOUR_CODE_84.place());
            case WORKING_WEEKEND ->
                entry.name(kind.label()).basis(Ground.LABOUR_CODE_85.place()).movedTo(LocalDate.parse(what));
            default ->
                entry.name(kind.label()).basis(Ground.HOLIDAYS_LAW_5.place()).movedFrom(LocalDate.parse(what));
        }
        return entry.build();
    }

    /** The oracle has no answer outside its table. */
    static final class OutsideException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutsideException(LocalDate date) {
            super(date.toString());
        }
    }
}
