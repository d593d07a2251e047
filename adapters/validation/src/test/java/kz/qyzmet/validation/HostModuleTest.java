package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host's module must open: nothing for what is public, the package for what is not. */
class HostModuleTest {

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);

    private static final String FORM = """
            package host.%s;
            import java.time.LocalDate;
            %s record Form(LocalDate registered, LocalDate answered) {}
            """;

    @TempDir
    static Path folder;

    private static ClassLoader host = HostModuleTest.class.getClassLoader();

    @BeforeAll
    static void aModuleOfAHost() throws IOException {
        List<String> sources = List.of(
                source("module-info.java", "module host { exports host.exported; opens host.opened; }"),
                source("host/exported/Form.java", FORM.formatted("exported", "public")),
                source(
                        "host/exported/Hidden.java",
                        FORM.formatted("exported", "").replace("Form", "Hidden")),
                source(
                        "host/exported/Told.java",
                        "package host.exported; public interface Told {"
                                + " java.time.LocalDate registered(); java.time.LocalDate getAnswered(); }"),
                source(
                        "host/exported/Teller.java",
                        "package host.exported; import java.time.LocalDate;"
                                + " final class Teller implements Told { final LocalDate registered, answered;"
                                + " Teller(LocalDate registered, LocalDate answered) {"
                                + " this.registered = registered; this.answered = answered; }"
                                + " public LocalDate registered() { return registered; }"
                                + " public LocalDate getAnswered() { return answered; } }"),
                // Made from inside, as a host does.
                source(
                        "host/exported/Forms.java",
                        "package host.exported; import java.time.LocalDate;"
                                + " public final class Forms {"
                                + " public static Object of(String name, LocalDate registered, LocalDate answered)"
                                + " throws ReflectiveOperationException {"
                                + " var made = Class.forName(name).getDeclaredConstructor(LocalDate.class, LocalDate.class);"
                                + " made.setAccessible(true);"
                                + " return made.newInstance(registered, answered); } }"),
                source("host/opened/Form.java", FORM.formatted("opened", "")),
                source("host/closed/Form.java", FORM.formatted("closed", "public")));
        Path classes = folder.resolve("classes");
        String[] arguments = Stream.concat(Stream.of("--release", "17", "-d", classes.toString()), sources.stream())
                .toArray(String[]::new);
        assertThat(ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments))
                .isZero();

        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("host"));
        host = boot.defineModulesWithOneLoader(configuration, HostModuleTest.class.getClassLoader())
                .findLoader("host");
    }

    @Test
    void publicAccessorsOfAnExportedPackageAreRead() throws ReflectiveOperationException {
        assertThat(told("host.exported.Form")).containsExactly("answered");
    }

    @Test
    void whatAHiddenClassMakesPublicByASupertypeIsRead() throws ReflectiveOperationException {
        assertThat(told("host.exported.Teller")).containsExactly("answered");
    }

    @Test
    void allOfAnOpenPackageIsRead() throws ReflectiveOperationException {
        assertThat(told("host.opened.Form")).containsExactly("answered");
    }

    @Test
    void whatIsHiddenIsAMistakeThatSaysWhatToOpen() {
        for (String form : List.of("host.exported.Hidden", "host.closed.Form")) {
            assertThatThrownBy(() -> told(form))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("Invalid property: Expected to be allowed to read 'registered' of " + form
                            + ", but found it hidden; the module host must open "
                            + form.substring(0, form.lastIndexOf('.')) + " to kz.qyzmet.validation");
        }
    }

    /** The properties of which a late form is told. */
    private static List<String> told(String form) throws ReflectiveOperationException {
        Object bean = host.loadClass("host.exported.Forms")
                .getMethod("of", String.class, LocalDate.class, LocalDate.class)
                .invoke(null, form, WED_2026_05_06, SAT_2026_05_16);
        assertThat(bean.getClass().getModule().getName()).isEqualTo("host");
        WithinTimeLimitValidator validator = new WithinTimeLimitValidator();
        validator.initialize(Annotations.of(
                WithinTimeLimit.class,
                Map.of("norm", "law88.a25.p2.provider-review", "trigger", "registered", "done", "answered")));
        PlainContext context = new PlainContext("2026-05-06T00:00:00Z");
        validator.isValid(bean, context);
        return context.told().stream()
                .map(told -> told.substring(0, told.indexOf('{')))
                .toList();
    }

    private static String source(String name, String text) throws IOException {
        Path file = folder.resolve("sources").resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text).toString();
    }
}
