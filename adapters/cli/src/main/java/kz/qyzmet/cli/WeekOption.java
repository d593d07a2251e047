package kz.qyzmet.cli;

import picocli.CommandLine.Option;

/** The working week, for commands that ask the calendar. */
final class WeekOption {

    @Option(
            names = "--week",
            paramLabel = "WEEK",
            defaultValue = "five",
            description = "Working week: five (days; state bodies and legal time limits) or six."
                    + " Default: ${DEFAULT-VALUE}.")
    private Week week = Week.FIVE;

    Week week() {
        return week;
    }
}
