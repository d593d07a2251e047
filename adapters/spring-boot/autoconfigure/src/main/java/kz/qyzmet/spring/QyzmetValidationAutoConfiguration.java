package kz.qyzmet.spring;

import jakarta.validation.Validator;
import java.util.Objects;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.validation.QyzmetConstraintValidatorFactory;
import kz.qyzmet.validation.ReckonerProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** The constraints of the library in the validator of the application, answered by its engine of the moment. */
@AutoConfiguration(
        after = QyzmetAutoConfiguration.class,
        beforeName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
@ConditionalOnClass({Validator.class, ReckonerProvider.class, ValidationConfigurationCustomizer.class})
public final class QyzmetValidationAutoConfiguration {

    /** Made by Spring. */
    public QyzmetValidationAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ReckonerProvider qyzmetReckonerProvider(CurrentLaw current) {
        return new ReckonerProvider() {

            @Override
            public Reckoner reckoner() {
                return current.get();
            }

            @Override
            public WorkingCalendar calendar(WorkWeek week) {
                return current.over(Objects.requireNonNull(week, "week"))
                        .map(Reckoner::calendar)
                        .orElseGet(() -> ReckonerProvider.super.calendar(week));
            }
        };
    }

    /** The validators are made as Spring makes them, so that those of the application still get their beans. */
    @Bean
    @ConditionalOnMissingBean(name = "qyzmetConstraints")
    ValidationConfigurationCustomizer qyzmetConstraints(ReckonerProvider provider, AutowireCapableBeanFactory beans) {
        return configuration -> configuration.constraintValidatorFactory(
                new QyzmetConstraintValidatorFactory(provider, new SpringConstraintValidatorFactory(beans)));
    }
}
