package kz.qyzmet.service;

import static kz.qyzmet.service.Given.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.Outcome;
import org.junit.jupiter.api.Test;

/** Law Art. 12: the register of public services. */
class ServiceRegisterTest {

    private static final PublicService CLOSED =
            service().registerNumber("00101001").partnersMayTake(false).build();
    private static final PublicService OPEN =
            service().registerNumber("00101002").partnersMayTake(true).build();
    private static final PublicService UNKNOWN =
            service().registerNumber("00999999").build();
    private static final PublicService UNNUMBERED =
            service().registerNumber(Optional.empty()).build();
    private static final ServiceRegister REGISTER = ServiceRegister.of(List.of(CLOSED, OPEN));

    @Test
    void aServiceIsFoundByItsNumber() {
        assertThat(REGISTER.find("00101001")).contains(CLOSED);
        assertThat(REGISTER.find("00999999")).isEmpty();
        assertThat(REGISTER.find("")).isEmpty();
        assertThat(REGISTER.services().keySet()).containsExactly("00101001", "00101002");
    }

    @Test
    @OfNorm("law88.a12.p1.inclusion")
    void whatTheRegisterDoesNotHoldIsHidden() {
        assertThat(REGISTER.hidden(List.of(CLOSED, UNKNOWN, UNNUMBERED, OPEN))).containsExactly(UNKNOWN, UNNUMBERED);
        assertThat(REGISTER.hidden(List.of())).isEmpty();
        assertThat(ServiceRegister.of(List.of()).hidden(List.of(CLOSED))).containsExactly(CLOSED);
    }

    @Test
    @OfNorm("law88.a12.p4.partner-services-selection")
    void onlyWhatTheRegisterHoldsIsOpenedToPartners() {
        assertThat(REGISTER.partnerServices()).containsExactly(OPEN);
        ServiceRegister opened = REGISTER.openToPartners("00101001").value();
        assertThat(opened.partnerServices())
                .extracting(service -> service.registerNumber().orElseThrow())
                .containsExactly("00101001", "00101002");
        assertThat(REGISTER.partnerServices()).as("the register itself stays").containsExactly(OPEN);
        assertThat(REGISTER.openToPartners("00999999")).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo(ServiceNorms.PARTNER_SERVICES_SELECTION);
            assertThat(refused.reason().en())
                    .isEqualTo("Services for partner organizations are chosen from the register, and this one is not in"
                            + " it.");
        });
    }

    @Test
    void aRegisterHoldsEachServiceOnceUnderItsOwnNumber() {
        assertThatThrownBy(() -> ServiceRegister.of(List.of(UNNUMBERED)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid service: Expected a number in the register, but found: none for 'Entry of an"
                        + " address'");
        assertThatThrownBy(() -> ServiceRegister.of(
                        List.of(service().registerNumber("  ").build())))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid service: Expected a number in the register, but found: none");
        assertThatThrownBy(() -> ServiceRegister.of(List.of(CLOSED, OPEN, CLOSED)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid register: Expected each number once, but found: '00101001' twice");
        assertThatThrownBy(() -> new ServiceRegister(Map.of("00101009", CLOSED)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid register: Expected a service under its own number '00101001', but found:"
                        + " '00101009'");
    }

    @Test
    void nobodyChangesARegisterFromOutside() {
        Map<String, PublicService> services = new HashMap<>(Map.of("00101001", CLOSED));
        ServiceRegister register = new ServiceRegister(services);
        services.clear();
        assertThat(register.find("00101001")).contains(CLOSED);
        assertThatThrownBy(() -> register.services().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anIdentityNumberInANameIsNotShown() {
        PublicService named = service()
                .name("For 061211600012\nonly")
                .registerNumber(Optional.empty())
                .build();
        assertThatThrownBy(() -> ServiceRegister.of(List.of(named)))
                .hasMessageEndingWith("none for 'For ********0012?only'");
    }
}
