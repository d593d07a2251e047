package kz.qyzmet.validation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The loader of an application that names services: a class of a named module is none that a file may name. */
final class Services extends URLClassLoader {

    private final Set<String> own;

    private Services(Path folder, Set<String> own) throws IOException {
        super(new URL[] {folder.toUri().toURL()}, Services.class.getClassLoader());
        this.own = own;
    }

    static ClassLoader of(Path folder, Class<?>... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(
                services.resolve(ReckonerProvider.class.getName()),
                Arrays.stream(providers).map(Class::getName).toList());
        return new Services(folder, Arrays.stream(providers).map(Class::getName).collect(Collectors.toSet()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!own.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defined(name) : loaded;
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream file = Services.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
