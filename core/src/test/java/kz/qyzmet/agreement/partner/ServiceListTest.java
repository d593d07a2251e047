package kz.qyzmet.agreement.partner;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.brief;
import static kz.qyzmet.agreement.partner.PartnerGiven.found;
import static kz.qyzmet.agreement.partner.PartnerGiven.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.law.Finding;
import kz.qyzmet.service.PartnerPosting;
import kz.qyzmet.service.PublicationPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of services of Annex 3, and what point 30 posts. */
class ServiceListTest {

    private static ServiceListItem.Builder item(int number, String service) {
        return ServiceListItem.builder()
                .number(number)
                .service(service)
                .type(CooperationType.AGENT)
                .branch("registration");
    }

    private static ServiceList list(String agreed, ServiceListItem... items) {
        return new ServiceList(on(agreed), List.of(items));
    }

    private static List<Finding> findings(CooperationType type, Set<ServiceList> lists, RenderedService... rendered) {
        return found(
                LAW,
                "FRI_2026_06_05",
                findings -> new ServiceListFindings(type, findings).addAll(lists, List.of(rendered)));
    }

    private static RenderedService rendered(String service, String day) {
        return new RenderedService(service, on(day));
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("an3.c1.col-number", "The lines of the list are not numbered from 1 to 2.", b -> b.number(3)),
                defect("an3.c1.col-number", "The lines of the list are not numbered from 1 to 2.", b -> b.number(1)),
                defect(
                        "an3.c1.col-number",
                        "The lines of the list are not numbered from 1 to 2.",
                        b -> b.number(OptionalInt.empty())),
                defect(
                        "an3.c2.col-service",
                        "Line 2 of the list has no name of a public service.",
                        b -> b.service(" ")),
                defect(
                        "an3.c3.col-type",
                        "Line 2 of the list has no type of cooperation.",
                        b -> b.type(Optional.empty())),
                defect(
                        "an3.c3.col-type",
                        "Line 2 of the list has another type of cooperation than the agreement, which has: agent of"
                                + " the State Corporation.",
                        b -> b.type(CooperationType.SYSTEM_USE)),
                defect(
                        "an3.c3.col-type",
                        "Line 2 of the list has no branch of cooperation.",
                        b -> b.branch(Optional.empty())));
    }

    private static Arguments defect(String norm, String message, UnaryOperator<ServiceListItem.Builder> change) {
        return Arguments.of(norm, message, change);
    }

    @ParameterizedTest
    @MethodSource("defects")
    @OfNorm({"spa219.an3.c1.col-number", "spa219.an3.c2.col-service", "spa219.an3.c3.col-type"})
    void eachColumnOfTheFormIsFilled(String norm, String message, UnaryOperator<ServiceListItem.Builder> change) {
        ServiceListItem second = change.apply(item(2, "Birth")).build();
        List<Finding> found = findings(
                CooperationType.AGENT,
                Set.of(list("MON_2026_04_06", item(1, "Address").build(), second)));

        assertThat(brief(found)).containsExactly("DEFECT " + norm + " 2026-04-06");
        assertThat(messages(found)).containsExactly(message);
    }

    @Test
    @OfNorm("spa219.p31.service-list-form")
    void trustManagementHasNoList() {
        Set<ServiceList> lists =
                Set.of(list("MON_2026_04_06", item(1, "Address").build()));

        assertThat(brief(findings(CooperationType.TRUST_MANAGEMENT, lists, rendered("Birth", "WED_2026_05_06"))))
                .containsExactly("DEFECT p31.service-list-form 2026-04-06");
        assertThat(findings(CooperationType.AGENT, lists)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CooperationType.class,
            names = {"AGENT", "SYSTEM_USE"})
    @OfNorm({"spa219.an1.p2.agent-function", "spa219.p31.service-list-form"})
    void aServiceOutsideTheListOfItsDayIsFoundOnce(CooperationType type) {
        String norm = type == CooperationType.AGENT ? "an1.p2.agent-function" : "p31.service-list-form";
        Set<ServiceList> lists = Set.of(
                list(
                        "MON_2026_04_06",
                        item(1, "Address of  residence").type(type).build()),
                list("MON_2026_05_18", item(1, "Birth").type(type).build()));
        List<Finding> found = findings(
                type,
                lists,
                rendered("Birth", "FRI_2026_04_03"),
                rendered(" address OF residence", "WED_2026_05_06"),
                rendered("Birth", "FRI_2026_05_08"),
                rendered("birth", "WED_2026_05_06"),
                rendered("Birth", "MON_2026_05_18"),
                rendered("Address of residence", "MON_2026_05_18"));

        assertThat(brief(found)).containsExactly("BREACH " + norm + " 2026-05-06", "BREACH " + norm + " 2026-05-18");
        assertThat(messages(found))
                .containsExactly(
                        "A service was rendered that is not in the list: “birth”, first on 6 May 2026.",
                        "A service was rendered that is not in the list: “Address of residence”, first on 18 May"
                                + " 2026.");
        assertThat(findings(type, Set.of(), rendered("Birth", "WED_2026_05_06")))
                .isEmpty();
    }

    private static PartnerPosting posted(PublicationPlace place, boolean services, boolean contacts) {
        return PartnerPosting.builder()
                .agreement("17")
                .at(place)
                .servicesListed(services)
                .contactsGiven(contacts)
                .postedOn(on("MON_2026_04_06"))
                .build();
    }

    private static List<String> posting(CooperationType type, PartnerPosting... postings) {
        return brief(found(
                LAW,
                "FRI_2026_06_05",
                findings -> new ServiceListFindings(type, findings)
                        .posted(
                                LAW,
                                date("FRI_2026_06_05"),
                                "17",
                                AgreementTime.from(date("MON_2026_04_06")),
                                Set.of(postings))));
    }

    @Test
    @OfNorm({"spa219.p30.post-service-list", "spa219.p30.post-partner-contacts"})
    void theListAndTheContactsArePostedOnTheSiteAndAtThePlacesOfIntake() {
        assertThat(posting(CooperationType.AGENT))
                .containsExactly(
                        "BREACH p30.post-partner-contacts 2026-04-06",
                        "BREACH p30.post-partner-contacts 2026-04-06",
                        "BREACH p30.post-service-list 2026-04-06",
                        "BREACH p30.post-service-list 2026-04-06");
        assertThat(posting(CooperationType.TRUST_MANAGEMENT))
                .containsExactly(
                        "BREACH p30.post-partner-contacts 2026-04-06", "BREACH p30.post-partner-contacts 2026-04-06");
        assertThat(posting(
                        CooperationType.SYSTEM_USE,
                        posted(PublicationPlace.OWN_WEBSITE, true, true),
                        posted(PublicationPlace.INTAKE_PLACES, false, true)))
                .containsExactly("BREACH p30.post-service-list 2026-04-06");
    }

    @Test
    void lettersAndSpacesDoNotTellServicesApart() {
        assertThat(list("MON_2026_04_06", item(1, "Address").build()).holds(" ADDRESS "))
                .isTrue();
        assertThat(list("MON_2026_04_06", item(1, "Address").build()).holds("Addresses"))
                .isFalse();
    }
}
