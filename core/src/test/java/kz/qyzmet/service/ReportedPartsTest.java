package kz.qyzmet.service;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of services and applications that report forms ask for, and that no term needs. */
class ReportedPartsTest {

    private static final ServiceRefusal REFUSAL = ServiceRefusal.builder()
            .refusedOn(on("WED_2026_05_13"))
            .addGrounds(RefusalGround.NON_COMPLIANCE)
            .repliedOn(on("WED_2026_05_13"))
            .build();

    private static RenderingRecord.Builder record() {
        return RenderingRecord.builder();
    }

    static Stream<Arguments> blanks() {
        return Stream.of(
                blank(() -> ByLaw.of(" "), "Invalid by-law: Expected 'title' not to be blank, but found: ' '"),
                blank(
                        () -> new ByLaw("Rules", Optional.of(""), Optional.empty(), Optional.empty()),
                        "Invalid by-law: Expected 'number' not to be blank, but found: ''"),
                blank(
                        () -> new ByLaw("Rules", Optional.empty(), Optional.empty(), Optional.of(" ")),
                        "Invalid by-law: Expected 'changes' not to be blank, but found: ' '"),
                blank(
                        () -> new ResponsiblePerson(PersonName.of("Әлия"), Optional.of(""), Optional.empty()),
                        "Invalid responsible person: Expected 'post' not to be blank, but found: ''"));
    }

    private static Arguments blank(Supplier<?> value, String message) {
        return Arguments.of(value, message);
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void aTextThatIsRecordedIsNotBlank(Supplier<?> value, String message) {
        assertThatThrownBy(value::get)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theNameOfASystemAndAnAddressAreNotBlank() {
        assertThatThrownBy(() -> record().systemName(" ").build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid system: Expected 'systemName' not to be blank, but found: ' '");
        assertThatThrownBy(() -> Given.service().website("").build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid service: Expected 'website' not to be blank, but found: ''");
    }

    @Test
    void whatIsShownHoldsNoPersonalData() {
        ByLaw byLaw = new ByLaw(
                "Rules of aliya@mail.kz",
                Optional.of("061211600012"),
                Optional.of(on("TUE_2026_05_05")),
                Optional.of("order\n+77011234567"));
        ResponsiblePerson person = new ResponsiblePerson(
                PersonName.of("Әлия Нұрланова"),
                Optional.of("head, +77011234567"),
                Optional.of(ContactDetails.of("+77011234567", "aliya@mail.kz")));
        RenderingRecord record = record().systemName("System of aliya@mail.kz").build();

        assertThat(List.of(byLaw.toString(), person.toString(), record.toString()))
                .allSatisfy(text ->
                        assertThat(text).doesNotContain("aliya@", "06121160", "7701123", "Әлия", "Нұрланова", "\n"));
        assertThat(byLaw.toString())
                .isEqualTo("ByLaw[title=Rules of *********l.kz, number=Optional[********0012], approvedOn=Optional["
                        + byLaw.approvedOn().orElseThrow() + "], changes=Optional[order?********4567]]");
    }

    @Test
    void aServiceLeavesTheRegisterOnTheDayOfItsEntryAtTheEarliest() {
        PublicService.Builder service =
                PublicService.builder().name("Entry of an address").enteredInRegisterOn(on("TUE_2026_05_05"));

        assertThat(service.excludedFromRegisterOn(on("TUE_2026_05_05")).build().excludedFromRegisterOn())
                .contains(on("TUE_2026_05_05"));
        assertThatThrownBy(() ->
                        service.excludedFromRegisterOn(on("MON_2026_05_04")).build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'enteredInRegisterOn' <= 'excludedFromRegisterOn', but found:"
                        + " 2026-05-05 > 2026-05-04");
    }

    @Test
    void anExclusionAndAnApprovalAreKnownFromTheirRecord() {
        PublicService service = Given.service()
                .excludedFromRegisterOn(on("TUE_2026_05_05").recordedOn(date("FRI_2026_05_08")))
                .byLaw(new ByLaw(
                        "Rules",
                        Optional.of("12"),
                        Optional.of(on("TUE_2026_05_05").recordedOn(date("WED_2026_05_06"))),
                        Optional.empty()))
                .build();
        PublicService early = service.asKnownOn(date("TUE_2026_05_05"));

        assertThat(early.excludedFromRegisterOn()).isEmpty();
        assertThat(early.byLaw()).contains(new ByLaw("Rules", Optional.of("12"), Optional.empty(), Optional.empty()));
        assertThat(service.asKnownOn(date("FRI_2026_05_08"))).isEqualTo(service);
    }

    @Test
    void aCauseOfARefusalComesWithTheRefusal() {
        RenderingRecord unreasonable =
                record().refusalCause(RefusalCause.UNREASONABLE).build();
        Application refused = Given.application(Channel.STATE_CORPORATION)
                .refusal(REFUSAL)
                .rendering(unreasonable)
                .build();

        assertThat(refused.asKnownOn(date("TUE_2026_05_12")).rendering())
                .as("before the refusal nobody knows its cause")
                .contains(record().build());
        assertThat(refused.asKnownOn(date("WED_2026_05_13"))).isEqualTo(refused);
        assertThatThrownBy(() -> Given.rendered(Channel.STATE_CORPORATION)
                        .rendering(unreasonable)
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid application: Expected no 'rendering.refusalCause' without a 'refusal', but found:"
                        + " UNREASONABLE");
    }

    @ParameterizedTest(name = "{1} {0} {2}: {3}")
    @CsvSource({
        "PROVIDER, PAPER, EGOV_PORTAL, false",
        "PROVIDER, PAPER, E_LICENSING, true",
        "PROVIDER, PAPER, OTHER, true",
        "PROVIDER, ELECTRONIC, EGOV_PORTAL, true",
        "PROVIDER, , EGOV_PORTAL, true",
        "STATE_CORPORATION, PAPER, EGOV_PORTAL, true",
        "EGOV_PORTAL, ELECTRONIC, E_LICENSING, true"
    })
    void whatWasFiledOnPaperWithTheProviderDidNotTakeThePortal(
            Channel channel,
            @org.jspecify.annotations.Nullable DocumentForm form,
            InformationSystem system,
            boolean possible) {
        Application.Builder application = Given.application(channel)
                .form(Optional.ofNullable(form))
                .rendering(record().system(system).build());
        if (possible) {
            assertThat(application.build().rendering()).isPresent();
            return;
        }
        assertThatThrownBy(application::build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid application: Expected no 'rendering.system' of the portal for what was filed on"
                        + " paper with the provider, but found: EGOV_PORTAL");
    }

    @ParameterizedTest(name = "issued on {0}, asked on {1}: {2}")
    @CsvSource({
        // Five working days from Tuesday 5 May end on Thursday 14 May.
        "THU_2026_05_14, WED_2026_05_20, true",
        "FRI_2026_05_15, WED_2026_05_20, false",
        "THU_2026_05_14, WED_2026_05_13, false"
    })
    void aCauseOfLatenessBelongsToWhatWasLate(String issued, String asOf, boolean wrong) {
        Application application = Given.application(Channel.PROVIDER)
                .issuedOn(on(issued))
                .rendering(record().latenessCause(LatenessCause.POWER_CUT).build())
                .build();
        assertThat(application.findings(Kazakhstan.LAW, date(asOf)))
                .filteredOn(finding -> finding.severity() == Severity.DEFECT)
                .hasSize(wrong ? 1 : 0)
                .allSatisfy(finding -> assertFinding(
                        finding,
                        ServiceNorms.SERVICE_TERM,
                        Severity.DEFECT,
                        "THU_2026_05_14",
                        "A cause of lateness is recorded (power cut), although the service was rendered in time."));
    }

    @Test
    void aCauseFitsWhereOneOfSeveralServicesWasLate() {
        PublicService shorter = Given.service()
                .name("Entry of an owner")
                .term(Given.lasting(2, kz.qyzmet.law.LimitUnit.WORKING_DAY).term())
                .build();
        Application application = Given.rendered(Channel.PROVIDER)
                .bundledWith(Set.of(shorter))
                .rendering(record().latenessCause(LatenessCause.MAIL).build())
                .build();
        assertThat(application.findings(Kazakhstan.LAW, date("WED_2026_05_20")))
                .extracting(finding -> finding.message().en())
                .noneMatch(message -> message.startsWith("A cause of lateness"));
    }

    static Stream<LocalizedText> labels() {
        return Stream.of(
                        Stream.of(InformationSystem.values()).map(InformationSystem::label),
                        Stream.of(LatenessCause.values()).map(LatenessCause::label),
                        Stream.of(RefusalCause.values()).map(RefusalCause::label))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyValueHasANameInEachLanguage(LocalizedText label) {
        assertTranslated(label);
    }
}
