package kz.qyzmet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qyzmet.OfNorm;
import kz.qyzmet.law.Norms;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;

/** The topics of the note in the order of the explanations: four on control events, nine on monitoring. */
class NoteTopicTest {

    @Test
    @OfNorm({
        "ctl78.f1mk.note-events",
        "ctl78.f1mk.note-violations",
        "ctl78.f1mk.note-disciplined",
        "ctl78.f1mk.note-recommendations",
        "ctl78.f1mk.note-processes",
        "ctl78.f1mk.note-acts-changed",
        "ctl78.f1mk.note-new-services",
        "ctl78.f1mk.note-refusals",
        "ctl78.f1mk.note-legal-breaches",
        "ctl78.f1mk.note-late-complaints",
        "ctl78.f1mk.note-restoration",
        "ctl78.f1mk.note-outreach",
        "ctl78.f1mk.note-training"
    })
    void ofForm1Mk() {
        assertThat(NoteTopic.values())
                .extracting(topic -> topic.norm(FormType.FORM_1MK).id())
                .containsExactly(
                        "ctl78.f1mk.note-events",
                        "ctl78.f1mk.note-violations",
                        "ctl78.f1mk.note-disciplined",
                        "ctl78.f1mk.note-recommendations",
                        "ctl78.f1mk.note-processes",
                        "ctl78.f1mk.note-acts-changed",
                        "ctl78.f1mk.note-new-services",
                        "ctl78.f1mk.note-refusals",
                        "ctl78.f1mk.note-legal-breaches",
                        "ctl78.f1mk.note-late-complaints",
                        "ctl78.f1mk.note-restoration",
                        "ctl78.f1mk.note-outreach",
                        "ctl78.f1mk.note-training");
    }

    @Test
    @OfNorm({
        "ctl78.f2mk.note-events",
        "ctl78.f2mk.note-violations",
        "ctl78.f2mk.note-disciplined",
        "ctl78.f2mk.note-recommendations",
        "ctl78.f2mk.note-processes",
        "ctl78.f2mk.note-acts-changed",
        "ctl78.f2mk.note-new-services",
        "ctl78.f2mk.note-refusals",
        "ctl78.f2mk.note-legal-breaches",
        "ctl78.f2mk.note-late-complaints",
        "ctl78.f2mk.note-restoration",
        "ctl78.f2mk.note-outreach",
        "ctl78.f2mk.note-training"
    })
    void ofForm2Mk() {
        assertThat(NoteTopic.values())
                .extracting(topic -> topic.norm(FormType.FORM_2MK).id())
                .containsExactly(
                        "ctl78.f2mk.note-events",
                        "ctl78.f2mk.note-violations",
                        "ctl78.f2mk.note-disciplined",
                        "ctl78.f2mk.note-recommendations",
                        "ctl78.f2mk.note-processes",
                        "ctl78.f2mk.note-acts-changed",
                        "ctl78.f2mk.note-new-services",
                        "ctl78.f2mk.note-refusals",
                        "ctl78.f2mk.note-legal-breaches",
                        "ctl78.f2mk.note-late-complaints",
                        "ctl78.f2mk.note-restoration",
                        "ctl78.f2mk.note-outreach",
                        "ctl78.f2mk.note-training");
    }

    @Test
    void theCatalogueHoldsEveryTopicUnderTheSamePoint() {
        for (NoteTopic topic : NoteTopic.values()) {
            String sub = topic.compareTo(NoteTopic.PROCESSES) < 0 ? "sub 1" : "sub 2";
            assertThat(Norms.standard().find(topic.norm(FormType.FORM_1MK)))
                    .hasValueSatisfying(
                            norm -> assertThat(norm.provision().locator()).contains(sub));
        }
    }

    @Test
    void theNoteToTheVolumesIsNotRegulated() {
        assertThatThrownBy(() -> NoteTopic.EVENTS.norm(FormType.FORM_3MK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected FORM_1MK or FORM_2MK, but found: FORM_3MK");
    }
}
