package kz.qyzmet.report.submission;

import java.util.Objects;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;

/**
 * What makes two forms the same one. A name with more or other spaces is the same name, lest a frozen form be filed
 * anew beside itself.
 */
record FormKey(FormType type, ReportPeriod period, String body) {

    FormKey {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(period, "period");
        body = Objects.requireNonNull(body, "body")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    static FormKey of(ReportForm form) {
        return new FormKey(form.type(), form.period(), form.body());
    }
}
