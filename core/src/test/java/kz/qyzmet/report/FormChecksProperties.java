package kz.qyzmet.report;

import static kz.qyzmet.report.FormFindings.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormType;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of the sums, against a naive oracle. */
class FormChecksProperties {

    private static Set<String> found(ReportForm form, boolean plausible) {
        return form.findings(LAW).stream()
                .filter(finding -> plausible || finding.severity() != Severity.DOUBT)
                .map(finding -> finding.places().get(0)
                        + " against "
                        + finding.places().subList(1, finding.places().size()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FormType type(boolean first) {
        return first ? FormType.FORM_1MK : FormType.FORM_2MK;
    }

    @Property(tries = 100)
    void aFormAddedUpFromItsPartsPassesAllThatTheTextWrites(@ForAll boolean first, @ForAll long seed) {
        SumOracle oracle = SumOracle.consistent(type(first), seed);

        assertThat(found(oracle.form(), false)).isEmpty();
        assertThat(oracle.wrong(false)).isEmpty();
        assertThat(found(oracle.form(), true)).isEqualTo(oracle.wrong(true));
    }

    @Property(tries = 300)
    void oneCellMoreIsFoundInExactlyTheSumsThatContainIt(@ForAll boolean first, @ForAll long seed, @ForAll int place) {
        SumOracle oracle = SumOracle.consistent(type(first), seed);
        CellRef changed = oracle.addOne(place);
        Set<String> found = found(oracle.form(), false);

        assertThat(found).isEqualTo(oracle.wrong(false)).allMatch(sum -> sum.contains(changed.toString()));
        assertThat(found(oracle.form(), true)).isEqualTo(oracle.wrong(true));
    }

    @Property(tries = 100)
    void manyCellsMoreAreFoundAsTheOracleFindsThem(@ForAll boolean first, @ForAll long seed, @ForAll int[] places) {
        SumOracle oracle = SumOracle.consistent(type(first), seed);
        for (int place : places) {
            oracle.addOne(place);
        }

        assertThat(found(oracle.form(), true)).isEqualTo(oracle.wrong(true));
    }
}
