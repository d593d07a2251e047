package kz.qyzmet.law;

import static kz.qyzmet.law.LawTables.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded difference between the two texts of the agreement is listed, with all its parts. */
class DivergencesTest {

    private static final Pattern NUMBER = Pattern.compile("D\\d{2}");

    static List<Divergence> all() {
        return Divergences.all();
    }

    private static Divergence divergence(String id) {
        return Divergences.find(id).orElseThrow();
    }

    @Test
    void thereAreTwentyEightInOrder() {
        assertThat(Divergences.all())
                .extracting(Divergence::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj(number -> String.format(Locale.ROOT, "D%02d", number))
                        .toList());
    }

    /** Severity (in doubt with a question mark), places, the text followed, whether an answer changes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D01 | SUBSTANTIVE | p. 4 sp. 1) and p. 5 para 2 | p. 4 sp. 1) and p. 5 para 2 | KAZAKH | true",
                "D02 | SUBSTANTIVE | - | p. 4 sp. 2) para 7 | KAZAKH | true",
                "D03 | SUBSTANTIVE CROSS_REFERENCE | - | p. 4 last para | KAZAKH | true",
                "D04 | MINOR | p. 4 sp. 2) para 8 | p. 4 sp. 2) para 9 | KAZAKH | false",
                "D05 | MINOR | p. 5 para 4 | p. 5 para 4 | KAZAKH | false",
                "D06 | SUBSTANTIVE | p. 8 | p. 8 | KAZAKH | true",
                "D07 | MINOR | p. 9 | p. 9 | KAZAKH | true",
                "D08 | SUBSTANTIVE | p. 11 | p. 11 | - | true",
                "D09 | MINOR | p. 14 | p. 14 | KAZAKH | false",
                "D10 | SUBSTANTIVE | p. 28 | p. 28 | KAZAKH | true",
                "D11 | SUBSTANTIVE | p. 28 | p. 28 | KAZAKH | true",
                "D12 | SUBSTANTIVE | p. 28 and p. 29 | p. 28 and p. 29 | KAZAKH | true",
                "D13 | CROSS_REFERENCE | p. 32 | p. 32 | ENGLISH | false",
                "D14 | SUBSTANTIVE CROSS_REFERENCE | Annex 1 ch. 3 p. 9-13"
                        + " | Annex 1 ch. 3 p. 9, p. 10, p. 12 and p. 13 | KAZAKH | true",
                "D15 | SUBSTANTIVE | Annex 1 ch. 3 p. 10 para 1 | Annex 1 ch. 3 p. 9 para 1 | KAZAKH | true",
                "D16 | SUBSTANTIVE | Annex 1 p. 12 sp. 1), preparatory stage step 4"
                        + " | Annex 1 p. 12 sp. 1), preparatory stage step 4 | KAZAKH | true",
                "D17 | SUBSTANTIVE MINOR | Annex 1 p. 7, p. 10 and p. 11 | Annex 1 p. 7, p. 9 and p. 10 | KAZAKH | true",
                "D18 | MINOR | Annex 1 p. 3 sp. 3) para 2 | Annex 1 p. 3 sp. 3) para 2 | KAZAKH | false",
                "D19 | MINOR | Annex 2 title | Annex 2 title | KAZAKH | false",
                "D20 | SUBSTANTIVE? | Annex 2 p. 2 para 4 | Annex 2 p. 2 para 4 | ENGLISH | true",
                "D21 | MINOR | Annex 2 p. 2 and p. 5 | Annex 2 p. 2 and p. 5 | - | false",
                "D22 | MINOR | Annex 2 p. 3-6 | Annex 2 p. 3-6 | KAZAKH | false",
                "D23 | MINOR | agreement and Annexes | agreement and Annexes | KAZAKH | false",
                "D24 | MINOR | p. 4 prohibition | p. 4 prohibition | - | false",
                "D25 | MINOR | Chapter 8 | Chapter 8 | ENGLISH | false",
                "D26 | MINOR | p. 4 sp. 2) para 3 | p. 4 sp. 2) para 3 | KAZAKH | false",
                "D27 | MINOR | Annex 1 p. 12 sp. 1), preparatory stage step 1 and step 3"
                        + " | Annex 1 p. 12 sp. 1), preparatory stage step 1 and step 3 | - | false",
                "D28 | MINOR | order title | order title | KAZAKH | false"
            })
    void eachHasItsPlacesSeverityAndDefault(
            String id, String severity, String english, String kazakh, String follows, boolean changes) {
        Divergence found = divergence(id);

        assertThat(found.severities().stream().map(Enum::name).collect(Collectors.joining(" "))
                        + (found.severityInDoubt() ? "?" : ""))
                .isEqualTo(severity);
        assertThat(found.inEnglish().map(place -> place.place().en()).orElse("-"))
                .isEqualToIgnoringCase(english);
        assertThat(found.inKazakh().map(place -> place.place().en()).orElse("-"))
                .isEqualToIgnoringCase(kazakh);
        assertThat(found.follows().map(Enum::name).orElse("-")).isEqualTo(follows);
        assertThat(found.changesResult()).isEqualTo(changes);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachPartIsThereInThreeLanguages(Divergence found) {
        for (LocalizedText text : List.of(found.kazakh(), found.english(), found.byDefault())) {
            assertThat(Stream.of(Language.values()).map(text::in).distinct()).hasSize(3);
            assertThat(Stream.of(Language.values()).map(text::in))
                    .allMatch(part -> part.endsWith("."), "is a sentence");
        }
        assertThat(found.kazakh()).isNotEqualTo(found.english());
        Stream.concat(found.inEnglish().stream(), found.inKazakh().stream()).forEach(place -> {
            assertThat(place.act()).isEqualTo(Act.STANDARD_AGREEMENT);
            assertThat(place.text().ru())
                    .isNotEqualTo(place.text().kk())
                    .isNotEqualTo(place.text().en());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachNameOfATextByDefaultIsTheOneThatIsFollowed(Divergence found) {
        String start = found.follows()
                .map(text ->
                        text == AgreementText.KAZAKH ? "the Kazakh text, which is authentic: " : "the English text: ")
                .orElse("");
        assertThat(found.byDefault().en()).startsWith("By default " + start);
        if (found.follows().isEmpty()) {
            assertThat(found.byDefault().en()).matches("By default (neither|both) .*because.*");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theNormsAreOfTheAgreementInItsOrder(Divergence found) {
        List<NormId> order = Norms.standard().all().stream().map(Norm::id).toList();

        assertThat(found.norms())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.id().startsWith("spa219."))
                .isSubsetOf(order)
                .isSortedAccordingTo((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        assertThat(found.norms()).allMatch(id -> Divergences.of(id).contains(found));
    }

    /** The inventory cites the numbers in its notes. */
    @Test
    void everyNumberThatTheCatalogueCitesLeadsToTheNorm() {
        Set<String> cited = new HashSet<>();
        for (Map<String, String> row : LawTables.norms()) {
            NormId id = NormId.of(cell(row, "id"));
            List<String> numbers = id.id().startsWith("spa219.")
                    ? NUMBER.matcher(cell(row, "notes"))
                            .results()
                            .map(MatchResult::group)
                            .toList()
                    : List.of();
            assertThat(Divergences.of(id))
                    .as(id.id())
                    .extracting(Divergence::id)
                    .containsAll(numbers);
            cited.addAll(numbers);
        }
        assertThat(cited).hasSizeGreaterThan(25);
    }

    @Test
    void aNormOnWhichBothTextsAgreeHasNone() {
        assertThat(Divergences.of(StandardAgreement.FORCE_MAJEURE_NOTICE)).isEmpty();
        assertThat(Divergences.of(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER))
                .isEmpty();
        assertThat(Divergences.of(NormId.of("spa219.no.such-norm"))).isEmpty();
    }

    @Test
    void aNormMayBeConcernedBySeveral() {
        assertThat(Divergences.of(StandardAgreement.BREACH_CURE_PERIOD))
                .extracting(Divergence::id)
                .containsExactly("D11", "D12");
        assertThat(Divergences.of(NormId.of("spa219.an2.p2.payment")))
                .extracting(Divergence::id)
                .containsExactly("D20", "D21");
    }

    @Test
    void whatIsNoNumberIsNotFound() {
        for (String id : List.of("", "D00", "D29", "d11", "D11 ", "11")) {
            assertThat(Divergences.find(id)).isEmpty();
        }
        assertThatThrownBy(() -> Divergences.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(DivergenceSeverity.class)
    void aSeverityIsNamedInThreeLanguages(DivergenceSeverity severity) {
        assertThat(Stream.of(Language.values()).map(severity.label()::in).distinct())
                .hasSize(3);
    }

    @Test
    void aDivergenceWithoutANumberOrAPlaceIsRefused() {
        Divergence d11 = divergence("D11");
        assertThatThrownBy(
                        () -> Divergence.builder().from(d11).id("870412300123").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid divergence: Expected a number such as D01, but found: '********0123'");
        assertThatThrownBy(() -> Divergence.builder()
                        .from(d11)
                        .inEnglish(Optional.empty())
                        .inKazakh(Optional.empty())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid divergence: Expected a severity, a place and a norm, but found: severities"
                        + " [SUBSTANTIVE], places Optional.empty and Optional.empty, norms"
                        + " [spa219.p28.notice, spa219.p28.kk.remedy-term]");
        assertThat(Arrays.asList(d11, divergence("D12"))).doesNotHaveDuplicates();
    }
}
