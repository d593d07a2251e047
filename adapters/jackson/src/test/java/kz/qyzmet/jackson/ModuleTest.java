package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void testsRunInsideTheNamedModule() {
        assertThat(QyzmetModule.class.getModule().isNamed()).isTrue();
        assertThat(QyzmetModule.class.getModule().getName()).isEqualTo("kz.qyzmet.jackson");
    }
}
