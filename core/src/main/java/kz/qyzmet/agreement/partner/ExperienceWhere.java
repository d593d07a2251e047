package kz.qyzmet.agreement.partner;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Where the year of experience is gained that Annex 1 p. 13 asks for, "in a center as well as in the field of public
 * services".
 *
 * <p>Work in a center is itself work in the field. Asked for in both, the year would therefore either be one in a
 * center, and the other words idle, or two years, of which the text knows nothing: it names one year once.
 */
public enum ExperienceWhere implements Reading {

    /** In either: time in a center and time elsewhere in the field are added up. The default. */
    EITHER,
    /** In both: a year in a center, and another elsewhere in the field. */
    BOTH;

    @Override
    public String question() {
        return ExperienceWhere.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StandardAgreement.PARTNER_STAFF_EXPERIENCE);
    }

    @Override
    public LocalizedText label() {
        return PartnerTexts.TEXTS.text("reading.ExperienceWhere." + name());
    }
}
