package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class NegotiationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk                          | KK
            ru-KZ                       | RU
            KK-Cyrl-KZ                  | KK
            en-GB,ru;q=0.9              | EN
            ru;q=0.8,kk;q=0.9           | KK
            de,ru;q=0.1                 | RU
            de                          | EN
            *                           | EN
            de,*;q=0.5,ru;q=0.1         | EN
            kk;q=0,ru;q=0.2             | RU
            kk;q=0                      | EN
            ''                          | EN
            ;;;                         | EN
            kk;q=x                      | EN
            -                           | EN
            --,ru                       | EN
            """)
    void theFirstLanguageThatIsSpokenIsAnswered(String header, Language expected) {
        assertThat(Negotiation.language(List.of(header), Language.EN)).isEqualTo(expected);
    }

    @Test
    void aHeaderInSeveralLinesIsOneHeader() {
        assertThat(Negotiation.language(List.of("de", "kk;q=0.5", "ru"), Language.EN))
                .isEqualTo(Language.RU);
        assertThat(Negotiation.language(List.of(), Language.KK)).isEqualTo(Language.KK);
    }

    @Test
    void aBodyHasOneTypeAndNoCoding() {
        HttpHeaders headers = new HttpHeaders();
        headers.add("Content-Type", "application/json");
        headers.add("Content-Encoding", "identity");
        assertThat(Negotiation.bodyFormat(headers, List.of(Formats.JSON))).isEqualTo(Formats.JSON);
        headers.add("Content-Encoding", "gzip");
        refuses(headers);
        headers.remove("Content-Encoding");
        headers.add("Content-Type", "text/csv");
        refuses(headers);
    }

    private static void refuses(HttpHeaders headers) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Negotiation.bodyFormat(headers, List.of(Formats.JSON)))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.UNSUPPORTED_MEDIA_TYPE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                    | application/json
            application/json                       | application/json
            text/csv                               | text/csv
            text/*                                 | text/csv
            text/html, */*;q=0.1                   | application/json
            text/csv, application/json             | application/json
            text/csv, application/json;q=0.9       | text/csv
            */*, application/json;q=0.5            | text/csv
            application/json;q=0, */*              | text/csv
            """)
    void theFormatThatIsLikedBestIsAnswered(String accept, String expected) {
        assertThat(Negotiation.names(List.of(Negotiation.format(List.of(accept), List.of(Formats.JSON, Formats.CSV)))))
                .containsExactly(expected);
    }
}
