package kz.qyzmet.report.layout;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.law.NormId;

/** Where in the forms each doubt lies. */
final class DoubtScopes {

    private DoubtScopes() {}

    static List<DoubtScope> of(FormDoubt doubt) {
        return switch (doubt) {
            case EVENTS_WITHOUT_ROW ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("1", "1.1", "1.2"),
                                List.of(),
                                "ctl78.f1mk.sum-1",
                                "ctl78.p41.cause-appeal",
                                "ctl78.p41.cause-instruction",
                                "ctl78.f1mk.r1-2.events-monitoring"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("1", "1.1", "1.2"),
                                List.of(),
                                "ctl78.f2mk.sum-1",
                                "ctl78.p41.cause-appeal",
                                "ctl78.p41.cause-instruction",
                                "ctl78.f2mk.r1-2.events-monitoring"));
            case LABELS_LOST ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("7.1", "7.2", "7.5", "9.1", "9.2"),
                                List.of(),
                                "ctl78.f1mk.r7-1.sanction-remark",
                                "ctl78.f1mk.r7-2.sanction-reprimand",
                                "ctl78.f1mk.r7-5.sanction-demotion",
                                "ctl78.f1mk.r9-1.recommendations-done",
                                "ctl78.f1mk.r9-2.recommendations-not-done"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("7.1", "7.2", "7.5", "9.1", "9.2"),
                                List.of(),
                                "ctl78.f2mk.r7-1.sanction-remark",
                                "ctl78.f2mk.r7-2.sanction-reprimand",
                                "ctl78.f2mk.r7-5.sanction-demotion",
                                "ctl78.f2mk.r9-1.recommendations-done",
                                "ctl78.f2mk.r9-2.recommendations-not-done"));
            case INDIVIDUALS_LOST ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("12", "13", "14", "15"),
                                List.of("m1.ind", "m2.ind", "m3.ind", "q.ind"),
                                "ctl78.f1mk.columns-split"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("11", "12", "13", "14"),
                                List.of("m1.ind", "m2.ind", "m3.ind", "q.ind"),
                                "ctl78.f2mk.columns-split"));
            case TOTALS_LOST ->
                List.of(
                        scope(
                                FormType.FORM_3MK,
                                List.of(),
                                List.of("c2", "c3"),
                                "ctl78.f3mk.c2.late",
                                "ctl78.f3mk.c3.refusals"),
                        scope(
                                FormType.FORM_4MK,
                                List.of(),
                                List.of("c1", "c2", "c3"),
                                "ctl78.f4mk.c1.rendered",
                                "ctl78.f4mk.c2.refusals",
                                "ctl78.f4mk.c3.late"));
            case HEAD_WORDS_LOST ->
                List.of(
                        scope(FormType.FORM_1MK, List.of(), List.of(), "ctl78.f1mk.columns-months"),
                        scope(FormType.FORM_2MK, List.of(), List.of(), "ctl78.f2mk.columns-months"));
            case SECTIONS_WITHOUT_HEAD ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("16", "17", "18", "19", "20", "21", "22"),
                                List.of(),
                                "ctl78.f1mk.columns-months",
                                "ctl78.f1mk.section-2-3",
                                "ctl78.f1mk.section-2-4"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("15", "16", "17", "18", "19", "20", "21"),
                                List.of(),
                                "ctl78.f2mk.columns-months",
                                "ctl78.f2mk.section-2-3",
                                "ctl78.f2mk.section-2-4"));
            case CODES_OURS ->
                List.of(
                        scope(
                                FormType.FORM_3MK,
                                List.of(),
                                List.of(
                                        "c1", "c2", "c2.1", "c2.2", "c2.3", "c2.4", "c2.5", "c2.6", "c3", "c3.1",
                                        "c3.2", "c3.3", "c3.4"),
                                "ctl78.f3mk.index"),
                        scope(
                                FormType.FORM_4MK,
                                List.of(),
                                List.of("c1", "c1.1", "c1.2", "c2", "c2.1", "c2.2", "c3", "c3.1", "c3.2"),
                                "ctl78.f4mk.index"));
            case STAFF_OF_ANOTHER_FORM ->
                List.of(scope(FormType.FORM_1MK, List.of("8.1"), List.of(), "ctl78.f1mk.r8-1.disciplined-bodies"));
            case ALTERNATIVE_INSIDE_PAPER ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("12", "12.1", "12.2"),
                                List.of(),
                                "ctl78.f1mk.sum-12",
                                "ctl78.f1mk.r12-1.services-paper",
                                "ctl78.f1mk.r12-2.services-paper-alternative"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("11", "11.1", "11.2"),
                                List.of(),
                                "ctl78.f2mk.sum-11",
                                "ctl78.f2mk.r11-1.services-paper",
                                "ctl78.f2mk.r11-2.services-paper-alternative"));
            case REFUSALS_BY_SERVICE ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("13.1", "13.2"),
                                List.of(),
                                "ctl78.f1mk.r13-1.refusals-electronic",
                                "ctl78.f1mk.r13-2.refusals-paper"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("12.1", "12.2"),
                                List.of(),
                                "ctl78.f2mk.r12-1.refusals-electronic",
                                "ctl78.f2mk.r12-2.refusals-paper"));
            case CORPORATION_IN_PAPER_REFUSALS ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("13.2", "15.1"),
                                List.of(),
                                "ctl78.f1mk.check-late-refusals-paper",
                                "ctl78.f1mk.r13-2.refusals-paper"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("12.2", "14.1"),
                                List.of(),
                                "ctl78.f2mk.check-late-refusals-paper",
                                "ctl78.f2mk.r12-2.refusals-paper"));
            case SOURCES_AS_TOTAL ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("17"),
                                List.of(),
                                "ctl78.f1mk.sum-17",
                                "ctl78.f1mk.check-sources-complaints",
                                "ctl78.f1mk.r17.sources"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("16"),
                                List.of(),
                                "ctl78.f2mk.sum-16",
                                "ctl78.f2mk.check-sources-complaints",
                                "ctl78.f2mk.r16.sources"));
            case RESTORED_TWICE ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("5", "19"),
                                List.of(),
                                "ctl78.f1mk.r5.persons-restored",
                                "ctl78.f1mk.r19.rights-restored"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("5", "18"),
                                List.of(),
                                "ctl78.f2mk.r5.persons-restored",
                                "ctl78.f2mk.r18.rights-restored"));
            case STOCKS ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("10", "11"),
                                List.of("q"),
                                "ctl78.f1mk.quarter-sum",
                                "ctl78.f1mk.r10.register",
                                "ctl78.f1mk.r11.by-laws"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("10"),
                                List.of("q"),
                                "ctl78.f2mk.quarter-sum",
                                "ctl78.f2mk.r10.register"));
            case QUARTER_NOT_WRITTEN ->
                List.of(
                        scope(FormType.FORM_1MK, List.of(), List.of("q", "q.ind", "q.legal"), "ctl78.f1mk.quarter-sum"),
                        scope(
                                FormType.FORM_2MK,
                                List.of(),
                                List.of("q", "q.ind", "q.legal"),
                                "ctl78.f2mk.quarter-sum"));
            case PERSONS_IN_SEVERAL_MONTHS ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("5", "8", "8.1", "8.2", "8.3", "19", "21", "22"),
                                List.of("q"),
                                "ctl78.f1mk.quarter-sum"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("5", "8", "8.1", "8.2", "8.3", "18", "20", "21"),
                                List.of("q"),
                                "ctl78.f2mk.quarter-sum"));
            case PIECES_OR_PERSONS ->
                List.of(
                        scope(
                                FormType.FORM_1MK,
                                List.of("5", "8", "8.1", "8.2", "8.3", "19", "21", "22"),
                                List.of(),
                                "ctl78.f1mk.unit"),
                        scope(
                                FormType.FORM_2MK,
                                List.of("5", "8", "8.1", "8.2", "8.3", "18", "20", "21"),
                                List.of(),
                                "ctl78.f2mk.unit"));
            case ZERO_OR_DASH ->
                List.of(
                        scope(FormType.FORM_1MK, List.of(), List.of(), "ctl78.f1mk.dash"),
                        scope(FormType.FORM_2MK, List.of(), List.of(), "ctl78.f2mk.dash"));
            case PROHIBITION_REVERSED ->
                List.of(scope(FormType.FORM_1MK, List.of(), List.of(), "ctl78.f1mk.complete", "ctl78.f2mk.complete"));
            case EMPTY_CELLS_UNREGULATED ->
                List.of(
                        scope(FormType.FORM_3MK, List.of(), List.of(), "ctl78.f3mk.empty-cells"),
                        scope(FormType.FORM_4MK, List.of(), List.of(), "ctl78.f4mk.empty-cells"));
            case MONTH_OF_DUE ->
                List.of(
                        scope(FormType.FORM_3MK, List.of(), List.of(), "ctl78.p62.due", "ctl78.f3mk.due"),
                        scope(FormType.FORM_4MK, List.of(), List.of(), "ctl78.p62.due", "ctl78.f4mk.due"));
            case DAY_OFF ->
                List.of(
                        scope(FormType.FORM_1MK, List.of(), List.of(), "ctl78.f1mk.due"),
                        scope(FormType.FORM_2MK, List.of(), List.of(), "ctl78.f2mk.due"),
                        scope(FormType.FORM_3MK, List.of(), List.of(), "ctl78.f3mk.due"),
                        scope(FormType.FORM_4MK, List.of(), List.of(), "ctl78.f4mk.due"));
            case CAPITAL_NAME ->
                List.of(
                        scope(FormType.FORM_1MK, List.of(), List.of(), "ctl78.f1mk.recipient"),
                        scope(FormType.FORM_2MK, List.of(), List.of(), "ctl78.f2mk.recipient"));
            case ADDRESSEES ->
                List.of(scope(
                        FormType.FORM_1MK,
                        List.of(),
                        List.of(),
                        "ctl78.p60.central",
                        "ctl78.p60.territorial",
                        "ctl78.f1mk.recipient"));
            case COUNTED_TWICE ->
                List.of(scope(
                        FormType.FORM_1MK,
                        List.of(),
                        List.of(),
                        "ctl78.p60.contents",
                        "ctl78.p60.territorial",
                        "ctl78.f1mk.submitter-central",
                        "ctl78.f1mk.submitter-territorial"));
            case NOTE_OF_LOCAL_BODY -> List.of(scope(FormType.FORM_1MK, List.of(), List.of(), "ctl78.f1mk.note"));
            case TITLE_WIDER_THAN_COLUMNS ->
                List.of(scope(
                        FormType.FORM_4MK,
                        List.of(),
                        List.of("c1", "c1.1", "c1.2"),
                        "ctl78.f4mk.index",
                        "ctl78.f4mk.sum-rendered"));
            case PERIOD_NOT_NAMED ->
                List.of(
                        scope(FormType.FORM_1MK, List.of(), List.of(), "ctl78.f1mk.period"),
                        scope(FormType.FORM_2MK, List.of(), List.of(), "ctl78.f2mk.period"),
                        scope(FormType.FORM_3MK, List.of(), List.of(), "ctl78.f3mk.period"),
                        scope(FormType.FORM_4MK, List.of(), List.of(), "ctl78.f4mk.period"));
            case QUARTER_OR_MONTH ->
                List.of(scope(FormType.APPEALS, List.of(), List.of(), "ucc83.a2.form", "ucc83.p31.cycle"));
            case NUMBER_OR_COUNT ->
                List.of(scope(FormType.APPEALS, List.of(), List.of("2"), "ucc83.a2.c2.appeal-number"));
            case TERM_OF_UPDATE ->
                List.of(scope(
                        FormType.SERVICE_INFORMATION,
                        List.of(),
                        List.of("5"),
                        "ucc83.p26.update",
                        "law88.a23.p2.send-contact-center"));
        };
    }

    private static DoubtScope scope(FormType type, List<String> rows, List<String> columns, String... norms) {
        return new DoubtScope(
                type, rows, columns, Stream.of(norms).map(NormId::of).toList());
    }
}
