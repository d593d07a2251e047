package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void testsRunInsideTheNamedModule() {
        assertThat(QyzmetArbitraries.class.getModule().isNamed()).isTrue();
        assertThat(QyzmetArbitraries.class.getModule().getName()).isEqualTo("kz.qyzmet.jqwik");
    }
}
