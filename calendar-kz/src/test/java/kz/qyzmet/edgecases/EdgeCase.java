package kz.qyzmet.edgecases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test with the numbers of the situations that it covers. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface EdgeCase {

    /** Returns the numbers. */
    int[] value();
}
