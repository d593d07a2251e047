package kz.qyzmet.jqwik;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.deadline.LegalCase;

/** The public types of the core, found in its class files. */
final class PublicTypes {

    static final List<Class<?>> ALL = all();

    private PublicTypes() {}

    /** The types of which an arbitrary can be asked: no enum, exception, builder or holder of constants. */
    static Stream<Class<?>> covered() {
        return ALL.stream().filter(type -> !type.isEnum()).filter(QyzmetArbitraries::covers);
    }

    private static List<Class<?>> all() {
        String core = LegalCase.class.getModule().getName();
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("kz.qyzmet").stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> core.equals(type.getModule().getName()))
                        .filter(PublicTypes::isPublic)
                        .filter(type -> !type.isSynthetic() && !Throwable.class.isAssignableFrom(type))
                        .filter(type -> !type.getSimpleName().equals("Builder"))
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }
}
