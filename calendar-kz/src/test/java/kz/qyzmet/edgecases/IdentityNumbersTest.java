package kz.qyzmet.edgecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.qyzmet.party.Agent;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.InvalidIdentifierException;
import kz.qyzmet.party.PersonName;
import org.junit.jupiter.api.Test;

/** Numbers of persons and entities inside a case. */
class IdentityNumbersTest {

    @Test
    @EdgeCase(179)
    void anAgentHasAnIinWhoseCheckDigitMayComeFromTheSecondRow() {
        Agent agent = new Agent(PersonName.of("Әлия Нұрланова"), Iin.of("061211600012"));

        assertThat(agent.iin().birthDate()).hasValue(LocalDate.of(2006, 12, 11));
        assertThat(Bin.isValid("061211600012")).isFalse();
        assertThat(Iin.isValid("940140000385")).isFalse();
    }

    @Test
    @EdgeCase(179)
    void aNumberForWhichBothRowsGiveTenIsNone() {
        assertThatThrownBy(() -> Iin.of("890402315840"))
                .isInstanceOf(InvalidIdentifierException.class)
                .hasMessage("Invalid IIN: Expected eleven digits for which there is a check digit, but found:"
                        + " '********5840'");
    }
}
