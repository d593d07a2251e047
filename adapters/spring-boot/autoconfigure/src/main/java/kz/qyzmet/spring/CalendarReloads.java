package kz.qyzmet.spring;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Looks at the files of amendments again and again, from the start of the application to its end; never without an
 * interval.
 */
final class CalendarReloads implements SmartLifecycle {

    private final CurrentLaw law;
    private final @Nullable Duration interval;
    private final ThreadPoolTaskScheduler scheduler;
    private volatile @Nullable ScheduledFuture<?> reloads;

    CalendarReloads(CurrentLaw law, @Nullable Duration interval, ThreadPoolTaskSchedulerBuilder schedulers) {
        this.law = law;
        this.interval = interval;
        this.scheduler =
                schedulers.poolSize(1).threadNamePrefix("qyzmet-calendar-").build();
        this.scheduler.setDaemon(true);
    }

    @Override
    public void start() {
        if (interval == null) {
            return;
        }
        scheduler.initialize();
        reloads = scheduler.scheduleWithFixedDelay(law::reload, interval);
    }

    @Override
    public void stop() {
        ScheduledFuture<?> begun = reloads;
        if (begun != null) {
            begun.cancel(false);
            reloads = null;
        }
        scheduler.shutdown();
    }

    @Override
    public boolean isRunning() {
        return reloads != null;
    }
}
