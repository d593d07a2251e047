package kz.qyzmet.cli;

import kz.qyzmet.deadline.Reckoner;
import picocli.CommandLine.Option;

/** In which text the partnership agreement is read, for commands that answer by it. */
final class EditionOption {

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = "kk",
            description = "Text of the partnership agreement: kk (authentic) or en (unofficial translation, which"
                    + " lacks some norms). Default: ${DEFAULT-VALUE}.")
    private AgreementEdition edition = AgreementEdition.KK;

    /** Returns the engine that reads the text. */
    Reckoner read(Reckoner law) {
        return law.withEdition(edition.edition());
    }
}
