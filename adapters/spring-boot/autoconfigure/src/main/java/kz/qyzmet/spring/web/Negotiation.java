package kz.qyzmet.spring.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.spring.web.Problem.Kind;
import kz.qyzmet.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which format and language an answer is given, and which body is read. */
final class Negotiation {

    private static final String EVERY = "*";

    private Negotiation() {}

    /** Chooses the type that the headers like best; of equals the one that is offered first. */
    static MediaType format(List<String> accept, List<MediaType> offered) {
        List<MediaType> accepted;
        try {
            accepted = MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            throw notAcceptable(offered);
        }
        if (accepted.isEmpty()) {
            return offered.get(0);
        }
        MediaType best = null;
        double bestQuality = 0;
        for (MediaType offer : offered) {
            double quality = quality(accepted, offer);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        if (best == null) {
            throw notAcceptable(offered);
        }
        return best;
    }

    /** The most specific range that holds the type says how much it is liked. */
    private static double quality(List<MediaType> accepted, MediaType offer) {
        MediaType closest = null;
        for (MediaType range : accepted) {
            if (range.includes(offer) && (closest == null || isCloser(range, closest))) {
                closest = range;
            }
        }
        return closest == null ? 0 : closest.getQualityValue();
    }

    private static boolean isCloser(MediaType range, MediaType other) {
        return (other.isWildcardType() && !range.isWildcardType())
                || (other.isWildcardSubtype() && !range.isWildcardSubtype());
    }

    private static ProblemException notAcceptable(List<MediaType> offered) {
        return new ProblemException(
                Problem.of(Kind.NOT_ACCEPTABLE, "Expected an Accept header that allows one of " + names(offered))
                        .with("offered", names(offered)));
    }

    /** Chooses the first language that is liked and spoken; the default where there is none. */
    static Language language(List<String> acceptLanguage, Language standard) {
        String header = String.join(",", acceptLanguage);
        if (header.isBlank()) {
            return standard;
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // A range of hyphens alone is beyond the platform's reader, which trips over it.
            return standard;
        }
        for (Locale.LanguageRange range : ranges) {
            if (range.getWeight() > 0) {
                String language = range.getRange().split("-", 2)[0];
                Optional<Language> spoken =
                        EVERY.equals(language) ? Optional.of(standard) : Names.find(Language.class, language);
                if (spoken.isPresent()) {
                    return spoken.get();
                }
            }
        }
        return standard;
    }

    /** Returns the type of a body, which must be one of those that are read. */
    static MediaType bodyFormat(HttpHeaders headers, List<MediaType> read) {
        ProblemException refused = new ProblemException(Problem.of(
                        Kind.UNSUPPORTED_MEDIA_TYPE,
                        "Expected a body of one of the types " + String.join(", ", names(read))
                                + " in UTF-8, without a content coding")
                .with("read", names(read))
                .withHeader("Accept-Post", String.join(", ", names(read))));
        List<String> types = headers.getOrEmpty(HttpHeaders.CONTENT_TYPE);
        if (!headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING).stream().allMatch("identity"::equalsIgnoreCase)
                || types.size() > 1) {
            throw refused;
        }
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        MediaType found;
        try {
            found = type == null ? null : MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException e) {
            throw refused;
        }
        if (found == null
                || (found.getCharset() != null
                        && !"UTF-8".equals(found.getCharset().name()))) {
            throw refused;
        }
        return read.stream()
                .filter(known -> known.equalsTypeAndSubtype(found))
                .findFirst()
                .orElseThrow(() -> refused);
    }

    /** Returns types without their parameters. */
    static List<String> names(List<MediaType> types) {
        return types.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList();
    }
}
