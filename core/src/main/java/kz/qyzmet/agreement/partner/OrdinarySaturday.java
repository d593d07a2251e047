package kz.qyzmet.agreement.partner;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether a partner opens on an ordinary Saturday: point 4 sets hours for Saturday and takes out the days off of the
 * Labour Code, of which Saturday is one in a five-day week.
 *
 * <p>A Saturday after a Friday that was made off is an ordinary one: what moved is the Friday. A Saturday that is
 * itself a holiday is none. The second reading leaves the hours of Saturday to partners of a six-day week; a host may
 * choose it, but it casts no doubt on a closed Saturday, because point 4 names the day.
 */
public enum OrdinarySaturday implements Reading {

    /** It opens: the hours that are set for Saturday by name go before the days off in general. The default. */
    OPEN,
    /** It stays closed where the calendar is that of a five-day week. */
    CLOSED_IN_FIVE_DAY_WEEK;

    @Override
    public String question() {
        return OrdinarySaturday.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case OPEN -> List.of(StandardAgreement.SATURDAY_HOURS);
            case CLOSED_IN_FIVE_DAY_WEEK -> List.of(StandardAgreement.CLOSED_DAYS);
        };
    }

    @Override
    public LocalizedText label() {
        return ScheduleTexts.TEXTS.text("reading.OrdinarySaturday." + name());
    }
}
