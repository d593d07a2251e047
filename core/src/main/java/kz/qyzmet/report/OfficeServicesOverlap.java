package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.layout.Identity;
import kz.qyzmet.report.layout.Identity.Relation;
import kz.qyzmet.report.layout.IdentityStatus;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether the services that were rendered in the office although another way was open (row 12.2 of 1-MK, 11.2 of 2-MK)
 * are also among those of the row before (12.1, 11.1): the text does not tell.
 */
public enum OfficeServicesOverlap implements Reading {

    /** They are not: the total is the sum of all four rows. The default. */
    SEPARATE,

    /** They are: the total leaves them out, and they cannot be more than the row that holds them. */
    INCLUDED;

    private static final NormId TOTAL_IN_1MK = NormId.of("ctl78.f1mk.sum-12");
    private static final NormId TOTAL_IN_2MK = NormId.of("ctl78.f2mk.sum-11");
    private static final NormId LATE_IN_1MK = NormId.of("ctl78.f1mk.check-late-paper");
    private static final NormId LATE_IN_2MK = NormId.of("ctl78.f2mk.check-late-paper");

    /**
     * Returns the figures of a form that must agree by this reading.
     *
     * @param type the form, not null
     * @return the identities, not null; those of the layout where the reading is of no matter
     */
    public List<Identity> identities(FormType type) {
        List<Identity> printed = type.layout().identities();
        if (this == SEPARATE) {
            return printed;
        }
        List<Identity> read = new ArrayList<>();
        for (Identity identity : printed) {
            if (isTotal(identity)) {
                List<String> parts = identity.right();
                read.add(with(identity, List.of(parts.get(0), parts.get(2), parts.get(3))));
                read.add(new Identity(
                        identity.norm(),
                        IdentityStatus.FORM,
                        identity.of(),
                        Relation.AT_MOST,
                        parts.get(1),
                        List.of(parts.get(0))));
            } else if (identity.norm().equals(LATE_IN_1MK) || identity.norm().equals(LATE_IN_2MK)) {
                read.add(with(identity, identity.right().subList(0, 1)));
            } else {
                read.add(identity);
            }
        }
        return List.copyOf(read);
    }

    OfficeServicesOverlap other() {
        return this == SEPARATE ? INCLUDED : SEPARATE;
    }

    /** Whether an identity is that of the total, on which the readings differ. */
    static boolean isTotal(Identity identity) {
        return identity.norm().equals(TOTAL_IN_1MK) || identity.norm().equals(TOTAL_IN_2MK);
    }

    private static Identity with(Identity identity, List<String> right) {
        return new Identity(
                identity.norm(), identity.status(), identity.of(), identity.relation(), identity.left(), right);
    }

    @Override
    public String question() {
        return OfficeServicesOverlap.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(TOTAL_IN_1MK, TOTAL_IN_2MK);
    }

    @Override
    public LocalizedText label() {
        return ChecksTexts.TEXTS.text("reading.OfficeServicesOverlap." + name());
    }
}
