package kz.qyzmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.Objects;
import kz.qyzmet.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final Module CORE = WorkingCalendar.class.getModule();

    @Test
    void coreIsANamedModule() {
        assertThat(CORE.isNamed()).isTrue();
        assertThat(CORE.getName()).isEqualTo("kz.qyzmet.core");
    }

    @Test
    void coreReadsNoFrameworkAtRunTime() {
        ModuleDescriptor descriptor = Objects.requireNonNull(CORE.getDescriptor(), "descriptor");

        assertThat(descriptor.requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "org.threeten.extra", "org.joda.money", "org.iban4j");
    }

    @Test
    void coreExportsItsRoomsAndOpensNone() {
        ModuleDescriptor descriptor = Objects.requireNonNull(CORE.getDescriptor(), "descriptor");

        assertThat(descriptor.exports())
                .filteredOn(exports -> !exports.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .contains(
                        "kz.qyzmet.text",
                        "kz.qyzmet.calendar",
                        "kz.qyzmet.law",
                        "kz.qyzmet.deadline",
                        "kz.qyzmet.party");
        assertThat(descriptor.opens()).isEmpty();
    }
}
