package kz.qyzmet.spring.actuate;

import kz.qyzmet.spring.CurrentLaw;
import kz.qyzmet.spring.QyzmetAutoConfiguration;
import kz.qyzmet.spring.Today;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Actuator says of the calendar, where the application has Actuator. */
@AutoConfiguration(after = QyzmetAutoConfiguration.class)
public final class QyzmetActuatorAutoConfiguration {

    /** Made by Spring. */
    public QyzmetActuatorAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({InfoContributor.class, ConditionalOnEnabledInfoContributor.class})
    static class Info {

        @Bean
        @ConditionalOnEnabledInfoContributor("qyzmet")
        @ConditionalOnMissingBean(name = "qyzmetInfoContributor")
        InfoContributor qyzmetInfoContributor(CurrentLaw law) {
            return new CalendarInfo(law);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
    static class Health {

        @Bean
        @ConditionalOnEnabledHealthIndicator("qyzmet")
        @ConditionalOnMissingBean(name = "qyzmetHealthIndicator")
        HealthIndicator qyzmetHealthIndicator(CurrentLaw law, Today today) {
            return new CalendarHealth(law, today);
        }
    }
}
