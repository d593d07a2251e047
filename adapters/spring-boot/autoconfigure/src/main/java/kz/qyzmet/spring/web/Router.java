package kz.qyzmet.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.spring.web.Problem.Kind;
import kz.qyzmet.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers everything at and below the base path, by a table of endpoints.
 *
 * <p>What the table does not hold is refused here and goes to no other handler, so that each refusal is a problem
 * detail. It holds no state between two requests.
 */
final class Router implements RouterFunction<ServerResponse> {

    private final BasePath base;
    private final Map<Endpoint, BasePath.Below> endpoints = new LinkedHashMap<>();
    private final QyzmetWebProperties limits;
    private final Language standard;

    Router(BasePath base, List<Endpoint> endpoints, QyzmetWebProperties limits, Language standard) {
        this.base = base;
        this.limits = limits;
        this.standard = standard;
        endpoints.forEach(endpoint -> this.endpoints.put(endpoint, base.pattern(endpoint.path())));
    }

    Set<Endpoint> endpoints() {
        return endpoints.keySet();
    }

    @Override
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        return base.holds(path(request)) ? Optional.of(this::answer) : Optional.empty();
    }

    private static PathContainer path(ServerRequest request) {
        return request.requestPath().pathWithinApplication();
    }

    /** Returns the base path as the one who asks knows it. */
    private String known(ServerRequest request) {
        return request.requestPath().contextPath().value() + base;
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        PathContainer path = path(request);
        Map<Endpoint, Map<String, String>> here = new LinkedHashMap<>();
        endpoints.forEach(
                (endpoint, pattern) -> pattern.match(path).ifPresent(variables -> here.put(endpoint, variables)));
        if (here.isEmpty()) {
            throw Kind.UNKNOWN_PATH.because(
                    "Expected one of the paths that " + known(request) + "/openapi.json describes");
        }
        if (path.value().indexOf(';') >= 0) {
            throw Kind.BAD_PARAMETER.because("Expected parameters in the query alone, but found one in the path");
        }
        String allowed = allowed(here.keySet());
        if (request.method().equals(HttpMethod.OPTIONS)) {
            return ServerResponse.noContent().header(HttpHeaders.ALLOW, allowed).build();
        }
        boolean head = request.method().equals(HttpMethod.HEAD);
        HttpMethod method = head ? HttpMethod.GET : request.method();
        Endpoint endpoint = here.keySet().stream()
                .filter(found -> found.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.of(Kind.METHOD_NOT_ALLOWED, "Expected one of the methods " + allowed)
                                .withHeader(HttpHeaders.ALLOW, allowed)));
        Asked asked = asked(request, endpoint, here.getOrDefault(endpoint, Map.of()));
        byte[] body = endpoint.handler().answer(asked);
        return method.equals(HttpMethod.GET) ? cached(request, asked, body, head) : fresh(asked, body);
    }

    private static String allowed(Set<Endpoint> here) {
        Set<String> methods =
                here.stream().map(endpoint -> endpoint.method().name()).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private Asked asked(ServerRequest request, Endpoint endpoint, Map<String, String> variables) throws IOException {
        HttpHeaders headers = request.headers().asHttpHeaders();
        MediaType bodyFormat =
                endpoint.consumes().isEmpty() ? null : Negotiation.bodyFormat(headers, endpoint.consumes());
        List<MediaType> offered = endpoint.produces();
        if (bodyFormat != null && offered.contains(bodyFormat)) {
            // Who sends CSV and asks for nothing gets CSV.
            offered = Stream.concat(Stream.of(bodyFormat), offered.stream())
                    .distinct()
                    .toList();
        }
        MediaType format = Negotiation.format(headers.getOrEmpty(HttpHeaders.ACCEPT), offered);
        Set<String> known = endpoint.parameters().stream()
                .map(Endpoint.Parameter::name)
                .filter(name -> !variables.containsKey(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        HttpServletRequest servlet = request.servletRequest();
        Map<String, String> values = Query.read(servlet.getQueryString(), known, limits.maxParameter());
        variables.forEach((name, value) -> values.put(name, checked(name, value)));
        Language language = Negotiation.language(headers.getOrEmpty(HttpHeaders.ACCEPT_LANGUAGE), standard);
        byte[] body = bodyFormat == null ? new byte[0] : body(servlet);
        return new Asked(known(request), values, language, format, bodyFormat, body);
    }

    private String checked(String name, String value) {
        if (value.length() > limits.maxParameter()) {
            throw Problem.badParameter(
                    name, "Expected at most " + limits.maxParameter() + " characters, but found: " + value.length());
        }
        return value;
    }

    /** Reads no further than the limit, whether or not the length was announced. */
    private byte[] body(HttpServletRequest request) {
        int largest = (int) limits.maxBody().toBytes();
        if (request.getContentLengthLong() > largest) {
            throw tooLarge();
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(largest + 1);
        } catch (IOException e) {
            throw Kind.BAD_REQUEST.because("Expected the whole body, but it broke off");
        }
        if (body.length > largest) {
            throw tooLarge();
        }
        if (body.length == 0) {
            throw Asked.noBody();
        }
        return body;
    }

    private ProblemException tooLarge() {
        return new ProblemException(Problem.of(
                        Kind.BODY_TOO_LARGE,
                        "Expected a body of at most " + limits.maxBody().toBytes() + " bytes")
                .with("limit", limits.maxBody().toBytes()));
    }

    /** An answer that may be kept, and asked for again by its content. */
    private static ServerResponse cached(ServerRequest request, Asked asked, byte[] body, boolean head) {
        ETag tag = new ETag(digest(body, asked), false);
        boolean known = request.headers().header(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> ETag.parse(header).stream())
                .anyMatch(other -> other.isWildcard() || other.compare(tag, false));
        ServerResponse.BodyBuilder response = (known
                        ? ServerResponse.status(HttpStatus.NOT_MODIFIED)
                        : described(asked))
                .header(HttpHeaders.ETAG, tag.formattedTag())
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
        return known ? response.build() : with(response, body, head);
    }

    /** An answer about a case, which may hold personal data: nobody keeps it. */
    private static ServerResponse fresh(Asked asked, byte[] body) {
        return with(described(asked).cacheControl(CacheControl.noStore()), body, false);
    }

    private static ServerResponse.BodyBuilder described(Asked asked) {
        return ServerResponse.ok()
                .contentType(asked.format())
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().tag());
    }

    private static ServerResponse with(ServerResponse.BodyBuilder response, byte[] body, boolean head) {
        return response.contentLength(body.length).build((request, servlet) -> {
            if (!head) {
                servlet.getOutputStream().write(body);
            }
            return null;
        });
    }

    /** Strong: the same bytes, of the same type, in the same language. */
    private static String digest(byte[] body, Asked asked) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(body);
            digest.update(asked.language().tag().getBytes(StandardCharsets.US_ASCII));
            digest.update(asked.format().toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** For messages of Spring. */
    @Override
    public String toString() {
        return base + "/**";
    }
}
