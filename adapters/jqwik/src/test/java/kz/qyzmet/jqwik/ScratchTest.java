package kz.qyzmet.jqwik;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.*;
import net.jqwik.api.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all")
class ScratchTest {
    @Test
    void stats() throws Exception {
        java.io.PrintWriter out = new java.io.PrintWriter("/tmp/hd/stats.txt");
        for (JavaClass c : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("kz.qyzmet")) {
            if (c.getPackageName().startsWith("kz.qyzmet.jqwik")
                    || c.getPackageName().startsWith("kz.qyzmet.calendar.kz")
                    || !c.getModifiers().contains(JavaModifier.PUBLIC)) continue;
            Class<?> t = Class.forName(c.getName());
            boolean pub = true;
            for (Class<?> k = t; k != null; k = k.getEnclosingClass())
                pub &= java.lang.reflect.Modifier.isPublic(k.getModifiers());
            if (!pub
                    || t.isEnum()
                    || Throwable.class.isAssignableFrom(t)
                    || t.getName().endsWith("$Builder")) continue;
            if (t.getSimpleName().equals("package-info")) continue;
            if (!QyzmetArbitraries.covers(t)) {
                out.println("UNCOVERED " + t.getName());
                continue;
            }
            try {
                RecipeArbitrary<?> a =
                        (RecipeArbitrary<?>) QyzmetArbitraries.standard().of(t);
                int miss = 0, n = 0;
                long t0 = System.nanoTime();
                Random r = new Random(1);
                Set<Object> distinct = new HashSet<>();
                for (; n < 300; n++) {
                    Optional<? extends Shrinkable<?>> s = a.made(Choices.by(r));
                    if (s.isEmpty()) miss++;
                    else distinct.add(s.get().value());
                }
                long ms = (System.nanoTime() - t0) / 1000000;
                java.util.Optional<ValueParts> vp = Shapes.of(t);
                if (vp.isPresent()) {
                    Map<String, Integer> pres = new TreeMap<>();
                    Random r2 = new Random(7);
                    int N = 500;
                    for (int i = 0; i < N; i++) {
                        Optional<? extends Shrinkable<?>> s = a.made(Choices.by(r2));
                        if (s.isEmpty()) continue;
                        Object v = s.get().value();
                        for (ValueParts.Part p : vp.get().parts()) {
                            Object x = t.getMethod(p.name()).invoke(v);
                            boolean e = x.equals(Optional.empty())
                                    || x.equals(OptionalInt.empty())
                                    || (x instanceof Collection<?> c2 && c2.isEmpty())
                                    || (x instanceof Map<?, ?> m && m.isEmpty());
                            if (!e) pres.merge(p.name(), 1, Integer::sum);
                        }
                    }
                    for (ValueParts.Part p : vp.get().parts())
                        if (p.droppable() && pres.getOrDefault(p.name(), 0) < N / 12)
                            out.println("RARE " + t.getName() + "." + p.name() + " " + pres.getOrDefault(p.name(), 0));
                }
                boolean simple = a.made(Choices.of(Map.of())).isPresent();
                out.println((miss > 0 ? "MISS " : "ok ") + t.getName() + " miss=" + miss + " ms=" + ms + " distinct="
                        + distinct.size() + (simple ? "" : " NOSIMPLE"));
            } catch (Throwable e) {
                java.io.StringWriter w = new java.io.StringWriter();
                e.printStackTrace(new java.io.PrintWriter(w));
                out.println("FAIL " + t.getName() + " "
                        + w.toString().lines().limit(6).toList());
            }
        }
        out.close();
    }
}
