package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final Module VALIDATION = ValidBin.class.getModule();

    @Test
    void testsRunInsideTheNamedModule() {
        assertThat(VALIDATION.isNamed()).isTrue();
        assertThat(VALIDATION.getName()).isEqualTo("kz.qyzmet.validation");
    }

    @Test
    void theModuleNeedsCoreTheCalendarAndTheInterfaceAndNoImplementation() {
        ModuleDescriptor descriptor = Objects.requireNonNull(VALIDATION.getDescriptor(), "descriptor");

        assertThat(descriptor.requires())
                .filteredOn(required -> !required.modifiers().contains(Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder(
                        "java.base", "kz.qyzmet.core", "kz.qyzmet.calendar.kz", "jakarta.validation");
        assertThat(descriptor.requires())
                .filteredOn(required -> required.modifiers().contains(Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("org.hibernate.validator", "org.jspecify");
        assertThat(descriptor.uses()).containsExactly(ReckonerProvider.class.getName());
    }

    /** Each run says which interface and which implementation it is about. */
    @Test
    void thisRunIsAboutTheVersionsThatItNames() {
        Class<?> implementation = Validation.byDefaultProvider().configure().getClass();

        assertThat(jar(implementation))
                .isEqualTo("hibernate-validator-" + System.getProperty("hibernate-validator") + ".jar");
        assertThat(jar(Validation.class))
                .isEqualTo("jakarta.validation-api-" + System.getProperty("jakarta-validation") + ".jar");
    }

    private static String jar(Class<?> type) {
        String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
