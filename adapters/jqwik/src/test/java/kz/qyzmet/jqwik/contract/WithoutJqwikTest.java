package kz.qyzmet.jqwik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The second run of these tests is one without jqwik: its property says so, and the class path bears it out. */
class WithoutJqwikTest {

    @Test
    void jqwikIsThereInTheFirstRunAlone() {
        boolean expected = !"none".equals(System.getProperty("jqwik"));

        assertThat(isThere("net.jqwik.api.Arbitrary")).isEqualTo(expected);
        assertThat(isThere("org.junit.jupiter.api.Test")).isTrue();
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
