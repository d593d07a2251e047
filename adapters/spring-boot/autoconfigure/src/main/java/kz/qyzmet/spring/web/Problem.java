package kz.qyzmet.spring.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.text.PersonalData;
import org.springframework.http.HttpStatus;

/**
 * Why a request has no answer, as RFC 9457 tells it.
 *
 * @param kind which problem it is
 * @param detail what is wrong with this request, in English; masked where it looks like personal data
 * @param members what programs need beyond the detail, by name
 * @param headers what the status asks for, such as {@code Allow}
 */
record Problem(Kind kind, String detail, Map<String, Object> members, Map<String, String> headers) {

    Problem {
        detail = PersonalData.scrub(detail);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        headers = Map.copyOf(headers);
    }

    static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, Map.of(), Map.of());
    }

    /** Returns this problem with a member more: a text, a number or a list of texts. */
    Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(kind, detail, more, headers);
    }

    /** Returns this problem with a member more, if there is one. */
    Problem with(String name, Optional<?> value) {
        return value.<Problem>map(found -> with(name, (Object) found)).orElse(this);
    }

    /** Returns this problem with a header more. */
    Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(kind, detail, members, more);
    }

    /** Every problem that the endpoints know; the description of the endpoints lists them. */
    enum Kind {
        UNKNOWN_PATH(HttpStatus.NOT_FOUND, "There is nothing at this path"),
        UNKNOWN_YEAR(HttpStatus.NOT_FOUND, "The calendar does not know this year"),
        UNKNOWN_DAY(HttpStatus.NOT_FOUND, "The calendar does not know this day"),
        UNKNOWN_NORM(HttpStatus.NOT_FOUND, "The catalogue has no such norm"),
        UNKNOWN_CASE_TYPE(HttpStatus.NOT_FOUND, "There is no such type of case"),
        METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This path is not asked with this method"),
        NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No acceptable format"),
        UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of a type that is not read here"),
        BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
        TOO_MANY_ROWS(HttpStatus.CONTENT_TOO_LARGE, "The batch has too many rows"),
        TOO_MANY_CASES(HttpStatus.CONTENT_TOO_LARGE, "There are too many cases"),
        BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is wrong"),
        MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body cannot be read"),
        BAD_CASE(HttpStatus.BAD_REQUEST, "The case cannot be read"),
        BAD_AMENDMENTS(HttpStatus.BAD_REQUEST, "The amendments cannot be used"),
        BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
        NOT_IN_FORCE(HttpStatus.UNPROCESSABLE_CONTENT, "The norm was not in force"),
        NOT_IN_EDITION(HttpStatus.UNPROCESSABLE_CONTENT, "The edition has no such norm"),
        NOT_A_TERM(HttpStatus.UNPROCESSABLE_CONTENT, "The norm sets no term"),
        OUTSIDE_CALENDAR(HttpStatus.UNPROCESSABLE_CONTENT, "A day lies outside the calendar"),
        NOT_POSSIBLE_HERE(HttpStatus.UNPROCESSABLE_CONTENT, "This application has a calendar of its own"),
        DEFECT(HttpStatus.INTERNAL_SERVER_ERROR, "The request could not be answered");

        private static final String NAMESPACE = "urn:qyzmet:problem:";

        private final HttpStatus status;
        private final String title;

        Kind(HttpStatus status, String title) {
            this.status = status;
            this.title = title;
        }

        HttpStatus status() {
            return status;
        }

        String title() {
            return title;
        }

        String type() {
            return NAMESPACE + Names.kebab(name());
        }

        /** Returns the problem of this kind, as an exception. */
        ProblemException because(String detail) {
            return new ProblemException(Problem.of(this, detail));
        }
    }

    /** Returns the problem of a parameter. */
    static ProblemException badParameter(String parameter, String detail) {
        return new ProblemException(
                of(Kind.BAD_PARAMETER, parameter + ": " + detail).with("parameter", PersonalData.scrub(parameter)));
    }

    /** Returns the problem of a body that is no JSON, no CSV or not what is expected, and where. */
    static ProblemException malformed(long line, String path, String detail) {
        Problem problem = of(Kind.MALFORMED_BODY, (path.isEmpty() ? "" : path + ": ") + detail);
        if (line > 0) {
            problem = problem.with("line", line);
        }
        return new ProblemException(path.isEmpty() ? problem : problem.with("path", PersonalData.scrub(path)));
    }

    /** Returns a list for a member. */
    static List<String> list(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return List.copyOf(texts);
    }
}
