package kz.qyzmet.spring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class has logged since it was listened to. */
public final class Logged {

    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    private Logged() {}

    /** Listens to a class. */
    public static Logged by(Class<?> type) {
        Logged logged = new Logged();
        Logger logger = (Logger) LoggerFactory.getLogger(type);
        logger.setLevel(Level.INFO);
        logger.addAppender(logged.events);
        logged.events.start();
        return logged;
    }

    /** Returns the level and the message of each event. */
    public List<String> lines() {
        return events.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage()
                        + (event.getThrowableProxy() == null ? "" : " with a stack trace"))
                .toList();
    }
}
