package kz.qyzmet.cli;

import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form, over which week, by which edition and in which language a question is answered. */
final class EngineOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private WeekOption week = new WeekOption();

    @Mixin
    private EditionOption edition = new EditionOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    AnswerFormat format() {
        return format;
    }

    Language language() {
        return common.language();
    }

    Reckoner law() {
        return edition.read(Reckoner.on(common.calendar(week.week())));
    }
}
