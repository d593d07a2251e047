package kz.qyzmet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.law.Norms;
import kz.qyzmet.validation.ReckonerProvider;
import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void theBeansAreMadeInsideTheNamedModule() {
        assertThat(QyzmetAutoConfiguration.class.getModule().isNamed()).isTrue();
        assertThat(QyzmetAutoConfiguration.class.getModule().getName()).isEqualTo("kz.qyzmet.spring");
        Contexts.plain()
                .withPropertyValues("qyzmet.calendar.week=six")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Reckoner.class)
                        .hasSingleBean(Norms.class)
                        .hasSingleBean(CaseReader.class)
                        .hasSingleBean(ReckonerProvider.class));
    }
}
