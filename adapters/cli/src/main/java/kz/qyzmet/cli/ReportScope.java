package kz.qyzmet.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;
import picocli.CommandLine.Option;

/** Who reports, and on what time. */
final class ReportScope {

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            description = "The quarter of 1-MK, 2-MK, 3-MK and 4-MK, as 2026-Q1.")
    private @Nullable String quarter;

    @Option(names = "--month", paramLabel = "MONTH", description = "The month of 83-2, as 2026-03.")
    private @Nullable String month;

    @Option(
            names = "--by-law",
            paramLabel = "DATE",
            description = "For 83-1, which has no period: the day on which the by-law was approved or changed.")
    private @Nullable String byLaw;

    @Option(
            names = "--submitter",
            paramLabel = "WHO",
            description = "Who reports: CENTRAL_BODY, TERRITORIAL_DIVISION, LOCAL_BODY, DISTRICT_BODY,"
                    + " INFORMATIZATION_AUTHORITY or CONTACT_CENTER. Default: the first that fills the form.")
    private @Nullable String submitter;

    @Option(
            names = "--body",
            paramLabel = "NAME",
            description = "Name of the body that reports. Default: what it is, in the language of the answer.")
    private @Nullable String body;

    @Option(
            names = "--sources",
            paramLabel = "KINDS",
            split = ",",
            description = {
                "Of what cases the body keeps records: CONTROL_EVENTS, REGISTER, APPLICATIONS, COMPLAINTS, MONITORING,"
                        + " separated by commas. Their rows show 0 where there is no case, all others '-'.",
                "Default: those of which there is a case in the folder."
            })
    private List<String> sources = List.of();

    /** Tells whether any of these options was given. */
    boolean isGiven() {
        return quarter != null
                || month != null
                || byLaw != null
                || submitter != null
                || body != null
                || !sources.isEmpty();
    }

    /** Returns what to fill, but for the sources. */
    FillRequest.Builder request(FormType type, LocalDate asOf, Language language) {
        FormSubmitter by = submitter(type);
        return FillRequest.builder()
                .type(type)
                .period(period(type))
                .submitter(by)
                .body(body == null || body.isBlank() ? by.label().in(language) : body)
                .asOf(asOf);
    }

    /** Returns the sources that were named; empty where none were. */
    Set<CaseSource> named() {
        Set<CaseSource> named = EnumSet.noneOf(CaseSource.class);
        for (String source : sources) {
            named.add(constant(CaseSource.values(), "--sources", source));
        }
        return named;
    }

    private FormSubmitter submitter(FormType type) {
        if (submitter == null) {
            return Arrays.stream(FormSubmitter.values())
                    .filter(by -> by.forms().contains(type))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        FormSubmitter by = constant(FormSubmitter.values(), "--submitter", submitter);
        if (!by.forms().contains(type)) {
            throw new InputException("--submitter: Expected one who fills form " + type.index() + ": "
                    + Arrays.stream(FormSubmitter.values())
                            .filter(other -> other.forms().contains(type))
                            .map(Enum::name)
                            .collect(Collectors.joining(" or "))
                    + ", but found: " + by);
        }
        return by;
    }

    private ReportPeriod period(FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK ->
                new ReportPeriod.OfQuarter(quarter(only("--quarter", quarter, type, month, byLaw)));
            case APPEALS -> new ReportPeriod.OfMonth(month(only("--month", month, type, quarter, byLaw)));
            case SERVICE_INFORMATION -> new ReportPeriod.OfByLaw(day(only("--by-law", byLaw, type, quarter, month)));
        };
    }

    private static String only(
            String option, @Nullable String given, FormType type, @Nullable String other, @Nullable String another) {
        if (given == null || other != null || another != null) {
            throw new InputException("Expected " + option + " for form " + type.index()
                    + ", and none of the other periods, but found "
                    + (given == null ? "no " + option : "more than one of --quarter, --month and --by-law"));
        }
        return given;
    }

    private static YearQuarter quarter(String text) {
        Matcher matcher = QUARTER.matcher(text);
        if (!matcher.matches()) {
            throw refused("--quarter", "a quarter such as 2026-Q1", text);
        }
        return YearQuarter.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static YearMonth month(String text) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.matches()) {
            throw refused("--month", "a month such as 2026-03", text);
        }
        return YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static LocalDate day(String text) {
        try {
            return Arguments.date(text);
        } catch (InputException e) {
            throw new InputException("--by-law: " + e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> E constant(E[] values, String option, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name()
                        .equals(text.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> refused(
                        option,
                        "one of " + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")),
                        text));
    }

    private static InputException refused(String option, String expected, String text) {
        return new InputException(option + ": Expected " + expected + ", but found: '" + Shown.of(text) + "'");
    }
}
