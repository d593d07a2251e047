package kz.qyzmet.jackson;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;

/** A case whose builder a host has written by hand, with parts that none of our rules reads. */
public interface ForeignCase extends LegalCase {

    String name();

    DayOfWeek day();

    Optional<URI> place();

    Optional<Set<LocalDate>> days();

    Map<LocalDate, String> notes();

    @Override
    default Timeline timeline(Reckoner law) {
        return Timeline.of();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        return List.of();
    }

    @Override
    default ForeignCase asKnownOn(LocalDate day) {
        return this;
    }

    @Override
    default Optional<Fact> opened() {
        return Optional.empty();
    }

    @Override
    default LocalizedText label() {
        return LocalizedText.same(name());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a case, on a Monday unless said. */
    final class Builder {

        private String name = "";
        private DayOfWeek day = DayOfWeek.MONDAY;
        private Optional<URI> place = Optional.empty();
        private Optional<Set<LocalDate>> days = Optional.empty();
        private Map<LocalDate, String> notes = Map.of();

        Builder() {}

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder day(DayOfWeek value) {
            day = value;
            return this;
        }

        public Builder place(Optional<URI> value) {
            place = value;
            return this;
        }

        public Builder days(Optional<Set<LocalDate>> value) {
            days = value;
            return this;
        }

        public Builder notes(Map<LocalDate, String> value) {
            notes = value;
            return this;
        }

        public ForeignCase build() {
            if (name.isEmpty()) {
                throw new IllegalStateException("no name");
            }
            return new Made(name, day, place, days, notes);
        }
    }

    /** The parts. */
    record Made(
            String name,
            DayOfWeek day,
            Optional<URI> place,
            Optional<Set<LocalDate>> days,
            Map<LocalDate, String> notes)
            implements ForeignCase {

        public Made {
            Objects.requireNonNull(name, "name");
        }
    }
}
