package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A validator that asks the engine of the host. */
abstract class ReckoningValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    private @Nullable ReckonerProvider provider;

    /** Sets what a factory was made with, before the validator is told its constraint. */
    final void use(ReckonerProvider provider) {
        this.provider = provider;
    }

    /** A validator that no factory has set finds its provider when it is told its constraint, and keeps it. */
    @Override
    public final void initialize(A constraint) {
        if (provider == null) {
            provider = found();
        }
        told(constraint);
    }

    abstract void told(A constraint);

    final ReckonerProvider provider() {
        return Objects.requireNonNull(provider, "provider");
    }

    private static ReckonerProvider found() {
        List<ReckonerProvider> named = services(ServiceLoader.load(ReckonerProvider.class));
        if (named.isEmpty()) {
            // A container may validate on a thread that does not know the application.
            named = services(ServiceLoader.load(ReckonerProvider.class, ReckoningValidator.class.getClassLoader()));
        }
        if (named.size() > 1) {
            throw new ValidationException(
                    "Invalid services: Expected one " + ReckonerProvider.class.getName() + " at most, but found: "
                            + Stream.of(named.toArray())
                                    .map(one -> one.getClass().getName())
                                    .toList());
        }
        return named.isEmpty() ? ReckonerProvider.standard() : named.get(0);
    }

    private static List<ReckonerProvider> services(ServiceLoader<ReckonerProvider> loader) {
        try {
            return loader.stream().map(ServiceLoader.Provider::get).toList();
        } catch (ServiceConfigurationError unusable) {
            // An error would pass by what a host catches of a validation.
            throw new ValidationException("Invalid services: " + unusable.getMessage(), unusable);
        }
    }
}
