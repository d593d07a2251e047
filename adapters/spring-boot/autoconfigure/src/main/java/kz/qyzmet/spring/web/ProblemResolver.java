package kz.qyzmet.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.qyzmet.text.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JsonGenerator;

/**
 * Answers every exception below the base path with a problem detail, and no exception elsewhere: the errors of the
 * application's own controllers are its own affair, and so is what its interceptors refuse with a status.
 */
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private final BasePath base;

    ProblemResolver(BasePath base) {
        this.base = base;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!base.holds(ServletRequestPathUtils.parseAndCache(request).pathWithinApplication())
                || (handler != null && Problems.isOfTheHost(e))) {
            return null;
        }
        if (!response.isCommitted()) {
            try {
                write(problem(handler, e), request.getRequestURI(), response);
            } catch (IOException gone) {
                // Nobody is left to be told.
                return new ModelAndView();
            }
        }
        return new ModelAndView();
    }

    /** Before a handler is found only the request itself is read: what cannot be read there is no defect of ours. */
    private static Problem problem(@Nullable Object handler, Exception e) {
        return handler == null && e instanceof IllegalArgumentException
                ? Problem.of(Problem.Kind.BAD_REQUEST, "Expected headers that can be read")
                : Problems.of(e);
    }

    private static void write(Problem problem, String path, HttpServletResponse response) throws IOException {
        byte[] body = Formats.json(json -> write(problem, path, json));
        // The headers stay: those of CORS and of the filters of the application are among them.
        response.resetBuffer();
        response.setStatus(problem.kind().status().value());
        problem.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        OutputStream out = response.getOutputStream();
        out.write(body);
        out.flush();
    }

    /** What is escaped is looked at as well. */
    private static String scrubbed(String path) {
        String bare = StringUtils.uriDecode(path, StandardCharsets.UTF_8);
        String masked = PersonalData.scrub(bare);
        return masked.equals(bare) ? path : UriUtils.encodePath(masked, StandardCharsets.UTF_8);
    }

    private static void write(Problem problem, String path, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", problem.kind().type());
        json.writeStringProperty("title", problem.kind().title());
        json.writeNumberProperty("status", problem.kind().status().value());
        json.writeStringProperty("detail", problem.detail());
        json.writeStringProperty("instance", scrubbed(path));
        for (Map.Entry<String, Object> member : problem.members().entrySet()) {
            json.writeName(member.getKey());
            if (member.getValue() instanceof List<?> list) {
                json.writeStartArray();
                list.forEach(value -> json.writeString(value.toString()));
                json.writeEndArray();
            } else if (member.getValue() instanceof Number number) {
                json.writeNumber(number.longValue());
            } else {
                json.writeString(member.getValue().toString());
            }
        }
        json.writeEndObject();
    }
}
