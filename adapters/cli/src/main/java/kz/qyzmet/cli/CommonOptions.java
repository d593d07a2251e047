package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendarBuilder;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the answer: en, ru or kk. Default: that of the machine's locale.")
    private @Nullable Tongue lang;

    @Option(
            names = "--amend",
            paramLabel = "FILE.csv",
            description = {
                "Adds facts to the calendar that were published after this release; may be given again.",
                "Header: fact,date,other_date,week,basis; fact is MOVE (the day off is taken from date and given to"
                        + " other_date), KURBAN_AIT, DAY_OFF or WORKING."
            })
    private List<String> amend = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    Language language() {
        return lang == null ? Language.of(Locale.getDefault()) : lang.language();
    }

    /** Builds the calendar with the amendments; what they contradict is refused. */
    WorkingCalendar calendar(Week week) {
        return calendar(week, List.of());
    }

    /** Builds the calendar with the amendments and those of more files; what they contradict is refused. */
    WorkingCalendar calendar(Week week, List<String> more) {
        KazakhstanCalendarBuilder builder = KazakhstanCalendar.builder().week(week.workWeek());
        for (String file : Stream.concat(amend.stream(), more.stream()).toList()) {
            List<Amendment> amendments = AmendmentFiles.read(file);
            builder.amendAll(amendments);
        }
        return builder.build();
    }

    boolean isAmended() {
        return !amend.isEmpty();
    }
}
