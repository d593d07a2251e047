package kz.qyzmet.jqwik.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The second run of these tests is one without jqwik. */
class WithoutJqwikTest {

    private static final String ARBITRARY = "net.jqwik.api.Arbitrary";

    @Test
    @EnabledIfSystemProperty(named = "jqwik", matches = "none")
    void jqwikIsNotThere() {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(ARBITRARY));
    }

    @Test
    @DisabledIfSystemProperty(named = "jqwik", matches = "none")
    void jqwikIsThere() throws ClassNotFoundException {
        assertThat(Class.forName(ARBITRARY)).isNotNull();
    }
}
