package kz.qyzmet.jqwik.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs the laws of a contract on one implementation, as a build would. */
final class Laws {

    private Laws() {}

    /** Returns the names of the laws that fail. */
    static List<String> brokenBy(Class<?> subject) {
        return run(subject).failed().stream().map(Laws::name).sorted().toList();
    }

    /** Returns the names of all laws that run. */
    static List<String> of(Class<?> subject) {
        return run(subject).started().stream().map(Laws::name).sorted().toList();
    }

    private static Events run(Class<?> subject) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(subject))
                .execute()
                .testEvents();
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getLegacyReportingName().replace("()", "");
    }
}
