package kz.qyzmet.report;

import java.util.Set;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormNorms;
import kz.qyzmet.report.layout.FormType;

/** The note that goes with a form, and what stands at its foot. */
final class FootChecks {

    private final ReportForm form;
    private final FindingList findings;

    FootChecks(ReportForm form, FindingList findings) {
        this.form = form;
        this.findings = findings;
    }

    void check() {
        FormNorms norms = FormNorms.of(form.type());
        norms.note().ifPresent(this::note);
        norms.signature().ifPresent(this::signatures);
        norms.footer().ifPresent(this::foot);
    }

    private void note(NormId norm) {
        if (form.note().isEmpty()) {
            // The point on districts asks them for the form alone; the form itself knows no such exception.
            boolean owed = form.submitter() != FormSubmitter.DISTRICT_BODY;
            tell(norm, owed ? Severity.BREACH : Severity.DOUBT, owed ? "note.missing" : "note.ofDistrict");
        } else if (form.type().isOnInternalControl()) {
            contents(form.note().get());
        }
    }

    private void contents(AnalyticalNote note) {
        for (NoteTopic topic : note.missing()) {
            findings.add(topic.norm(form.type()), Severity.DEFECT, CheckWords.text("note.topic", topic.label()));
        }
        if (note.papers().isEmpty()) {
            FormNorms.of(form.type()).attachments().ifPresent(norm -> tell(norm, Severity.BREACH, "note.noPapers"));
        }
    }

    private void signatures(NormId norm) {
        Set<FormSignature> signatures = form.footer().signatures();
        boolean performer = has(Signatory.PERFORMER);
        boolean head = has(Signatory.HEAD);
        boolean standIn = has(Signatory.ACTING_HEAD);
        if (!performer) {
            tell(norm, Severity.DEFECT, "signature.noPerformer");
        }
        if (!head && !standIn) {
            tell(norm, Severity.DEFECT, "signature.noHead");
        } else if (!head) {
            tell(norm, Severity.DOUBT, "signature.standIn");
        }
        for (Signatory signatory : Signatory.values()) {
            boolean unsigned =
                    signatures.stream().anyMatch(signature -> signature.as() == signatory && !signature.signed());
            if (unsigned) {
                findings.add(norm, Severity.DEFECT, CheckWords.text("signature.unsigned", signatory.label()));
            }
        }
    }

    private boolean has(Signatory signatory) {
        return form.footer().signatures().stream().anyMatch(signature -> signature.as() == signatory);
    }

    private void foot(NormId norm) {
        FormFooter footer = form.footer();
        if (footer.signedOn().isEmpty()) {
            tell(norm, Severity.DEFECT, "footer.noDay");
        }
        if (form.type() == FormType.SERVICE_INFORMATION) {
            if (!has(Signatory.PERFORMER)) {
                tell(norm, Severity.DEFECT, "footer.noExecutor");
            }
            return;
        }
        if (footer.address().isEmpty()) {
            tell(norm, Severity.DEFECT, "footer.noAddress");
        }
        contacts(norm, footer);
        if (!footer.stamped()) {
            tell(norm, Severity.DEFECT, "footer.noStamp");
        }
    }

    private void contacts(NormId norm, FormFooter footer) {
        if (footer.contacts().flatMap(contacts -> contacts.telephone()).isEmpty()) {
            tell(norm, Severity.DEFECT, "footer.noTelephone");
        }
        if (footer.contacts().flatMap(contacts -> contacts.email()).isEmpty()) {
            tell(norm, Severity.DEFECT, "footer.noMail");
        }
        boolean unreachable = footer.signatures().stream()
                .anyMatch(signature -> signature.as() == Signatory.PERFORMER
                        && signature.telephone().isEmpty());
        if (unreachable) {
            tell(norm, Severity.DEFECT, "footer.noTelephoneOfPerformer");
        }
    }

    private void tell(NormId norm, Severity severity, String key) {
        findings.add(norm, severity, CheckWords.text(key));
    }
}
