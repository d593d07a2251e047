package kz.qyzmet.cli;

import java.util.Locale;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Edition;

/** An edition as {@code --edition} names it: by the language of the partnership agreement. */
enum AgreementEdition {
    KK(AgreementText.KAZAKH),
    EN(AgreementText.ENGLISH);

    private final AgreementText text;

    AgreementEdition(AgreementText text) {
        this.text = text;
    }

    Edition edition() {
        return Edition.of(text);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
