package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void tests_run_inside_the_named_module() {
        assertThat(KazakhstanCalendar.class.getModule().isNamed()).isTrue();
        assertThat(KazakhstanCalendar.class.getModule().getName()).isEqualTo("kz.qyzmet.calendar.kz");
    }
}
