package kz.qyzmet.calendar.kz;

import kz.qyzmet.text.LocalizedText;

/** An amendment as the ground of a day. */
record AmendmentFact(Amendment amendment) implements Fact {

    @Override
    public LocalizedText name(Day day) {
        if (amendment instanceof Amendment.Move) {
            return MovedNames.of(day);
        }
        return Phrases.TEXTS.text(day.kind().isWorking() ? "declared.worked" : "declared.off");
    }

    @Override
    public LocalizedText basis() {
        return LocalizedText.same(amendment.basis());
    }

    @Override
    public String describe() {
        return describe(amendment);
    }

    /** The words are those of an amendment file. */
    static String describe(Amendment amendment) {
        String fact;
        if (amendment instanceof Amendment.Move move) {
            fact = "MOVE " + move.takenFrom() + " to " + move.movedTo() + ", week "
                    + move.week().code();
        } else if (amendment instanceof Amendment.KurbanAit ait) {
            fact = "KURBAN_AIT " + ait.firstDay();
        } else if (amendment instanceof Amendment.DayOff off) {
            fact = "DAY_OFF " + off.date() + ", week " + off.week().code();
        } else if (amendment instanceof Amendment.Working working) {
            fact = "WORKING " + working.date() + ", week " + working.week().code();
        } else {
            throw new IllegalStateException("Unknown amendment: " + amendment);
        }
        return fact + " (" + Shown.shorten(amendment.origin()) + ")";
    }
}
