package kz.qyzmet.agreement.partner;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.ReportingPeriod;

/**
 * What the parties have agreed on the reports of point 27, which leaves their terms open.
 *
 * <p>It holds for periods that end, and for requests that come, on the day of the agreement or later: it makes nobody
 * late for what was over before.
 *
 * @param agreedOn when it was agreed, not null
 * @param byPeriod the term of each sort of period, not null; where one is missing, its reports have none
 * @param onRequest the term of an answer to a request, by days, empty where none is set, not null
 * @param longerDischargesShorter whether the report of a longer period discharges the shorter ones that end with it:
 *     that of the year those of December, the fourth quarter and the second half. Unless the parties say so, 31
 *     December leaves four reports to make
 */
public record ReportTerms(
        Fact agreedOn,
        Map<ReportingPeriod, ReportTerm> byPeriod,
        Optional<ReportTerm> onRequest,
        boolean longerDischargesShorter) {

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException if the term of a request is a day of the month
     */
    public ReportTerms {
        Objects.requireNonNull(agreedOn, "agreedOn");
        Map<ReportingPeriod, ReportTerm> copy = new EnumMap<>(ReportingPeriod.class);
        copy.putAll(byPeriod);
        byPeriod = Collections.unmodifiableMap(copy);
        if (onRequest
                .filter(term -> term.sort() == ReportTerm.Sort.DAY_OF_NEXT_MONTH)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "Invalid term of a request: Expected a number of days, but found: " + onRequest.get());
        }
    }

    /**
     * Returns the same term for all four periods, and none for requests.
     *
     * @param agreedOn when it was agreed, not null
     * @param term the term, not null
     * @return the terms, not null
     */
    public static ReportTerms sameForAll(Fact agreedOn, ReportTerm term) {
        Map<ReportingPeriod, ReportTerm> terms = new EnumMap<>(ReportingPeriod.class);
        for (ReportingPeriod sort : ReportingPeriod.values()) {
            terms.put(sort, term);
        }
        return new ReportTerms(agreedOn, terms, Optional.empty(), false);
    }
}
