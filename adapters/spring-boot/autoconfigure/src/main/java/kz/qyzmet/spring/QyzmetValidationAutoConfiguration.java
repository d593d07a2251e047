package kz.qyzmet.spring;

import jakarta.validation.Validator;
import kz.qyzmet.validation.ValidBin;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;

/** The constraints of the library in the validator of the application. */
@AutoConfiguration(after = QyzmetAutoConfiguration.class)
@ConditionalOnClass({Validator.class, ValidBin.class})
public final class QyzmetValidationAutoConfiguration {

    /** Made by Spring. */
    public QyzmetValidationAutoConfiguration() {}
}
