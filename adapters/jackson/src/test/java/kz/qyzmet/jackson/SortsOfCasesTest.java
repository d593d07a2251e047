package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.service.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sort of a case is read without the case: who counts many of them passes over those of other sorts. */
class SortsOfCasesTest {

    private static final CaseReader READER = CaseReader.standard();

    private static Class<? extends LegalCase> sort(String quoted) throws IOException {
        return READER.sort(new ByteArrayInputStream(quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theTypeTellsIt() throws IOException {
        assertThat(sort("{'type':'complaint','addressee':'SERVICE_PROVIDER'}")).isEqualTo(Complaint.class);
        assertThat(sort("{'service':{},'type':'application'}")).isEqualTo(Application.class);
        // Its fields are not read.
        assertThat(sort("{'type':'complaint','addressee':'NOBODY','unknown':[{'type':5}]}"))
                .isEqualTo(Complaint.class);
    }

    @Test
    void everyExampleIsOfTheSortThatIsRead() throws IOException {
        for (String type : CaseTypes.standard().names()) {
            assertThat(sort("{'type':'" + type + "'}"))
                    .isEqualTo(CaseTypes.standard().find(type).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "~~                          # line 1: Expected one object in { }, but found: an empty file",
                "no json                     # line 1: ",
                "[{'type':'complaint'}]      # line 1: Expected one object in { }, but found: a list",
                "{'type':'complaint'         # line 1: ",
                "{'type':'complaint'} {}     # line 1: Expected nothing after the object, but found more",
                "{'type':'complain'}         # line 1, type: Expected one of ",
                "{'type':5}                  # line 1, type: Expected the type of the case in quotes, but found: 5",
                "{'type':null}               # line 1, type: Expected the type of the case in quotes, but found: null",
                "{'addressee':'X'}           # line 1: missing field: type; Expected one of ",
                "{'type':'complaint','a':1,'a':2} # line 1, a: Expected each field once, but found it again",
                "{'type':'complaint','a':null}    # line 1, a: Expected a value, but found: null; ",
            })
    void whatIsNoCaseIsRefused(String file, String message) {
        assertThatExceptionOfType(CaseFormatException.class)
                .isThrownBy(() -> sort(file))
                .withMessageStartingWith(message);
    }
}
