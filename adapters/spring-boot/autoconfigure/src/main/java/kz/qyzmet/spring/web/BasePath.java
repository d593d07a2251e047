package kz.qyzmet.spring.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The path under which all endpoints stand. */
final class BasePath {

    private final String path;
    private final PathPattern itself;
    private final PathPattern below;

    BasePath(String path) {
        this.path = path;
        this.itself = PathPatternParser.defaultInstance.parse(path);
        this.below = PathPatternParser.defaultInstance.parse(path + "/**");
    }

    /** Tells whether a path is the base path or stands below it. */
    boolean holds(PathContainer asked) {
        return itself.matches(asked) || below.matches(asked);
    }

    /** Returns a pattern below the base path. */
    Below pattern(String pattern) {
        return new Below(PathPatternParser.defaultInstance.parse(path + pattern));
    }

    @Override
    public String toString() {
        return path;
    }

    /**
     * A pattern below the base path.
     *
     * @param pattern the pattern as a whole
     */
    record Below(PathPattern pattern) {

        /** Returns the variables of a path, if it is one of the pattern. */
        Optional<Map<String, String>> match(PathContainer asked) {
            return Optional.ofNullable(pattern.matchAndExtract(asked)).map(PathPattern.PathMatchInfo::getUriVariables);
        }
    }
}
