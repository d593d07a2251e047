package kz.qyzmet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kz.qyzmet.spring.actuate.QyzmetActuatorAutoConfiguration;
import kz.qyzmet.spring.web.QyzmetWebAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

/** Applications with nothing but the auto-configurations. */
final class Contexts {

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            QyzmetAutoConfiguration.class,
            QyzmetJacksonAutoConfiguration.class,
            QyzmetValidationAutoConfiguration.class,
            QyzmetActuatorAutoConfiguration.class,
            QyzmetWebAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            ValidationAutoConfiguration.class);

    private Contexts() {}

    static ApplicationContextRunner plain() {
        return new ApplicationContextRunner().withConfiguration(ALL);
    }

    /** Returns why an application did not start. */
    static Throwable failure(AssertableApplicationContext context) {
        assertThat(context).hasFailed();
        return Objects.requireNonNull(context.getStartupFailure());
    }

    /** Returns the messages of a failure and its causes. */
    static String messages(@Nullable Throwable failure) {
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }

    static WebApplicationContextRunner web() {
        return new WebApplicationContextRunner().withConfiguration(ALL);
    }
}
