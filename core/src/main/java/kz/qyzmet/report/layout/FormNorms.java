package kz.qyzmet.report.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.NormId;
import org.jspecify.annotations.Nullable;

/**
 * The norms of a form that are not about one row or column: who files it to whom by when, what its head and foot hold,
 * how it is filled and what goes with it.
 *
 * <p>What a form does not regulate is empty.
 */
public final class FormNorms {

    private final FormType type;

    private FormNorms(FormType type) {
        this.type = type;
    }

    /**
     * Returns the norms of a form.
     *
     * @param type the form, not null
     * @return its norms, not null
     */
    public static FormNorms of(FormType type) {
        return new FormNorms(Objects.requireNonNull(type, "type"));
    }

    /**
     * Returns the norm that has the form.
     *
     * @return the norm, not null
     */
    public NormId index() {
        return type.norm();
    }

    /**
     * Returns the norms on who files the form.
     *
     * @return the norms, not null, empty for the annexes to order 83, where points 20 and 31 say it
     */
    public List<NormId> submitters() {
        return switch (type) {
            case FORM_1MK ->
                List.of(NormId.of("ctl78.f1mk.submitter-central"), NormId.of("ctl78.f1mk.submitter-territorial"));
            case FORM_2MK -> List.of(NormId.of("ctl78.f2mk.submitter-local"));
            case FORM_3MK -> List.of(NormId.of("ctl78.f3mk.submitter"));
            case FORM_4MK -> List.of(NormId.of("ctl78.f4mk.submitter"));
            case SERVICE_INFORMATION, APPEALS -> List.of();
        };
    }

    /**
     * Returns the norm on to whom the form says that it goes.
     *
     * @return the norm, empty for the annexes to order 83, where points 20 and 31 say it
     */
    public Optional<NormId> recipient() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.recipient"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.recipient"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.recipient"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.recipient"));
            case SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on how often the form is filed.
     *
     * @return the norm, empty for Annex 1 to order 83, which is owed after an event
     */
    public Optional<NormId> cycle() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.cycle"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.cycle"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.cycle"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.cycle"));
            case APPEALS -> Optional.of(NormId.of("ucc83.p31.cycle"));
            case SERVICE_INFORMATION -> Optional.empty();
        };
    }

    /**
     * Returns the norm on by which day the form is filed.
     *
     * @return the norm, for the annexes to order 83 that of the point that says it
     */
    public Optional<NormId> due() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.due"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.due"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.due"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.due"));
            case SERVICE_INFORMATION -> Optional.of(NormId.of("ucc83.p20.send-information"));
            case APPEALS -> Optional.of(NormId.of("ucc83.p31.report"));
        };
    }

    /**
     * Returns the norm on what time the header names.
     *
     * @return the norm, empty for the annexes to order 83
     */
    public Optional<NormId> period() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.period"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.period"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.period"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.period"));
            case SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on what the figures count.
     *
     * @return the norm, empty for the annexes to order 83, which have none
     */
    public Optional<NormId> unit() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.unit"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.unit"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.unit"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.unit"));
            case SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on who signs.
     *
     * @return the norm, empty for the annexes to order 83
     */
    public Optional<NormId> signature() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.signature"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.signature"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.signature"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.signature"));
            case SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on what stands at the foot.
     *
     * @return the norm, empty for Annex 2 to order 83, which has no foot
     */
    public Optional<NormId> footer() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.footer"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.footer"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.footer"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.footer"));
            case SERVICE_INFORMATION -> Optional.of(NormId.of("ucc83.a1.footer"));
            case APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which the columns are three months and the quarter.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> columnsMonths() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.columns-months"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.columns-months"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which two sections split the columns into individuals and legal entities.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> columnsSplit() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.columns-split"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.columns-split"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which the lines are providers and their services.
     *
     * @return the norm, empty but for 3-MK and 4-MK
     */
    public Optional<NormId> dimension() {
        return switch (type) {
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.dimension"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.dimension"));
            case FORM_1MK, FORM_2MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which the quarter is the sum of its months; it is inferred.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> quarterSum() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.quarter-sum"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.quarter-sum"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which a row is the sum of the lines of its services.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> breakdownSum() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.breakdown-sum"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.breakdown-sum"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which no cell may be left empty.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> complete() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.complete"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.complete"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which a dash stands where there is no information.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> dash() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.dash"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.dash"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which nothing is said of empty cells.
     *
     * @return the norm, empty but for 3-MK and 4-MK
     */
    public Optional<NormId> emptyCells() {
        return switch (type) {
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.empty-cells"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.empty-cells"));
            case FORM_1MK, FORM_2MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on what the form is for.
     *
     * @return the norm, empty for the annexes to order 83
     */
    public Optional<NormId> purpose() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.purpose"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.purpose"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.purpose"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.purpose"));
            case SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on under which provision of the Law the form was made.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> basis() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.basis"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.basis"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which an analytical note goes with the form.
     *
     * @return the norm, empty for the annexes to order 83
     */
    public Optional<NormId> note() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.note"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.note"));
            case FORM_3MK -> Optional.of(NormId.of("ctl78.f3mk.note"));
            case FORM_4MK -> Optional.of(NormId.of("ctl78.f4mk.note"));
            case SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm by which papers that prove the figures go with the note.
     *
     * @return the norm, empty but for 1-MK and 2-MK
     */
    public Optional<NormId> attachments() {
        return switch (type) {
            case FORM_1MK -> Optional.of(NormId.of("ctl78.f1mk.attachments"));
            case FORM_2MK -> Optional.of(NormId.of("ctl78.f2mk.attachments"));
            case FORM_3MK, FORM_4MK, SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on where the blank form is offered.
     *
     * @return the norm, empty for the annexes to order 83
     */
    public Optional<NormId> website() {
        return switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK -> Optional.of(NormId.of("ctl78.fall.website"));
            case SERVICE_INFORMATION, APPEALS -> Optional.empty();
        };
    }

    /**
     * Returns the norm on whom the form means by the State Corporation.
     *
     * @return the norm, empty but for 3-MK
     */
    public Optional<NormId> stateCorporation() {
        return type == FormType.FORM_3MK ? Optional.of(NormId.of("ctl78.p62.state-corporation")) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FormNorms other && type == other.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "FormNorms[" + type.index() + "]";
    }
}
