package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final Module SPREADSHEET = FormWorkbook.class.getModule();

    @Test
    void testsRunInsideTheNamedModule() {
        assertThat(SPREADSHEET.isNamed()).isTrue();
        assertThat(SPREADSHEET.getName()).isEqualTo("kz.qyzmet.spreadsheet");
    }

    @Test
    void theModuleShowsItsOnePackageAndNeedsWhatItSays() {
        ModuleDescriptor descriptor = Objects.requireNonNull(SPREADSHEET.getDescriptor(), "descriptor");

        assertThat(descriptor.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("kz.qyzmet.spreadsheet");
        assertThat(descriptor.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder(
                        "java.base",
                        "java.xml",
                        "kz.qyzmet.core",
                        "org.apache.commons.compress",
                        "org.dhatim.fastexcel",
                        "org.dhatim.fastexcel.reader",
                        "org.jspecify");
    }
}
