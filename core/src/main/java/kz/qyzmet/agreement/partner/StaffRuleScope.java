package kz.qyzmet.agreement.partner;

import java.util.List;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * To which types of cooperation Annex 1 p. 13 applies: it stands in the chapter on trust management, and speaks of the
 * staff of partner organizations without naming a type.
 */
public enum StaffRuleScope implements Reading {

    /** To all three, by its words. The default. */
    ALL_TYPES,
    /** To trust management alone, by its place. */
    TRUST_MANAGEMENT;

    @Override
    public String question() {
        return StaffRuleScope.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StandardAgreement.PARTNER_STAFF_EXPERIENCE, PartnerStaffNorms.STAFF_CITIZENSHIP);
    }

    @Override
    public LocalizedText label() {
        return PartnerTexts.TEXTS.text("reading.StaffRuleScope." + name());
    }

    boolean covers(CooperationType type) {
        return this == ALL_TYPES || type == CooperationType.TRUST_MANAGEMENT;
    }
}
