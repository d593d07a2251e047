package kz.qyzmet.report.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.text.LocalizedText;

/**
 * What the source of the forms leaves in doubt, and how it is read here.
 *
 * <p>A doubt is a property of the form, not of what stands in it: every form that is filled has all those of its type.
 */
public enum FormDoubt {

    /** Control events on an appeal or on an instruction have no row, though row 1 is the sum of 1.1 and 1.2. */
    EVENTS_WITHOUT_ROW,

    /** The source lost labels of one word. */
    LABELS_LOST,

    /** The source lost the head of the columns of individuals. */
    INDIVIDUALS_LOST,

    /** The source lost the word total above the parts. */
    TOTALS_LOST,

    /** One or two cells of the head beside the months are lost; what they said cannot be told. */
    HEAD_WORDS_LOST,

    /** Two sections print no head of columns. */
    SECTIONS_WITHOUT_HEAD,

    /** The numbers of the columns are lost. */
    CODES_OURS,

    /** Row 8.1 of 1-MK prints the words of 2-MK. */
    STAFF_OF_ANOTHER_FORM,

    /** It is not said whether row 12.2 is inside row 12.1. */
    ALTERNATIVE_INSIDE_PAPER,

    /** The explanation asks for services where the table has no lines for them. */
    REFUSALS_BY_SERVICE,

    /** Row 13.2 does not leave out the State Corporation in words. */
    CORPORATION_IN_PAPER_REFUSALS,

    /** The row of sources is a heading in the table and a total in the explanation. */
    SOURCES_AS_TOTAL,

    /** Two rows on persons whose rights were restored have the same wording. */
    RESTORED_TWICE,

    /** Two rows show a state at a day, so that the quarter is no sum of months. */
    STOCKS,

    /** That the quarter is the sum of its months is nowhere written. */
    QUARTER_NOT_WRITTEN,

    /** One person may be counted in several months. */
    PERSONS_IN_SEVERAL_MONTHS,

    /** The form counts pieces, some rows persons. */
    PIECES_OR_PERSONS,

    /** It is not said whether a real zero is written 0 or as a dash. */
    ZERO_OR_DASH,

    /** The prohibition of empty cells is printed the wrong way round in 1-MK. */
    PROHIBITION_REVERSED,

    /** Nothing is said of empty cells. */
    EMPTY_CELLS_UNREGULATED,

    /** Point 62 names the day without the month, the form names both. */
    MONTH_OF_DUE,

    /** No form says what happens where the day is a day off. */
    DAY_OFF,

    /** The capital stands there under its former name. */
    CAPITAL_NAME,

    /** Point 60 tells the addressees apart, the head of the form names both. */
    ADDRESSEES,

    /** Territorial divisions file a form and are inside that of the central body. */
    COUNTED_TWICE,

    /** The explanation of 1-MK speaks of the local executive body. */
    NOTE_OF_LOCAL_BODY,

    /** The title speaks of information systems, the columns of two of them. */
    TITLE_WIDER_THAN_COLUMNS,

    /** The texts name few of the dates that decide the period. */
    PERIOD_NOT_NAMED,

    /** The title says quarter, the duty is monthly. */
    QUARTER_OR_MONTH,

    /** The column may mean the number of an appeal or a count. */
    NUMBER_OR_COUNT,

    /** The Rules and the Law give different terms for sending changes. */
    TERM_OF_UPDATE;

    /**
     * Returns the doubts of a form.
     *
     * @param type the form, not null
     * @return the doubts in their order, not null, may be empty
     */
    public static Set<FormDoubt> of(FormType type) {
        Objects.requireNonNull(type, "type");
        Set<FormDoubt> doubts = EnumSet.noneOf(FormDoubt.class);
        for (FormDoubt doubt : values()) {
            if (doubt.in(type).isPresent()) {
                doubts.add(doubt);
            }
        }
        return Collections.unmodifiableSet(doubts);
    }

    /**
     * Returns the doubts of a row.
     *
     * @param type the form, not null
     * @param row the number of the row, not null
     * @return the doubts that name the row, in their order, not null, may be empty
     */
    public static Set<FormDoubt> of(FormType type, String row) {
        Objects.requireNonNull(row, "row");
        Set<FormDoubt> doubts = EnumSet.noneOf(FormDoubt.class);
        for (FormDoubt doubt : of(type)) {
            if (doubt.in(type).orElseThrow().rows().contains(row)) {
                doubts.add(doubt);
            }
        }
        return Collections.unmodifiableSet(doubts);
    }

    /**
     * Returns what it touches.
     *
     * @return the places, one for each form that it touches, not empty
     */
    public List<DoubtScope> scopes() {
        return DoubtScopes.of(this);
    }

    /**
     * Returns what it touches in a form.
     *
     * @param type the form, not null
     * @return the rows, columns and norms, empty where it does not touch the form
     */
    public Optional<DoubtScope> in(FormType type) {
        Objects.requireNonNull(type, "type");
        return scopes().stream().filter(scope -> scope.type() == type).findFirst();
    }

    /**
     * Returns what is in doubt.
     *
     * @return one sentence in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.DOUBTS.text("doubt." + name());
    }

    /**
     * Returns how it is read here.
     *
     * @return one sentence in three languages, not null
     */
    public LocalizedText reading() {
        return LayoutTexts.DOUBTS.text("reading." + name());
    }
}
