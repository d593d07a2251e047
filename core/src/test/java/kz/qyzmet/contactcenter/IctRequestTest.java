package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.at;
import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.maybe;
import static kz.qyzmet.contactcenter.Written.on;
import static kz.qyzmet.contactcenter.Written.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests on information and communication services: the term is that of the Regulations. */
class IctRequestTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final Count TWO_WORKING_DAYS = new Count(2, LimitUnit.WORKING_DAY);

    private static IctRequest.Builder received() {
        return IctRequest.builder().receivedOn(on("WED_2026_05_06"));
    }

    @OfNorm("ucc83.p37.resolution-term")
    @Test
    void withoutTheRegulationsThereIsNoLastDay() {
        assertThat(received().build().timeline(LAW).deadline(ContactCenterRules.ICT_REQUEST_RESOLUTION))
                .isInstanceOf(Undetermined.class);
        assertThat(findings(received().build(), LAW, "TUE_2026_12_15")).isEmpty();
    }

    @OfNorm("ucc83.p37.resolution-term")
    @Test
    void theRegulationsSetTheTermOfWhatComesAfterThem() {
        Fact approved = on("MON_2026_01_12");
        ProcessingRegulations rules = new ProcessingRegulations(TWO_WORKING_DAYS, approved, Optional.of(approved));
        IctRequest request = received().regulations(rules).build();

        assertThat(terms(request.timeline(LAW))).containsExactly("ucc83.p37.resolution-term by 2026-05-12");
        assertThat(findings(request, LAW, "WED_2026_05_13"))
                .containsExactly("BREACH ucc83.p37.resolution-term 2026-05-13");
        IctRequest before = received()
                .regulations(new ProcessingRegulations(TWO_WORKING_DAYS, on("FRI_2026_05_08"), maybe("FRI_2026_05_08")))
                .build();
        assertThat(terms(before.timeline(LAW))).containsExactly("ucc83.p37.resolution-term Undetermined");
    }

    @Test
    void theTermMayBeOneOfHours() {
        Fact approved = on("MON_2026_01_12");
        IctRequest request = IctRequest.builder()
                .receivedOn(at("2026-05-06T22:00"))
                .resolvedOn(at("2026-05-07T01:01"))
                .advisedOn(at("2026-05-07T01:01"))
                .regulations(new ProcessingRegulations(new Count(3, LimitUnit.HOUR), approved, Optional.of(approved)))
                .build();

        assertThat(findings(request, LAW, "FRI_2026_05_08"))
                .containsExactly("BREACH ucc83.p37.resolution-term 2026-05-07");
    }

    @OfNorm("ucc83.p37.regulations")
    @ParameterizedTest
    @CsvSource({"MON_2026_01_12, true", "FRI_2026_01_09, true", "TUE_2026_01_13, false", "'', false"})
    void theOperatorAgreesBeforeTheRegulationsAreApproved(String agreed, boolean inOrder) {
        IctRequest request = received()
                .regulations(new ProcessingRegulations(TWO_WORKING_DAYS, on("MON_2026_01_12"), maybe(agreed)))
                .build();

        assertThat(findings(request, LAW, "WED_2026_05_06"))
                .isEqualTo(inOrder ? List.of() : List.of("BREACH ucc83.p37.regulations 2026-01-12"));
    }

    @OfNorm("ucc83.p36.forwarding")
    @Test
    void whatTheCenterDoesNotKnowGoesToTheOperator() {
        IctRequest.Builder lacking =
                received().informationMissingOn(on("WED_2026_05_06")).advisedOn(on("FRI_2026_05_08"));

        assertThat(findings(lacking.build(), LAW, "TUE_2026_12_15"))
                .as("no term")
                .isEmpty();
        assertThat(findings(lacking.resolvedOn(on("FRI_2026_05_08")).build(), LAW, "FRI_2026_05_08"))
                .containsExactly("BREACH ucc83.p36.forwarding 2026-05-08");
        assertThat(findings(lacking.forwardedToOperatorOn(on("WED_2026_05_06")).build(), LAW, "FRI_2026_05_08"))
                .isEmpty();
    }

    @OfNorm("ucc83.p35.ict-request")
    @Test
    void aRequestIsAnsweredWithAdvice() {
        IctRequest.Builder resolved = received().resolvedOn(on("FRI_2026_05_08"));

        assertThat(findings(resolved.build(), LAW, "FRI_2026_05_08"))
                .containsExactly("BREACH ucc83.p35.ict-request 2026-05-08");
        assertThat(findings(resolved.advisedOn(on("FRI_2026_05_08")).build(), LAW, "FRI_2026_05_08"))
                .isEmpty();
    }

    @Test
    void aResolutionBeforeTheReceiptIsRefused() {
        assertThatThrownBy(() -> received().resolvedOn(on("TUE_2026_05_05")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'receivedOn' <= 'resolvedOn', but found: 2026-05-06 > 2026-05-05");
    }
}
