package kz.qyzmet.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.law.Norms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the catalogue. */
@Command(
        name = "norms",
        sortOptions = false,
        description = {
            "Lists the norms of the four acts: the Law \"On State Services\" (LAW-88-V), the Standard Partnership"
                    + " Agreement (SPA-219), the Rules of State Control (CONTROL-78), the Rules of the Unified Contact"
                    + " Center (UCC-83).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  qyzmet norms --act law88 --kind DEADLINE",
            "  qyzmet norms --act SPA-219 --lang kk",
            "  qyzmet norms --format csv > norms.csv",
            "     id,act,locator,kind, then subject to notes as the catalogue words them, in_force_from,",
            "     in_force_until, force_status, and label_en, label_ru, label_kk of the norms that bear time",
            "",
            "A label marked † is worded by nobody official. The labels of norms that bear no time are English."
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.BAD_INPUT_TEXT, ExitCodes.DEFECT_TEXT})
final class NormsCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            description = "Only this act: LAW-88-V or law88, SPA-219 or spa219, CONTROL-78 or ctl78, UCC-83 or ucc83.")
    private @Nullable String act;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: ${COMPLETION-CANDIDATES}.")
    private @Nullable NormKind kind;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
    private TableFormat format = TableFormat.TABLE;

    @Mixin
    private CommonOptions common = new CommonOptions();

    NormsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (common.isAmended()) {
            // The catalogue does not rest on the calendar; a bad file is bad input all the same.
            common.calendar(Week.FIVE);
        }
        Act wanted = act == null ? null : act(act);
        List<Norm> norms = Norms.standard().all().stream()
                .filter(norm -> wanted == null || norm.provision().act() == wanted)
                .filter(norm -> kind == null || norm.kind() == kind)
                .toList();
        switch (format) {
            case TABLE -> NormTable.print(norms, common.language(), streams.out());
            case CSV -> NormList.csv(norms, streams.out());
            case JSON -> NormList.json(norms, streams.out());
        }
        return ExitCodes.DONE;
    }

    private static Act act(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.code().equalsIgnoreCase(name) || act.prefix().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new InputException("Invalid act: Expected one of "
                        + Arrays.stream(Act.values())
                                .map(act -> act.code() + " (" + act.prefix() + ")")
                                .collect(Collectors.joining(", "))
                        + ", but found: '" + Shown.of(name) + "'"));
    }
}
