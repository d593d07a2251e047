package kz.qyzmet.calendar.kz;

import kz.qyzmet.text.LocalizedText;

/** Why a day is not a plain day of the week. */
interface Fact {

    /** What a reader calls a day that this fact has made what it is. */
    LocalizedText name(Day day);

    /** The legal ground. */
    LocalizedText basis();

    /** What the fact says and where it stands, in one line for a developer or an operator. */
    String describe();
}
