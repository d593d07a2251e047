/**
 * The command line of Qyzmet: it reads arguments and files, asks core, and prints the answers.
 *
 * <p>No rule of law and no date arithmetic of its own.
 */
module kz.qyzmet.cli {
    requires kz.qyzmet.calendar.kz;
    requires kz.qyzmet.jackson;
    requires kz.qyzmet.spreadsheet;
    requires org.threeten.extra;
    requires info.picocli;
    requires de.siegmar.fastcsv;

    exports kz.qyzmet.cli;
    // The options are annotated fields, and the texts beside the classes are read by core.
    opens kz.qyzmet.cli to
            info.picocli,
            kz.qyzmet.core;
}
