package kz.qyzmet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the norms that a test shows to be decided; the list of norms is drawn from these. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OfNorm {

    /** The ids of the norms. */
    String[] value();
}
