package kz.qyzmet.spring.web;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application says about the endpoints.
 *
 * @param enabled whether there are endpoints at all
 * @param basePath the path under which they all stand; nothing else can stand there
 * @param maxBody how large the body of a request may be; a single case is never read beyond 10 MB
 * @param maxRows how many rows a batch of deadlines may have
 * @param maxCases how many cases an impact may compare
 * @param maxParameter how many characters a parameter may have
 */
@ConfigurationProperties("qyzmet.web")
public record QyzmetWebProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("/qyzmet") String basePath,
        @DefaultValue("10MB") DataSize maxBody,
        @DefaultValue("10000") int maxRows,
        @DefaultValue("1000") int maxCases,
        @DefaultValue("200") int maxParameter) {

    private static final Pattern BASE = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
    private static final long LARGEST = DataSize.ofGigabytes(1).toBytes();

    /**
     * Checks the path and the limits.
     *
     * @throws IllegalArgumentException if the path is not of the form {@code /a/b}, or a limit is below 1 or, for the
     *     body, above 1 GB
     */
    public QyzmetWebProperties {
        if (!BASE.matcher(basePath).matches()) {
            throw new IllegalArgumentException("Invalid qyzmet.web.base-path: Expected a path such as /qyzmet, without"
                    + " a slash at its end, but found: '" + basePath + "'");
        }
        atLeastOne("max-body", maxBody.toBytes());
        atLeastOne("max-rows", maxRows);
        atLeastOne("max-cases", maxCases);
        atLeastOne("max-parameter", maxParameter);
        if (maxBody.toBytes() > LARGEST) {
            throw new IllegalArgumentException(
                    "Invalid qyzmet.web.max-body: Expected at most 1GB, but found: " + maxBody);
        }
    }

    private static void atLeastOne(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "Invalid qyzmet.web." + name + ": Expected 1 or more, but found: " + limit);
        }
    }
}
