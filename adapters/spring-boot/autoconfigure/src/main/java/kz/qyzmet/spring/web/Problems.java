package kz.qyzmet.spring.web;

import java.util.UUID;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.kz.AmendmentConflictException;
import kz.qyzmet.calendar.kz.AmendmentFormatException;
import kz.qyzmet.deadline.NotATermException;
import kz.qyzmet.jackson.CaseFormatException;
import kz.qyzmet.law.NotInEditionException;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.spring.web.Problem.Kind;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What every exception tells the one who asked. */
final class Problems {

    private static final Log LOG = LogFactory.getLog(Problems.class);
    private static final int FRAMES = 40;

    private Problems() {}

    static Problem of(Exception e) {
        if (e instanceof ProblemException known) {
            return known.problem();
        }
        if (e instanceof CaseFormatException found) {
            return badCase(found, "", 0);
        }
        if (e instanceof NotInEditionException found) {
            return Problem.of(Kind.NOT_IN_EDITION, message(e))
                    .with("norm", found.id())
                    .with("divergence", found.divergence().id());
        }
        if (e instanceof UnknownNormException found) {
            return Problem.of(Kind.BAD_PARAMETER, message(e)).with("nearest", Problem.list(found.nearest()));
        }
        if (e instanceof NotATermException found) {
            return Problem.of(Kind.NOT_A_TERM, message(e)).with("norm", found.citation());
        }
        if (e instanceof CalendarRangeException) {
            return Problem.of(Kind.OUTSIDE_CALENDAR, message(e));
        }
        return e instanceof AmendmentFormatException || e instanceof AmendmentConflictException
                ? badAmendments(e)
                : ofTheServer(e);
    }

    /**
     * Returns the problem of a case that cannot be read.
     *
     * @param found what is wrong with it
     * @param inside where in the body the case stands, empty for the body itself
     * @param linesBefore how many lines of the body stand before it
     */
    static Problem badCase(CaseFormatException found, String inside, int linesBefore) {
        String path = inside.isEmpty() || found.path().isEmpty() ? inside + found.path() : inside + "." + found.path();
        int line = found.line() + linesBefore;
        Problem problem = Problem.of(
                        Kind.BAD_CASE, "line " + line + (path.isEmpty() ? "" : ", " + path) + ": " + bare(found))
                .with("line", line)
                .with("column", found.column());
        return path.isEmpty() ? problem : problem.with("path", path);
    }

    /** The message without the place, with which it begins. */
    private static String bare(CaseFormatException found) {
        String place = "line " + found.line() + (found.path().isEmpty() ? "" : ", " + found.path()) + ": ";
        String message = message(found);
        return message.startsWith(place) ? message.substring(place.length()) : message;
    }

    private static Problem badAmendments(Exception e) {
        Problem problem = Problem.of(Kind.BAD_AMENDMENTS, message(e));
        if (e instanceof AmendmentFormatException format) {
            return problem.with("path", format.file()).with("line", format.line());
        }
        return e instanceof AmendmentConflictException conflict
                ? problem.with("date", conflict.date().toString())
                : problem;
    }

    /** Tells whether an interceptor of the application has refused with a status of its own, such as 401 or 429. */
    static boolean isOfTheHost(Exception e) {
        return e instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()
                && !(e instanceof MultipartException);
    }

    /** What the server around the endpoints has refused. */
    private static Problem ofTheServer(Exception e) {
        if (e instanceof MaxUploadSizeExceededException) {
            return Problem.of(Kind.BODY_TOO_LARGE, "The body is larger than this server takes");
        }
        if (e instanceof MultipartException) {
            return Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE, "A body in several parts is not read here");
        }
        if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return Problem.of(Kind.BAD_REQUEST, "The server refused the request");
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("A defect of an endpoint, reference " + reference + "\n" + trace(e));
        return Problem.of(Kind.DEFECT, "A defect; the log of the server has it under the reference")
                .with("reference", reference);
    }

    /** Where it happened, without a message: nobody has looked at what one may hold. */
    private static String trace(Throwable e) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            trace.append(cause == e ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("    at ").append(frames[i]).append('\n');
            }
        }
        return trace.toString();
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
