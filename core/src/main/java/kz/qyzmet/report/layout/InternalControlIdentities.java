package kz.qyzmet.report.layout;

import java.util.List;
import kz.qyzmet.law.NormId;

/** The figures of forms 1-MK and 2-MK that must agree. The numbers are written out, as the explanations do. */
final class InternalControlIdentities {

    private static final List<Identity> OF_1MK = List.of(
            sum("ctl78.f1mk.sum-1", IdentityStatus.EXPLICIT, "1", "1.1", "1.2"),
            sum("ctl78.f1mk.sum-2", IdentityStatus.FORM, "2", "2.1", "2.2", "2.3", "2.4"),
            sum(
                    "ctl78.f1mk.sum-3",
                    IdentityStatus.FORM,
                    "3",
                    "3.1",
                    "3.2",
                    "3.3",
                    "3.4",
                    "3.5",
                    "3.6",
                    "3.7",
                    "3.8",
                    "3.9",
                    "3.10"),
            sum("ctl78.f1mk.sum-7", IdentityStatus.FORM, "7", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6"),
            sum("ctl78.f1mk.sum-8", IdentityStatus.FORM, "8", "8.1", "8.2", "8.3"),
            sum("ctl78.f1mk.sum-9", IdentityStatus.FORM, "9", "9.1", "9.2"),
            sum("ctl78.f1mk.sum-12", IdentityStatus.FORM, "12", "12.1", "12.2", "12.3", "12.4"),
            sum("ctl78.f1mk.sum-13", IdentityStatus.FORM, "13", "13.1", "13.2"),
            sum("ctl78.f1mk.sum-14", IdentityStatus.FORM, "14", "14.1", "14.2", "14.3", "14.4"),
            sum("ctl78.f1mk.sum-15", IdentityStatus.FORM, "15", "15.1", "15.2", "15.3", "15.4"),
            sum("ctl78.f1mk.sum-16", IdentityStatus.FORM, "16", "16.1", "16.2", "16.3"),
            sum("ctl78.f1mk.sum-17", IdentityStatus.FORM, "17", "17.1", "17.2", "17.3", "17.4", "17.5", "17.6", "17.7"),
            sum("ctl78.f1mk.sum-18", IdentityStatus.FORM, "18", "18.1", "18.2", "18.3"),
            most("ctl78.f1mk.check-register", IdentityStatus.INFERRED, "10.1", "10"),
            sum("ctl78.f1mk.check-sources-complaints", IdentityStatus.INFERRED, "17", "16"),
            most("ctl78.f1mk.check-late-complaints", IdentityStatus.INFERRED, "18", "16"),
            most("ctl78.f1mk.check-sanctions-persons", IdentityStatus.INFERRED, "8", "7"),
            most("ctl78.f1mk.check-restored-violations", IdentityStatus.INFERRED, "4", "3"),
            most("ctl78.f1mk.check-late-paper", IdentityStatus.INFERRED, "14.1", "12.1", "12.2"),
            most("ctl78.f1mk.check-late-systems", IdentityStatus.INFERRED, "14.3", "12.3", "12.4"),
            most("ctl78.f1mk.check-late-refusals-paper", IdentityStatus.INFERRED, "15.1", "13.2"),
            most("ctl78.f1mk.check-late-refusals-systems", IdentityStatus.INFERRED, "15.3", "13.1"));

    private static final List<Identity> OF_2MK = List.of(
            sum("ctl78.f2mk.sum-1", IdentityStatus.EXPLICIT, "1", "1.1", "1.2"),
            sum("ctl78.f2mk.sum-2", IdentityStatus.FORM, "2", "2.1", "2.2", "2.3", "2.4"),
            sum(
                    "ctl78.f2mk.sum-3",
                    IdentityStatus.FORM,
                    "3",
                    "3.1",
                    "3.2",
                    "3.3",
                    "3.4",
                    "3.5",
                    "3.6",
                    "3.7",
                    "3.8",
                    "3.9",
                    "3.10"),
            sum("ctl78.f2mk.sum-7", IdentityStatus.FORM, "7", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6"),
            sum("ctl78.f2mk.sum-8", IdentityStatus.FORM, "8", "8.1", "8.2", "8.3"),
            sum("ctl78.f2mk.sum-9", IdentityStatus.FORM, "9", "9.1", "9.2"),
            sum("ctl78.f2mk.sum-11", IdentityStatus.FORM, "11", "11.1", "11.2", "11.3", "11.4"),
            sum("ctl78.f2mk.sum-12", IdentityStatus.FORM, "12", "12.1", "12.2"),
            sum("ctl78.f2mk.sum-13", IdentityStatus.FORM, "13", "13.1", "13.2", "13.3", "13.4"),
            sum("ctl78.f2mk.sum-14", IdentityStatus.FORM, "14", "14.1", "14.2", "14.3", "14.4"),
            sum("ctl78.f2mk.sum-15", IdentityStatus.FORM, "15", "15.1", "15.2", "15.3"),
            sum("ctl78.f2mk.sum-16", IdentityStatus.FORM, "16", "16.1", "16.2", "16.3", "16.4", "16.5", "16.6", "16.7"),
            sum("ctl78.f2mk.sum-17", IdentityStatus.FORM, "17", "17.1", "17.2", "17.3"),
            most("ctl78.f2mk.check-register", IdentityStatus.INFERRED, "10.1", "10"),
            sum("ctl78.f2mk.check-sources-complaints", IdentityStatus.INFERRED, "16", "15"),
            most("ctl78.f2mk.check-late-complaints", IdentityStatus.INFERRED, "17", "15"),
            most("ctl78.f2mk.check-sanctions-persons", IdentityStatus.INFERRED, "8", "7"),
            most("ctl78.f2mk.check-restored-violations", IdentityStatus.INFERRED, "4", "3"),
            most("ctl78.f2mk.check-late-paper", IdentityStatus.INFERRED, "13.1", "11.1", "11.2"),
            most("ctl78.f2mk.check-late-systems", IdentityStatus.INFERRED, "13.3", "11.3", "11.4"),
            most("ctl78.f2mk.check-late-refusals-paper", IdentityStatus.INFERRED, "14.1", "12.2"),
            most("ctl78.f2mk.check-late-refusals-systems", IdentityStatus.INFERRED, "14.3", "12.1"));

    private InternalControlIdentities() {}

    static List<Identity> of(FormType type) {
        return type == FormType.FORM_1MK ? OF_1MK : OF_2MK;
    }

    private static Identity sum(String norm, IdentityStatus status, String left, String... right) {
        return new Identity(
                NormId.of(norm), status, Identity.Terms.ROWS, Identity.Relation.EQUAL, left, List.of(right));
    }

    private static Identity most(String norm, IdentityStatus status, String left, String... right) {
        return new Identity(
                NormId.of(norm), status, Identity.Terms.ROWS, Identity.Relation.AT_MOST, left, List.of(right));
    }
}
