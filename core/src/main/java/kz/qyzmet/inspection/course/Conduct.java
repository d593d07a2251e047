package kz.qyzmet.inspection.course;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Outcome;

/**
 * Something that was done during an inspection about the rights and duties of the controlled entity
 * ({@code law88.a27-3}).
 *
 * @param kind what was done, not null
 * @param on when, not null
 */
public record Conduct(ConductKind kind, Fact on) {

    /** Checks the parts. */
    public Conduct {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
    }

    /**
     * Tells whether the Law allows it during an inspection.
     *
     * @return this, where a right is exercised, or a refusal that names the norm, not null
     */
    public Outcome<Conduct> ruling() {
        return kind.isLawful() ? Outcome.accepted(this) : Outcome.refused(kind.norm(), kind.label());
    }
}
