package kz.qyzmet.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.OfNorm;
import org.junit.jupiter.api.Test;

/** The figures that must agree, against {@code identities.tsv}: norm, firmness, terms and the formula itself. */
class IdentitiesTest {

    @Test
    @OfNorm({
        "ctl78.f1mk.sum-1",
        "ctl78.f1mk.sum-2",
        "ctl78.f1mk.sum-3",
        "ctl78.f1mk.sum-7",
        "ctl78.f1mk.sum-8",
        "ctl78.f1mk.sum-9",
        "ctl78.f1mk.sum-12",
        "ctl78.f1mk.sum-13",
        "ctl78.f1mk.sum-14",
        "ctl78.f1mk.sum-15",
        "ctl78.f1mk.sum-16",
        "ctl78.f1mk.sum-17",
        "ctl78.f1mk.sum-18",
        "ctl78.f1mk.check-register",
        "ctl78.f1mk.check-sources-complaints",
        "ctl78.f1mk.check-late-complaints",
        "ctl78.f1mk.check-sanctions-persons",
        "ctl78.f1mk.check-restored-violations",
        "ctl78.f1mk.check-late-paper",
        "ctl78.f1mk.check-late-systems",
        "ctl78.f1mk.check-late-refusals-paper",
        "ctl78.f1mk.check-late-refusals-systems"
    })
    void ofForm1Mk() {
        check(FormType.FORM_1MK);
    }

    @Test
    @OfNorm({
        "ctl78.f2mk.sum-1",
        "ctl78.f2mk.sum-2",
        "ctl78.f2mk.sum-3",
        "ctl78.f2mk.sum-7",
        "ctl78.f2mk.sum-8",
        "ctl78.f2mk.sum-9",
        "ctl78.f2mk.sum-11",
        "ctl78.f2mk.sum-12",
        "ctl78.f2mk.sum-13",
        "ctl78.f2mk.sum-14",
        "ctl78.f2mk.sum-15",
        "ctl78.f2mk.sum-16",
        "ctl78.f2mk.sum-17",
        "ctl78.f2mk.check-register",
        "ctl78.f2mk.check-sources-complaints",
        "ctl78.f2mk.check-late-complaints",
        "ctl78.f2mk.check-sanctions-persons",
        "ctl78.f2mk.check-restored-violations",
        "ctl78.f2mk.check-late-paper",
        "ctl78.f2mk.check-late-systems",
        "ctl78.f2mk.check-late-refusals-paper",
        "ctl78.f2mk.check-late-refusals-systems"
    })
    void ofForm2Mk() {
        check(FormType.FORM_2MK);
    }

    @Test
    @OfNorm({"ctl78.f3mk.sum-late", "ctl78.f3mk.sum-refusals", "ctl78.f3mk.check-late", "ctl78.f3mk.check-refusals"})
    void ofForm3Mk() {
        check(FormType.FORM_3MK);
    }

    @Test
    @OfNorm({
        "ctl78.f4mk.sum-rendered",
        "ctl78.f4mk.sum-refusals",
        "ctl78.f4mk.sum-late",
        "ctl78.f4mk.check-refusals",
        "ctl78.f4mk.check-late"
    })
    void ofForm4Mk() {
        check(FormType.FORM_4MK);
    }

    @Test
    void theListsHaveNone() {
        assertThat(FormType.SERVICE_INFORMATION.layout().identities()).isEmpty();
        assertThat(FormType.APPEALS.layout().identities()).isEmpty();
    }

    /** Late services of row 14 hold those of the portals and of the State Corporation, which row 12 leaves out. */
    @Test
    void whatTheSourceShowsNotToHoldIsNoIdentity() {
        assertThat(FormType.FORM_1MK.layout().identities())
                .extracting(IdentitiesTest::formula)
                .doesNotContain("14 <= 12", "15 <= 13", "6 <= 18", "3.1 = 14");
    }

    @Test
    void everyTermIsARowOrAColumnOfTheForm() {
        for (FormType type : FormType.values()) {
            FormLayout layout = type.layout();
            for (Identity identity : layout.identities()) {
                for (String term : terms(identity)) {
                    if (identity.of() == Identity.Terms.ROWS) {
                        assertThat(layout.row(term)).as(term).isPresent();
                    } else {
                        assertThat(layout.columns("1"))
                                .extracting(FormColumn::code)
                                .contains(term);
                    }
                }
            }
        }
    }

    private static List<String> terms(Identity identity) {
        List<String> terms = new ArrayList<>(identity.right());
        terms.add(identity.left());
        return terms;
    }

    private static void check(FormType type) {
        assertThat(type.layout().identities())
                .extracting(identity -> String.join(
                        "\t",
                        identity.norm().id(),
                        identity.status().name(),
                        identity.of().name(),
                        formula(identity)))
                .containsExactlyInAnyOrderElementsOf(SourceTable.of("identities.tsv", type).stream()
                        .map(row -> String.join(
                                "\t", row.get("norm"), row.get("status"), row.get("terms"), row.get("figures")))
                        .toList());
    }

    private static String formula(Identity identity) {
        return identity.left()
                + (identity.relation() == Identity.Relation.EQUAL ? " = " : " <= ")
                + String.join(" + ", identity.right());
    }
}
