/** Holds the one style of generated values of the whole house; no class lives here. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
package kz.qyzmet;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
