package kz.qyzmet.report;

import static kz.qyzmet.report.FormFindings.assertMessages;
import static kz.qyzmet.report.FormFindings.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.NamedDays;
import kz.qyzmet.OfNorm;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The note that goes with a form, signatures and foot. */
class FootChecksTest {

    @OfNorm({
        "ctl78.f1mk.signature",
        "ctl78.f1mk.footer",
        "ctl78.f1mk.note",
        "ctl78.f2mk.signature",
        "ctl78.f2mk.footer",
        "ctl78.f2mk.note",
        "ctl78.f3mk.signature",
        "ctl78.f3mk.footer",
        "ctl78.f3mk.note",
        "ctl78.f4mk.signature",
        "ctl78.f4mk.footer",
        "ctl78.f4mk.note"
    })
    @ParameterizedTest
    @CsvSource({"FORM_1MK, f1mk", "FORM_2MK, f2mk", "FORM_3MK, f3mk", "FORM_4MK, f4mk"})
    void aFormWithoutNoteAndFoot(FormType type, String form) {
        FormSketch sketch = FormSketch.of(type).note(Optional.empty()).footer(FormFooter.empty());
        String norm = " ctl78." + form + ".";

        assertThat(found(type == FormType.FORM_2MK ? sketch.by(FormSubmitter.LOCAL_BODY) : sketch))
                .containsExactly(
                        "BREACH" + norm + "note",
                        "DEFECT" + norm + "signature",
                        "DEFECT" + norm + "signature",
                        "DEFECT" + norm + "footer",
                        "DEFECT" + norm + "footer",
                        "DEFECT" + norm + "footer",
                        "DEFECT" + norm + "footer",
                        "DEFECT" + norm + "footer");
        assertMessages(
                sketch.form(),
                "No analytical note is attached to the form.",
                "The line of the performer is missing.",
                "The line of the head, or of the acting head, is missing.",
                "The form bears no date.",
                "The address of the body is missing.",
                "The telephone of the body is missing.",
                "The e-mail address of the body is missing.",
                "The stamp is missing.");
    }

    @OfNorm("ctl78.f1mk.signature")
    @Test
    void aStandInSignsOnlyForAnAbsentHeadAndANameIsNoSignature() {
        FormFooter footer = FormFooter.builder()
                .from(FormSketch.signed().build())
                .signatures(Set.of(
                        new FormSignature(Signatory.PERFORMER, PersonName.of("Test Person"), Optional.empty(), false),
                        FormSketch.signature(Signatory.ACTING_HEAD, true)))
                .build();
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK).footer(footer);

        assertThat(found(sketch))
                .containsExactly(
                        "DOUBT ctl78.f1mk.signature", "DEFECT ctl78.f1mk.signature", "DEFECT ctl78.f1mk.footer");
        assertMessages(
                sketch.form(),
                "Another person signs for the head, which is allowed only while the head is absent.",
                "A name is given without a signature: "
                        + Signatory.PERFORMER.label().en() + ".",
                "The telephone of the performer is missing.");
    }

    @Test
    void theContactsAreTelephoneAndMail() {
        FormFooter footer = FormSketch.signed()
                .contacts(ContactDetails.ofEmail("body@example.kz"))
                .build();

        assertMessages(FormSketch.of(FormType.FORM_4MK).footer(footer).form(), "The telephone of the body is missing.");
    }

    @OfNorm({"ctl78.f1mk.attachments", "ctl78.f2mk.attachments"})
    @ParameterizedTest
    @CsvSource({"FORM_1MK, f1mk", "FORM_2MK, f2mk"})
    void everyTopicThatTheNoteLeavesOutIsTold(FormType type, String form) {
        for (NoteTopic topic : NoteTopic.values()) {
            FormSketch sketch = FormSketch.of(type)
                    .note(Optional.of(new AnalyticalNote(
                            EnumSet.complementOf(EnumSet.of(topic)), Set.of(SupportingPaper.LETTERS))));
            assertThat(found(sketch)).containsExactly("DEFECT " + topic.norm(type));
            assertMessages(
                    sketch.form(),
                    "The analytical note does not cover: " + topic.label().en() + ".");
        }
        FormSketch bare = FormSketch.of(type).note(Optional.of(AnalyticalNote.complete()));
        assertThat(found(bare)).containsExactly("BREACH ctl78." + form + ".attachments");
        assertMessages(bare.form(), "No supporting papers are attached to the analytical note.");
    }

    @OfNorm({"ctl78.f3mk.note", "ctl78.f4mk.note"})
    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"FORM_3MK", "FORM_4MK"})
    void ofTheVolumesTheTextDoesNotSayWhatTheNoteTellsOf(FormType type) {
        FormSketch sketch = FormSketch.of(type).note(Optional.of(new AnalyticalNote(Set.of(), Set.of())));

        assertThat(found(sketch)).isEmpty();
    }

    @OfNorm("ctl78.f2mk.note")
    @Test
    void ofADistrictANoteIsADoubt() {
        FormSketch sketch =
                FormSketch.of(FormType.FORM_2MK).by(FormSubmitter.DISTRICT_BODY).note(Optional.empty());

        assertThat(found(sketch)).containsExactly("DOUBT ctl78.f2mk.note");
        assertMessages(
                sketch.form(),
                "No analytical note is attached to the form. The Rules ask a district for the form alone, the form asks for a"
                        + " note.");
    }

    @OfNorm("ucc83.a1.footer")
    @Test
    void theListOfServicesBearsAnExecutorAndADate() {
        FormSketch sketch = FormSketch.list(FormType.SERVICE_INFORMATION).footer(FormFooter.empty());

        assertThat(found(sketch)).containsExactly("DEFECT ucc83.a1.footer", "DEFECT ucc83.a1.footer");
        assertMessages(sketch.form(), "The form bears no date.", "The name of the responsible performer is missing.");
        assertThat(found(sketch.footer(FormFooter.builder()
                        .addSignatures(FormSketch.signature(Signatory.PERFORMER, false))
                        .signedOn(NamedDays.date("MON_2026_01_12"))
                        .build())))
                .isEmpty();
    }

    @OfNorm("ucc83.a2.form")
    @Test
    void theListOfAppealsHasNoFoot() {
        assertThat(found(FormSketch.list(FormType.APPEALS).footer(FormFooter.empty())))
                .isEmpty();
    }
}
