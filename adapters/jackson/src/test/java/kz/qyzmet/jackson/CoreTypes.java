package kz.qyzmet.jackson;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.law.Edition;

/** Every public type of core that a host can name. */
final class CoreTypes {

    private static final List<Class<?>> ALL = find();

    private CoreTypes() {}

    static List<Class<?>> all() {
        return ALL;
    }

    /** Records, enums and values with a builder. */
    static boolean isValue(Class<?> type) {
        return type.isRecord() || type.isEnum() || ValueShape.of(type).isPresent();
    }

    private static List<Class<?>> find() {
        URL core = Edition.class.getProtectionDomain().getCodeSource().getLocation();
        Set<String> exported = ModuleFinder.of(Path.of(URI.create(core.toString()))).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(Exports::source)
                .collect(Collectors.toSet());
        return new ClassFileImporter()
                .importUrl(core).stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .filter(type -> !type.getSimpleName().isEmpty()
                                && !type.getSimpleName().equals("package-info"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(CoreTypes::isPublic)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .toList();
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass() && !type.isLocalClass();
    }
}
