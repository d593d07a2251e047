package kz.qyzmet.report.layout;

import kz.qyzmet.OfNorm;
import kz.qyzmet.law.NormId;
import org.junit.jupiter.api.Test;

/** The rows of form 2-MK, section by section, against {@code rows.tsv}. */
class RowsOfForm2MkTest {

    @Test
    @OfNorm({
        "ctl78.f2mk.section-1",
        "ctl78.f2mk.r1.events",
        "ctl78.f2mk.r1-1.events-planned",
        "ctl78.f2mk.r1-2.events-monitoring",
        "ctl78.f2mk.r2.objects",
        "ctl78.f2mk.r2-1.objects-bodies",
        "ctl78.f2mk.r2-2.objects-subordinates",
        "ctl78.f2mk.r2-3.objects-individuals",
        "ctl78.f2mk.r2-4.objects-entities",
        "ctl78.f2mk.r3.violations",
        "ctl78.f2mk.r3-1.late-service",
        "ctl78.f2mk.r3-2.late-refusal",
        "ctl78.f2mk.r3-3.incomplete-package",
        "ctl78.f2mk.r3-4.extra-documents",
        "ctl78.f2mk.r3-5.documents-in-systems",
        "ctl78.f2mk.r3-6.process",
        "ctl78.f2mk.r3-7.groundless-refusal",
        "ctl78.f2mk.r3-8.schedule",
        "ctl78.f2mk.r3-9.charged",
        "ctl78.f2mk.r3-10.other",
        "ctl78.f2mk.r4.violations-restored",
        "ctl78.f2mk.r5.persons-restored",
        "ctl78.f2mk.r6.late-complaints",
        "ctl78.f2mk.r7.sanctions",
        "ctl78.f2mk.r7-1.sanction-remark",
        "ctl78.f2mk.r7-2.sanction-reprimand",
        "ctl78.f2mk.r7-3.sanction-severe-reprimand",
        "ctl78.f2mk.r7-4.sanction-warning",
        "ctl78.f2mk.r7-5.sanction-demotion",
        "ctl78.f2mk.r7-6.sanction-dismissal",
        "ctl78.f2mk.r8.persons-disciplined",
        "ctl78.f2mk.r8-1.disciplined-bodies",
        "ctl78.f2mk.r8-2.disciplined-subordinates",
        "ctl78.f2mk.r8-3.disciplined-others",
        "ctl78.f2mk.r9.recommendations",
        "ctl78.f2mk.r9-1.recommendations-done",
        "ctl78.f2mk.r9-2.recommendations-not-done"
    })
    void section1ControlEvents() {
        SourceRows.check(FormType.FORM_2MK, "1", NormId.of("ctl78.f2mk.section-1"));
    }

    @Test
    @OfNorm({"ctl78.f2mk.section-2", "ctl78.f2mk.r10.register", "ctl78.f2mk.r10-1.register-added"})
    void section2Monitoring() {
        SourceRows.check(FormType.FORM_2MK, "2", NormId.of("ctl78.f2mk.section-2"));
    }

    @Test
    @OfNorm({
        "ctl78.f2mk.section-2-1",
        "ctl78.f2mk.r11.services",
        "ctl78.f2mk.r11-1.services-paper",
        "ctl78.f2mk.r11-2.services-paper-alternative",
        "ctl78.f2mk.r11-3.services-electronic",
        "ctl78.f2mk.r11-4.services-manual-entry",
        "ctl78.f2mk.r12.refusals",
        "ctl78.f2mk.r12-1.refusals-electronic",
        "ctl78.f2mk.r12-2.refusals-paper"
    })
    void section21ServicesRendered() {
        SourceRows.check(FormType.FORM_2MK, "2.1", NormId.of("ctl78.f2mk.section-2-1"));
    }

    @Test
    @OfNorm({
        "ctl78.f2mk.section-2-2",
        "ctl78.f2mk.r13.late-services",
        "ctl78.f2mk.r13-1.late-paper",
        "ctl78.f2mk.r13-2.late-portal",
        "ctl78.f2mk.r13-3.late-systems",
        "ctl78.f2mk.r13-4.late-state-corporation",
        "ctl78.f2mk.r14.late-refusals",
        "ctl78.f2mk.r14-1.late-refusals-paper",
        "ctl78.f2mk.r14-2.late-refusals-portal",
        "ctl78.f2mk.r14-3.late-refusals-systems",
        "ctl78.f2mk.r14-4.late-refusals-state-corporation"
    })
    void section22TermsBreached() {
        SourceRows.check(FormType.FORM_2MK, "2.2", NormId.of("ctl78.f2mk.section-2-2"));
    }

    @Test
    @OfNorm({
        "ctl78.f2mk.section-2-3",
        "ctl78.f2mk.r15.complaints",
        "ctl78.f2mk.r15-1.complaints-paper",
        "ctl78.f2mk.r15-2.complaints-electronic",
        "ctl78.f2mk.r15-3.complaints-state-corporation",
        "ctl78.f2mk.r16.sources",
        "ctl78.f2mk.r16-1.source-individuals",
        "ctl78.f2mk.r16-2.source-state-bodies",
        "ctl78.f2mk.r16-3.source-entities",
        "ctl78.f2mk.r16-4.source-instructions",
        "ctl78.f2mk.r16-5.source-akimat",
        "ctl78.f2mk.r16-6.source-media",
        "ctl78.f2mk.r16-7.source-other",
        "ctl78.f2mk.r17.complaints-late",
        "ctl78.f2mk.r17-1.complaints-late-paper",
        "ctl78.f2mk.r17-2.complaints-late-electronic",
        "ctl78.f2mk.r17-3.complaints-late-state-corporation"
    })
    void section23Complaints() {
        SourceRows.check(FormType.FORM_2MK, "2.3", NormId.of("ctl78.f2mk.section-2-3"));
    }

    @Test
    @OfNorm({
        "ctl78.f2mk.section-2-4",
        "ctl78.f2mk.r18.rights-restored",
        "ctl78.f2mk.r19.outreach",
        "ctl78.f2mk.r20.coverage",
        "ctl78.f2mk.r21.trained"
    })
    void section24RestoredRights() {
        SourceRows.check(FormType.FORM_2MK, "2.4", NormId.of("ctl78.f2mk.section-2-4"));
    }
}
