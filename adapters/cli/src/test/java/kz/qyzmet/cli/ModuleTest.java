package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void testsRunInsideTheNamedModule() {
        assertThat(Main.class.getModule().isNamed()).isTrue();
        assertThat(Main.class.getModule().getName()).isEqualTo("kz.qyzmet.cli");
    }
}
