/**
 * The pure core of Qyzmet: calendar, catalogue of norms, deadline engine and the cases of the law on services.
 *
 * <p>No input or output but its own resources, no clock, no logging, no framework.
 */
module kz.qyzmet.core {
    requires transitive org.threeten.extra;
    requires transitive org.joda.money;
    requires org.iban4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports kz.qyzmet.text;
    exports kz.qyzmet.calendar;
    exports kz.qyzmet.law;
    exports kz.qyzmet.deadline;
    exports kz.qyzmet.party;
    exports kz.qyzmet.service;
    exports kz.qyzmet.complaint;
    exports kz.qyzmet.contactcenter;
    exports kz.qyzmet.agreement;
    exports kz.qyzmet.agreement.cooperation;
    exports kz.qyzmet.agreement.partner;
    exports kz.qyzmet.settlement;
    exports kz.qyzmet.inspection.document;
    exports kz.qyzmet.inspection.appointment;
    exports kz.qyzmet.inspection.plan;
    exports kz.qyzmet.inspection.course;
    exports kz.qyzmet.inspection.result;
    exports kz.qyzmet.inspection.legacy;
    exports kz.qyzmet.inspection.observation;
    exports kz.qyzmet.inspection.regime;
    exports kz.qyzmet.inspection;
    exports kz.qyzmet.control;
    exports kz.qyzmet.control.monitoring;
    exports kz.qyzmet.report.layout;
    exports kz.qyzmet.report;
    exports kz.qyzmet.report.fill;
    exports kz.qyzmet.report.submission;
    exports kz.qyzmet.inventory;
}
