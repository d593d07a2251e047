package kz.qyzmet.jqwik;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.ToIntFunction;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.jqwik.Recipes.Table;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/** Days and moments, numbers, texts, sums of money. */
final class SimpleRecipes {

    /** Letters of the three languages first, then what quotes and separates in files. */
    private static final int[] INNER = "abzаяәіңғүұқөһЯӘІ019 -№.,;:'\"«»\\/{}[]<>&%$#@!?=+_|~`^*()—"
            .codePoints()
            .toArray();

    private static final int[] OUTER = "abzаяәіңғүұқөһЯӘІ".codePoints().toArray();
    private static final int LONGEST_TEXT = 12;

    /** So that every number of a day of a month is one of every month. */
    private static final int MOST = 27;

    private static final int MOST_MINOR_UNITS = 2_000_000_000;
    private static final int HUNDRED_PERCENT = 10_000;
    private static final int DAY_OF_MINUTES = 24 * 60;
    private static final int QUARTER_OF_DAYS = 91;
    private static final int LATEST_RECORD = 40;
    private static final CurrencyUnit TENGE = CurrencyUnit.of("KZT");

    private SimpleRecipes() {}

    static Table table() {
        return new Table()
                .with(LocalDate.class, Draw::day)
                .with(Moment.class, SimpleRecipes::moment)
                .with(Fact.class, SimpleRecipes::fact)
                .with(LocalTime.class, draw -> LocalTime.ofSecondOfDay(60L * draw.minute(LocalDate.EPOCH)))
                .with(YearMonth.class, draw -> YearMonth.from(draw.today()))
                .with(MonthDay.class, draw -> MonthDay.from(draw.day()))
                .with(YearQuarter.class, SimpleRecipes::quarter)
                .with(Duration.class, draw -> Duration.ofMinutes(1 + uniform(draw, DAY_OF_MINUTES - 1)))
                .with(int.class, draw -> 1 + uniform(draw, MOST))
                .with(Integer.class, draw -> 1 + uniform(draw, MOST))
                .with(long.class, draw -> (long) uniform(draw, MOST))
                .with(Long.class, draw -> (long) uniform(draw, MOST))
                .with(boolean.class, draw -> draw.yes("yes", 50))
                .with(Boolean.class, draw -> draw.yes("yes", 50))
                .with(OptionalInt.class, Recipes::number)
                .with(OptionalLong.class, SimpleRecipes::number)
                .with(BigDecimal.class, draw -> BigDecimal.valueOf(1L + uniform(draw, HUNDRED_PERCENT - 1), 2))
                .with(Money.class, SimpleRecipes::money)
                .with(String.class, draw -> text(draw.as("text")))
                .with(LocalizedText.class, SimpleRecipes::texts);
    }

    private static int uniform(Draw draw, int most) {
        return draw.below("number", most + 1);
    }

    private static OptionalLong number(Draw draw) {
        return draw.present() ? OptionalLong.of(uniform(draw, MOST)) : OptionalLong.empty();
    }

    private static YearQuarter quarter(Draw draw) {
        int earlier = draw.number("earlier", 3, random -> random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 0);
        return YearQuarter.from(LocalDate.ofEpochDay(draw.today().toEpochDay() - (long) earlier * QUARTER_OF_DAYS));
    }

    private static Moment moment(Draw draw) {
        LocalDate day = draw.day();
        return draw.yes("hour", 30)
                ? Moment.at(day.atTime(LocalTime.ofSecondOfDay(60L * draw.minute(day))))
                : Moment.on(day);
    }

    /** A fact is recorded on its day or later; now and then it is a plan that was known before. */
    private static Fact fact(Draw draw) {
        Moment moment = moment(draw);
        int plan = draw.number("plan", LATEST_RECORD, rarely(20));
        int delay = draw.number("delay", LATEST_RECORD, rarely(5));
        long day = moment.day().toEpochDay();
        return plan > 0
                ? Fact.planned(moment, LocalDate.ofEpochDay(day - plan + 1))
                : Fact.at(moment).recordedOn(LocalDate.ofEpochDay(day + delay));
    }

    private static ToIntFunction<Random> rarely(int oneIn) {
        return random -> random.nextInt(oneIn) == 0 ? 1 + random.nextInt(LATEST_RECORD) : 0;
    }

    /** One tenge is the simplest; nothing at all, tiyns and large sums come too. */
    private static Money money(Draw draw) {
        int chosen = draw.number("minor", MOST_MINOR_UNITS, random -> switch (random.nextInt(4)) {
            case 0 -> random.nextInt(3);
            case 1 -> 1 + 100 * random.nextInt(100_000);
            default -> random.nextInt(MOST_MINOR_UNITS);
        });
        return Money.ofMinor(TENGE, chosen == 0 ? 100 : chosen - 1);
    }

    /** A text that begins and ends with a letter and has anything between that fits on a line. */
    static String text(Draw draw) {
        int length = draw.number("length", LONGEST_TEXT - 1, random -> random.nextInt(LONGEST_TEXT));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= length; i++) {
            int[] letters = i == 0 || i == length ? OUTER : INNER;
            text.appendCodePoint(letters[draw.below("letter" + i, letters.length)]);
        }
        return text.toString();
    }

    private static LocalizedText texts(Draw draw) {
        return LocalizedText.of(text(draw.as("kk")), text(draw.as("ru")), text(draw.as("en")));
    }
}
