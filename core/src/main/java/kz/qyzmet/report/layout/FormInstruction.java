package kz.qyzmet.report.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the head of a form or the explanation on filling it says of the form as a whole. */
public enum FormInstruction {

    /** What the form is for. */
    PURPOSE,

    /** Under which provision it was made. */
    BASIS,

    /** Who files it. */
    SUBMITTERS,

    /** To whom it goes, as its head says. */
    ADDRESSEES,

    /** How often it is filed. */
    CYCLE,

    /** By which day it is filed. */
    DUE,

    /** What time its head names. */
    PERIOD,

    /** What its figures count. */
    UNIT,

    /** Of what time its columns are. */
    MONTHS,

    /** By whom two of its sections split the columns. */
    SPLIT,

    /** What its lines are. */
    DIMENSION,

    /** Whom it means by the State Corporation. */
    STATE_CORPORATION,

    /** How the months and the quarter agree. */
    QUARTER_SUM,

    /** How a row and its lines agree. */
    BREAKDOWN_SUM,

    /** That no cell may be empty. */
    COMPLETE,

    /** What stands where there is no information. */
    DASH,

    /** That nothing is said of empty cells. */
    EMPTY_CELLS,

    /** Who signs. */
    SIGNATURE,

    /** What stands at its foot. */
    FOOTER,

    /** What goes with it. */
    NOTE,

    /** What goes with the note. */
    ATTACHMENTS,

    /** Where the blank form is offered. */
    WEBSITE;

    /**
     * Returns the instructions of a form.
     *
     * @param type the form, not null
     * @return the instructions in their order, not null
     */
    public static Set<FormInstruction> of(FormType type) {
        Set<FormInstruction> instructions = EnumSet.noneOf(FormInstruction.class);
        for (FormInstruction instruction : values()) {
            if (!instruction.norms(type).isEmpty()) {
                instructions.add(instruction);
            }
        }
        return Collections.unmodifiableSet(instructions);
    }

    /**
     * Returns the norms that say it.
     *
     * @param type the form, not null
     * @return the norms, not null, empty where nothing of the kind is said of the form
     */
    public List<NormId> norms(FormType type) {
        FormNorms norms = FormNorms.of(Objects.requireNonNull(type, "type"));
        return switch (this) {
            case PURPOSE -> norms.purpose().stream().toList();
            case BASIS -> norms.basis().stream().toList();
            case SUBMITTERS -> norms.submitters();
            case ADDRESSEES -> norms.recipient().stream().toList();
            case CYCLE -> norms.cycle().stream().toList();
            case DUE -> norms.due().stream().toList();
            case PERIOD -> norms.period().stream().toList();
            case UNIT -> norms.unit().stream().toList();
            case MONTHS -> norms.columnsMonths().stream().toList();
            case SPLIT -> norms.columnsSplit().stream().toList();
            case DIMENSION -> norms.dimension().stream().toList();
            case STATE_CORPORATION -> norms.stateCorporation().stream().toList();
            case QUARTER_SUM -> norms.quarterSum().stream().toList();
            case BREAKDOWN_SUM -> norms.breakdownSum().stream().toList();
            case COMPLETE -> norms.complete().stream().toList();
            case DASH -> norms.dash().stream().toList();
            case EMPTY_CELLS -> norms.emptyCells().stream().toList();
            case SIGNATURE -> norms.signature().stream().toList();
            case FOOTER -> norms.footer().stream().toList();
            case NOTE -> norms.note().stream().toList();
            case ATTACHMENTS -> norms.attachments().stream().toList();
            case WEBSITE -> norms.website().stream().toList();
        };
    }

    /**
     * Returns what it is about, such as <em>due</em>.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.INSTRUCTIONS.text("label." + name());
    }

    /**
     * Returns what is said of a form.
     *
     * @param type the form, not null
     * @return the words in three languages, our own, not null
     * @throws IllegalArgumentException if nothing of the kind is said of the form
     */
    public LocalizedText text(FormType type) {
        if (norms(type).isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid form: Expected one with " + name() + ", but found: " + type.index());
        }
        String own = "text." + name() + "." + type.name();
        return LayoutTexts.INSTRUCTIONS.text(LayoutTexts.INSTRUCTIONS.has(own) ? own : "text." + name());
    }
}
