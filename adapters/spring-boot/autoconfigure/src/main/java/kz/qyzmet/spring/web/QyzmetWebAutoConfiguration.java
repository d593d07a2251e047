package kz.qyzmet.spring.web;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.jackson.CaseSchemas;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.spring.CurrentLaw;
import kz.qyzmet.spring.QyzmetAutoConfiguration;
import kz.qyzmet.spring.QyzmetJacksonAutoConfiguration;
import kz.qyzmet.spring.QyzmetProperties;
import kz.qyzmet.spring.Today;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** The endpoints, where the application turns them on. */
@AutoConfiguration(after = {QyzmetAutoConfiguration.class, QyzmetJacksonAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, CaseReader.class})
@ConditionalOnBooleanProperty("qyzmet.web.enabled")
@EnableConfigurationProperties(QyzmetWebProperties.class)
public final class QyzmetWebAutoConfiguration {

    /** Made by Spring. */
    public QyzmetWebAutoConfiguration() {}

    @Bean
    Router qyzmetRouter(
            CurrentLaw current,
            CaseReader reader,
            CaseTypes types,
            CaseSchemas schemas,
            Today today,
            QyzmetProperties properties,
            QyzmetWebProperties limits) {
        Laws laws = new Laws(current);
        BasePath base = new BasePath(limits.basePath());
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.addAll(new CalendarEndpoints(laws).all());
        endpoints.addAll(new DeadlineEndpoints(laws, limits.maxRows()).all());
        endpoints.addAll(new NormEndpoints(laws).all());
        endpoints.addAll(new CaseEndpoints(laws, reader, types, today).all());
        endpoints.addAll(new ImpactEndpoint(laws, reader, types, limits).all());
        endpoints.addAll(new DescriptionEndpoints(types, schemas).all(endpoints));
        return new Router(base, endpoints, limits, properties.language());
    }

    @Bean
    ProblemResolver qyzmetProblemResolver(QyzmetWebProperties properties) {
        return new ProblemResolver(new BasePath(properties.basePath()));
    }
}
