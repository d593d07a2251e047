package kz.qyzmet.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.deadline.LegalCase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads case files: one JSON object whose {@code type} names the case, the other fields its parts.
 *
 * <p>Strict: nothing is guessed, turned into another type or passed over. At most 10 MB of UTF-8, 32 levels of nesting,
 * 10,000 characters a text, 30 a number, 5,000 elements a list. Whatever is refused is a {@link CaseFormatException}
 * that names line and path. A file that is longer than the limit is not read to its end. Safe for use by several
 * threads.
 */
public final class CaseReader {

    private final CaseTypes types;
    private final ObjectMapper mapper;

    /** Made when it is first asked for. */
    private static final class Standard {

        static final CaseReader READER = of(CaseTypes.standard());

        private Standard() {}
    }

    private CaseReader(CaseTypes types, ObjectMapper mapper) {
        this.types = types;
        this.mapper = mapper;
    }

    /**
     * Returns a reader of the library's cases, the same one each time: what it learns of the types serves every file.
     *
     * @return the reader, not null
     */
    public static CaseReader standard() {
        return Standard.READER;
    }

    /**
     * Returns a reader of given types of cases.
     *
     * @param types the types, not null
     * @return the reader, not null
     */
    public static CaseReader of(CaseTypes types) {
        return new CaseReader(Objects.requireNonNull(types, "types"), StrictMapper.forReading());
    }

    /**
     * Reads a case.
     *
     * @param in the file, which is not closed, not null
     * @return the case, not null
     * @throws CaseFormatException if the file is no case of these types
     * @throws IOException if the file cannot be read
     */
    public LegalCase read(InputStream in) throws IOException {
        return bound(CaseText.read(in));
    }

    /**
     * Reads a case that has begun on a day.
     *
     * @param in the file, which is not closed, not null
     * @param day the day, not null
     * @return the case, not null
     * @throws CaseFormatException if the file is no case of these types, or one that begins after the day
     * @throws IOException if the file cannot be read
     */
    public LegalCase read(InputStream in, LocalDate day) throws IOException {
        Objects.requireNonNull(day, "day");
        String text = CaseText.read(in);
        LegalCase found = bound(text);
        if (!found.hasBegunBy(day)) {
            throw CaseRefusal.notBegun(text, found, found.opened().orElseThrow(), day);
        }
        return found;
    }

    /**
     * Reads of which sort a case is, without reading the case.
     *
     * @param in the file, which is not closed, not null
     * @return the sort, not null
     * @throws CaseFormatException if the file is no JSON object whose {@code type} is one of these types
     * @throws IOException if the file cannot be read
     */
    public Class<? extends LegalCase> sort(InputStream in) throws IOException {
        return types.find(CaseScan.type(CaseText.read(in), types)).orElseThrow();
    }

    private LegalCase bound(String text) {
        Class<? extends LegalCase> type = types.find(CaseScan.type(text, types)).orElseThrow();
        return made(text, type);
    }

    private LegalCase made(String text, Class<? extends LegalCase> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JacksonException e) {
            throw CaseRefusal.of(text, e);
        }
    }
}
