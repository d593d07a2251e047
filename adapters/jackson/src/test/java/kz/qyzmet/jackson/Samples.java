package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.deadline.LegalCase;

/** Reads and writes the sample case. */
final class Samples {

    static final CaseTypes TYPES = CaseTypes.standard().with("sample", Sample.class);
    private static final CaseReader READER = CaseReader.of(TYPES);

    private Samples() {}

    static LegalCase read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static LegalCase read(byte[] bytes) {
        try {
            return READER.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFormatException refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    static CaseFormatException refused(byte[] bytes) {
        return assertThatExceptionOfType(CaseFormatException.class)
                .isThrownBy(() -> read(bytes))
                .actual();
    }
}
