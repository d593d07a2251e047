package kz.qyzmet.spring;

import java.time.Clock;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;

/**
 * The calendar, the readings, the edition with its norms and the engine, each to be replaced by a bean of the
 * application.
 */
@AutoConfiguration(afterName = "org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration")
@EnableConfigurationProperties(QyzmetProperties.class)
public final class QyzmetAutoConfiguration {

    /** Made by Spring. */
    public QyzmetAutoConfiguration() {}

    @Bean
    AmendmentFiles qyzmetAmendmentFiles(QyzmetProperties properties) {
        return new AmendmentFiles(properties.calendar().amendments());
    }

    @Bean
    @ConditionalOnMissingBean
    WorkingCalendar qyzmetWorkingCalendar(AmendmentFiles files, QyzmetProperties properties) {
        return files.atStart().of(properties.calendar().week().week());
    }

    @Bean
    @ConditionalOnMissingBean
    CountingRules qyzmetCountingRules(QyzmetProperties properties) {
        return properties.counting().rules();
    }

    @Bean
    @ConditionalOnMissingBean
    Edition qyzmetEdition(QyzmetProperties properties) {
        return Edition.of(properties.edition().text());
    }

    @Bean
    @ConditionalOnMissingBean
    Norms qyzmetNorms(Edition edition) {
        return edition.norms();
    }

    @Bean
    @ConditionalOnMissingBean
    Reckoner qyzmetReckoner(
            WorkingCalendar calendar, CountingRules rules, Edition edition, QyzmetProperties properties) {
        Reckoner law = Reckoner.on(calendar).withRules(rules).withEdition(edition);
        for (Reading policy : Policies.of(properties.policies())) {
            law = law.with(policy);
        }
        return law;
    }

    @Bean
    @ConditionalOnMissingBean
    CurrentLaw qyzmetCurrentLaw(Reckoner law, AmendmentFiles files) {
        return new CurrentLaw(law, files);
    }

    @Bean
    @ConditionalOnMissingBean
    Today qyzmetToday(ObjectProvider<Clock> clocks) {
        return new Today(clocks.getIfUnique(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnProperty("qyzmet.calendar.reload")
    CalendarReloads qyzmetCalendarReloads(
            CurrentLaw law, QyzmetProperties properties, ObjectProvider<ThreadPoolTaskSchedulerBuilder> schedulers) {
        return new CalendarReloads(
                law, properties.calendar().reload(), schedulers.getIfAvailable(ThreadPoolTaskSchedulerBuilder::new));
    }
}
