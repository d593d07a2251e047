package kz.qyzmet.spring.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.NormId;
import kz.qyzmet.spring.web.Problem.Kind;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * What one request asks, read and checked as far as its endpoint does not matter.
 *
 * @param base the base path as the one who asks knows it, below the path of the application
 * @param values the variables of the path and the parameters of the query
 * @param language the language of the answer
 * @param format the type of the answer
 * @param bodyFormat the type of the body, null where there is none
 * @param body the body, empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Asked(
        String base,
        Map<String, String> values,
        Language language,
        MediaType format,
        @Nullable MediaType bodyFormat,
        byte[] body) {

    /** Returns a parameter. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns a parameter that must be there. */
    String get(String name) {
        return find(name).orElseThrow(() -> Problem.badParameter(name, "Expected this parameter, but it is missing"));
    }

    /** Returns a parameter that names a constant, in any case. */
    <E extends Enum<E>> Optional<E> find(String name, Class<E> type) {
        return find(name)
                .map(text -> Names.find(type, text)
                        .orElseThrow(() -> Problem.badParameter(
                                name,
                                "Expected one of " + String.join(", ", Names.of(type)) + ", but found: '" + text
                                        + "'")));
    }

    /** Tells whether a parameter is {@code true}; without it, it is not. */
    boolean is(String name) {
        return find(name)
                .map(text -> {
                    if (!text.equals("true") && !text.equals("false")) {
                        throw Problem.badParameter(name, "Expected true or false, but found: '" + text + "'");
                    }
                    return text.equals("true");
                })
                .orElse(false);
    }

    /** Returns a parameter that is a day. */
    Optional<LocalDate> date(String name) {
        return find(name).map(text -> {
            if (text.indexOf('T') >= 0) {
                throw Problem.badParameter(
                        name, "Expected a date such as 2026-05-11, without a time, but found: '" + text + "'");
            }
            return moment(name, text).day();
        });
    }

    /** Returns a parameter that is a day or a moment. */
    Moment moment(String name) {
        return moment(name, get(name));
    }

    private static Moment moment(String name, String text) {
        try {
            return Moment.parse(text);
        } catch (Moment.InvalidMomentException e) {
            throw Problem.badParameter(name, String.valueOf(e.getMessage()));
        }
    }

    /** Returns a parameter that is the id of a norm. */
    NormId norm(String name) {
        String text = get(name);
        try {
            return NormId.of(text);
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter(
                    name,
                    "Expected an id of the catalogue such as law88.a25.p2.provider-review, but found: '" + text + "'");
        }
    }

    /** Tells whether the answer is asked for as CSV. */
    boolean asCsv() {
        return format.isCompatibleWith(Formats.CSV);
    }

    /** Tells whether the body is CSV. */
    boolean isCsv() {
        return bodyFormat != null && bodyFormat.isCompatibleWith(Formats.CSV);
    }

    /** Returns the problem of a body that holds nothing. */
    static ProblemException noBody() {
        return Kind.MALFORMED_BODY.because("Expected a body, but found none");
    }
}
