package kz.qyzmet.service;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.deadline.Fact;

/**
 * The refusal to accept an application ({@code law88.a19.pt2}, {@code law88.a20.p2.pt2}).
 *
 * @param refusedOn when it was refused, not null
 * @param reasons why, one or more, not null
 * @param lawOnForeigners the law that keeps the service from foreigners; empty where none does, not null
 */
public record IntakeRefusal(Fact refusedOn, Set<IntakeReason> reasons, Optional<String> lawOnForeigners) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public IntakeRefusal {
        Objects.requireNonNull(refusedOn, "refusedOn");
        Objects.requireNonNull(lawOnForeigners, "lawOnForeigners");
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Invalid refusal: Expected one or more 'reasons', but found: none");
        }
    }

    /**
     * Makes a refusal that names no law on foreigners.
     *
     * @param refusedOn when it was refused, not null
     * @param reasons why, one or more, not null
     * @throws IllegalArgumentException if there is no reason
     */
    public IntakeRefusal(Fact refusedOn, Set<IntakeReason> reasons) {
        this(refusedOn, reasons, Optional.empty());
    }
}
