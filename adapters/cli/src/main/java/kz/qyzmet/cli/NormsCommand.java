package kz.qyzmet.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.qyzmet.jackson.answer.DivergencesAnswer;
import kz.qyzmet.jackson.answer.NormsAnswer;
import kz.qyzmet.jackson.answer.SupersessionAnswer;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.Divergences;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Supersession;
import kz.qyzmet.law.SupersessionTopic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the catalogue. */
@Command(
        name = "norms",
        sortOptions = false,
        description = {
            "Lists the norms of the four acts: the Law \"On State Services\" (LAW-88-V), the Standard Partnership"
                    + " Agreement (SPA-219), the Rules of State Control (CONTROL-78), the Rules of the Unified Contact"
                    + " Center (UCC-83).",
            "",
            "With --supersession, how order 78 of 2021 and Articles 27 to 27-4 of the Law of 2024 relate, topic by topic"
                    + " (and order 83 to Art. 23): what each says, whether one replaced the other, and the norms of"
                    + " either side. With --act or --kind, the topics that concern such a norm.",
            "",
            "With --divergences, the recorded differences between the Kazakh and the English text of the agreement: how"
                    + " much hangs on each, where it is, what each text says, which one is followed by default and why,"
                    + " and which norms it concerns. With --act or --kind, those that concern such a norm.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  qyzmet norms --act law88 --kind DEADLINE",
            "  qyzmet norms --act SPA-219 --lang kk",
            "  qyzmet norms --edition en --act spa219 --format json",
            "  qyzmet norms --divergences --kind DEADLINE",
            "  qyzmet norms --divergences --format csv --lang en",
            "     id,severity,locator_en,locator_kk,changes_result,norms, then kazakh, english and default in the",
            "     language of the answer, follows and severity_in_doubt",
            "  qyzmet norms --supersession --lang ru",
            "  qyzmet norms --supersession --kind NOTICE_LEAD --format csv",
            "     topic,effect,order,law,label,note: a row for each part of a topic; effect in REPLACED, SAME, KEPT, NEW,",
            "     MOOT; label and note in the language of the answer",
            "  qyzmet norms --format csv > norms.csv",
            "     id,act,locator,kind, then subject to notes as the catalogue words them, in_force_from,",
            "     in_force_until, force_status, and label_en, label_ru, label_kk of the norms that bear time or",
            "     that the edition words otherwise",
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
            names = "--edition",
            paramLabel = "EDITION",
            description =
                    "Only the norms of an edition, in its words: kk (the Kazakh text of the agreement, authentic) or"
                            + " en (the English one). Default: the norms of both.")
    private @Nullable AgreementEdition edition;

    @Option(
            names = "--divergences",
            description = "The differences between the Kazakh and the English text of the agreement.")
    private boolean divergences;

    @Option(names = "--supersession", description = "How the order and the Law relate on each topic of state control.")
    private boolean supersession;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
    private TableFormat format = TableFormat.TABLE;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    NormsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (common.isAmended()) {
            // The catalogue does not rest on the calendar; a bad file is bad input all the same.
            common.calendar(Week.FIVE);
        }
        List<Norm> norms = wanted();
        if (divergences) {
            print(norms.stream().map(Norm::id).collect(Collectors.toSet()));
        } else if (supersession) {
            printTopics(norms);
        } else {
            print(norms);
        }
        return ExitCodes.DONE;
    }

    private List<Norm> wanted() {
        if (divergences && edition != null) {
            throw refused("Invalid options: Expected --divergences or --edition, but found both: the differences are"
                    + " between the editions");
        }
        if (supersession && (divergences || edition != null)) {
            throw refused("Invalid options: Expected --supersession or " + (divergences ? "--divergences" : "--edition")
                    + ", but found both: the topics are the same in every edition");
        }
        Act wanted = act == null ? null : act(act);
        Norms norms = edition == null ? Norms.standard() : edition.edition().norms();
        return norms.all().stream()
                .filter(norm -> wanted == null || norm.provision().act() == wanted)
                .filter(norm -> kind == null || norm.kind() == kind)
                .toList();
    }

    private ParameterException refused(String message) {
        return new ParameterException(Objects.requireNonNull(spec, "spec").commandLine(), message);
    }

    private void printTopics(List<Norm> concerned) {
        List<SupersessionTopic> found = concerned.stream()
                .flatMap(norm -> Supersession.of(norm.id()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(SupersessionTopic::number))
                .toList();
        switch (format) {
            case TABLE -> SupersessionTable.print(found, common.language(), streams.out());
            case CSV ->
                Output.csv(
                        SupersessionAnswer.COLUMNS,
                        SupersessionAnswer.of(found).rows(common.language()),
                        streams.out());
            case JSON -> Output.json(SupersessionAnswer.of(found), streams.out());
        }
    }

    private void print(List<Norm> norms) {
        switch (format) {
            case TABLE -> NormTable.print(norms, common.language(), streams.out());
            case CSV -> Output.csv(NormsAnswer.COLUMNS, NormsAnswer.of(norms).rows(), streams.out());
            case JSON -> Output.json(NormsAnswer.of(norms), streams.out());
        }
    }

    private void print(Set<NormId> concerned) {
        List<Divergence> found = Divergences.all().stream()
                .filter(divergence -> divergence.norms().stream().anyMatch(concerned::contains))
                .toList();
        switch (format) {
            case TABLE -> DivergenceTable.print(found, common.language(), streams.out());
            case CSV ->
                Output.csv(
                        DivergencesAnswer.COLUMNS, DivergencesAnswer.of(found).rows(common.language()), streams.out());
            case JSON -> Output.json(DivergencesAnswer.of(found), streams.out());
        }
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
