package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read, in every language. */
class RoundTripTest {

    static List<Arguments> formsAndLanguages() {
        List<Arguments> all = new ArrayList<>();
        for (FormType type : FormType.values()) {
            for (Language language : Language.values()) {
                all.add(Arguments.of(type, language));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("formsAndLanguages")
    void aWholeFormComesBackAndIsWrittenAgainAsTheSameBytes(FormType type, Language language) {
        ReportForm form = Forms.whole(type);
        byte[] file = Forms.written(form, language);

        ReadForm read = Forms.read(file);

        assertThat(read.form()).isEqualTo(form);
        assertThat(Forms.written(read.form(), language)).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("formsAndLanguages")
    void aFormWithoutAnyLineComesBack(FormType type, Language language) {
        ReportForm form = Forms.empty(type).build();

        assertThat(Forms.read(Forms.written(form, language)).form()).isEqualTo(form);
    }
}
