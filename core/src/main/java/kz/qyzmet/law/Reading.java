package kz.qyzmet.law;

import java.util.List;
import kz.qyzmet.text.LocalizedText;

/**
 * One of several lawful meanings of a text. Where the texts leave a doubt, the doubt is a set of readings with one
 * default, and the host may choose another by name.
 *
 * <p>The readings of the counting rules are enums of the room {@code deadline}; a host or a later room can add its own.
 */
public interface Reading {

    /**
     * Returns the question that this reading answers, such as {@code BackwardCount}.
     *
     * @return the name of the question, not null
     */
    String question();

    /**
     * Returns the name of this answer, such as {@code CLEAR_DAYS}.
     *
     * @return the name, not null
     */
    String name();

    /**
     * Returns what this reading rests on.
     *
     * @return the grounds, not null, may be empty
     */
    List<Citation> grounds();

    /**
     * Returns this reading in words.
     *
     * @return the label, not null
     */
    LocalizedText label();
}
