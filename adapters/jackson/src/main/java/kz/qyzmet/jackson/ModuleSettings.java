package kz.qyzmet.jackson;

import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;

/**
 * What a host can choose.
 *
 * @param money how sums of money are written
 * @param cases the types of cases, by the names that they are read and written with
 * @param law the engine that answers again, empty where deadlines are not read
 * @param scanned whether each text is checked before it is read, as case files are
 */
record ModuleSettings(MoneyForm money, CaseTypes cases, Optional<Reckoner> law, boolean scanned) {

    static final ModuleSettings STANDARD =
            new ModuleSettings(MoneyForm.OBJECT, CaseTypes.standard(), Optional.empty(), false);

    /** Case files name their own type, and are checked by their scan. */
    static final ModuleSettings OF_CASE_FILES =
            new ModuleSettings(MoneyForm.OBJECT, CaseTypes.none(), Optional.empty(), true);
}
