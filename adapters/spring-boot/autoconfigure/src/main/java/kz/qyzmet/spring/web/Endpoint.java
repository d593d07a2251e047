package kz.qyzmet.spring.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * One question that can be asked over HTTP: the router answers by it, and the description of the endpoints is made of
 * it.
 *
 * @param method the method
 * @param path the path below the base path, such as {@code /days/{date}}
 * @param summary what is asked, in a few words
 * @param parameters the variables of the path and the parameters of the query; any other parameter is refused
 * @param consumes the types of the body, none where there is no body
 * @param produces the types of the answer, the default first
 * @param schema the name of the schema of the answer in JSON
 * @param handler who answers
 */
record Endpoint(
        HttpMethod method,
        String path,
        String summary,
        List<Parameter> parameters,
        List<MediaType> consumes,
        List<MediaType> produces,
        String schema,
        Handler handler) {

    Endpoint {
        parameters = List.copyOf(parameters);
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
    }

    static Endpoint get(
            String path,
            String summary,
            List<Parameter> parameters,
            List<MediaType> produces,
            String schema,
            Handler handler) {
        return new Endpoint(HttpMethod.GET, path, summary, parameters, List.of(), produces, schema, handler);
    }

    static Endpoint post(String path, String summary, List<Parameter> parameters, String schema, Handler handler) {
        return new Endpoint(
                HttpMethod.POST,
                path,
                summary,
                parameters,
                List.of(Formats.JSON),
                List.of(Formats.JSON),
                schema,
                handler);
    }

    /** Who answers a question. */
    @FunctionalInterface
    interface Handler {

        /** Returns the body of the answer, in the format that was asked for. */
        byte[] answer(Asked asked) throws IOException;
    }

    /**
     * A variable of the path or a parameter of the query.
     *
     * @param name the name
     * @param description what it is
     * @param required whether it must be there; a variable of the path always is
     * @param values all values that it may have, in any case; empty where there are too many to name
     * @param example a value
     */
    record Parameter(String name, String description, boolean required, List<String> values, String example) {

        Parameter {
            values = List.copyOf(values);
        }

        static Parameter optional(String name, String description, String example) {
            return new Parameter(name, description, false, List.of(), example);
        }

        static Parameter required(String name, String description, String example) {
            return new Parameter(name, description, true, List.of(), example);
        }

        static Parameter oneOf(String name, String description, List<String> values) {
            return new Parameter(name, description, false, values, values.get(0));
        }
    }
}
