package kz.qyzmet.spring;

import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.jackson.CaseSchemas;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.jackson.CaseWriter;
import kz.qyzmet.jackson.MoneyForm;
import kz.qyzmet.jackson.QyzmetModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** JSON for the values of the library in the mapper of the application, and the strict reader of case files. */
@AutoConfiguration(
        after = QyzmetAutoConfiguration.class,
        beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(QyzmetModule.class)
public final class QyzmetJacksonAutoConfiguration {

    /** Made by Spring. */
    public QyzmetJacksonAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    QyzmetModule qyzmetModule(CaseTypes types, Reckoner law, QyzmetProperties properties) {
        return new QyzmetModule()
                .withCases(types)
                .answeringWith(law)
                .withMoney(
                        switch (properties.json().money()) {
                            case OBJECT -> MoneyForm.OBJECT;
                            case NUMBER -> MoneyForm.NUMBER;
                            case TEXT -> MoneyForm.TEXT;
                        });
    }

    @Bean
    @ConditionalOnMissingBean
    CaseTypes qyzmetCaseTypes() {
        return CaseTypes.standard();
    }

    @Bean
    @ConditionalOnMissingBean
    CaseReader qyzmetCaseReader(CaseTypes types) {
        return CaseReader.of(types);
    }

    @Bean
    @ConditionalOnMissingBean
    CaseSchemas qyzmetCaseSchemas(CaseTypes types) {
        return CaseSchemas.of(types);
    }

    @Bean
    @ConditionalOnMissingBean
    CaseWriter qyzmetCaseWriter(CaseTypes types) {
        return CaseWriter.of(types);
    }
}
