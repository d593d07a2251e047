package kz.qyzmet.spring.web;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.spring.CurrentLaw;
import kz.qyzmet.spring.QyzmetProperties.EditionName;
import kz.qyzmet.spring.QyzmetProperties.WeekName;
import kz.qyzmet.spring.web.Endpoint.Parameter;
import kz.qyzmet.spring.web.Problem.Kind;

/** The engine that a request asks: that of the moment, over the week and by the edition that it names. */
final class Laws {

    static final Parameter WEEK = Parameter.oneOf(
            "week",
            "The working week: five days (state bodies and legal time limits) or six. Default: that of the application.",
            Names.of(WeekName.class));
    static final Parameter EDITION = Parameter.oneOf(
            "edition",
            "The text of the partnership agreement: kk (authentic) or en (unofficial, lacks some norms). Default: that of"
                    + " the application.",
            Names.of(EditionName.class));

    private final CurrentLaw current;

    Laws(CurrentLaw current) {
        this.current = current;
    }

    Reckoner of(Asked asked) {
        Optional<WorkWeek> week = week(asked);
        Reckoner law = week.isEmpty()
                ? current.get()
                : current.over(week.get())
                        .orElseThrow(() -> Kind.NOT_POSSIBLE_HERE.because(
                                "week: Expected the week of the application, which has a calendar of its own"));
        return inEdition(law, asked.find(EDITION.name(), EditionName.class));
    }

    /** Returns the engine with facts of the calendar that only this request knows. */
    Reckoner amended(Asked asked, List<Amendment> more, Optional<EditionName> edition) {
        if (more.isEmpty()) {
            return inEdition(of(asked), edition);
        }
        WorkWeek week = week(asked).orElseGet(() -> current.get().calendar().week());
        Reckoner law = current.amended(week, more)
                .orElseThrow(() -> Kind.NOT_POSSIBLE_HERE.because(
                        "amendments: Expected none, because the application has a calendar of its own"));
        return inEdition(law, edition);
    }

    private static Optional<WorkWeek> week(Asked asked) {
        return asked.find(WEEK.name(), WeekName.class).map(WeekName::week);
    }

    private static Reckoner inEdition(Reckoner law, Optional<EditionName> edition) {
        return edition.map(name -> law.withEdition(Edition.of(name.text()))).orElse(law);
    }
}
