package kz.qyzmet.spring;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an application says about the calendar, the readings and the edition.
 *
 * <p>Wrong values stop the start with the property and the values that are allowed.
 *
 * @param calendar the working days
 * @param counting the readings of counting
 * @param policies the readings of single cases, by the name of their question, such as repeated-extension
 * @param edition in which text the partnership agreement is read
 * @param json how values stand in the JSON of the application's own mapper
 * @param language in which an answer is worded when a request names no language that the library speaks
 */
@ConfigurationProperties("qyzmet")
public record QyzmetProperties(
        @DefaultValue Calendar calendar,
        @DefaultValue @NestedConfigurationProperty CountingProperties counting,
        @DefaultValue Map<String, String> policies,
        @DefaultValue("kk") EditionName edition,
        @DefaultValue Json json,
        @DefaultValue("en") Language language) {

    /** Copies the policies. */
    public QyzmetProperties {
        policies = Map.copyOf(policies);
    }

    /**
     * The working days.
     *
     * @param week the working week: five days (state bodies and legal time limits) or six
     * @param amendments the CSV files with facts that were published after this release, such as
     *     file:/etc/qyzmet/decree.csv; read at the start
     * @param reload how often the files are looked at again, such as 10m; never by default
     */
    public record Calendar(
            @DefaultValue("five") WeekName week,
            @DefaultValue List<Resource> amendments,
            @Nullable Duration reload) {

        /**
         * Copies the files and checks the interval.
         *
         * @throws IllegalArgumentException if the interval is not longer than nothing
         */
        public Calendar {
            amendments = List.copyOf(amendments);
            if (reload != null && (reload.isZero() || reload.isNegative())) {
                throw new IllegalArgumentException(
                        "Invalid qyzmet.calendar.reload: Expected an interval such as 10m, but found: " + reload);
            }
        }
    }

    /**
     * The JSON of the application's own mapper; case files and the answers of the endpoints have one form alone.
     *
     * @param money how sums of money are written: an object with amount and currency, a text such as KZT 1200.00, or a
     *     number of tenge; the object is read in every case
     */
    public record Json(@DefaultValue("object") MoneyName money) {}

    /** A form of money as the property names it. */
    public enum MoneyName {
        /** An object with amount and currency. */
        OBJECT,
        /** A number of tenge. */
        NUMBER,
        /** A text with the currency. */
        TEXT
    }

    /** A working week as the property names it. */
    public enum WeekName {
        /** Monday to Friday. */
        FIVE,
        /** Monday to Saturday. */
        SIX;

        /**
         * Returns the week.
         *
         * @return the week, not null
         */
        public WorkWeek week() {
            return this == FIVE ? WorkWeek.FIVE_DAY : WorkWeek.SIX_DAY;
        }
    }

    /** A text of the partnership agreement as the property names it. */
    public enum EditionName {
        /** The Kazakh text, which is authentic. */
        KK,
        /** The English text, an unofficial translation that lacks some norms. */
        EN;

        /**
         * Returns the text.
         *
         * @return the text, not null
         */
        public AgreementText text() {
            return this == KK ? AgreementText.KAZAKH : AgreementText.ENGLISH;
        }
    }
}
