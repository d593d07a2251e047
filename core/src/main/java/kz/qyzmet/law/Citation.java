package kz.qyzmet.law;

/** What a step, a finding or a refusal rests on: a norm of the four acts, or a general ground outside them. */
public sealed interface Citation permits NormId, Ground {

    /**
     * Returns the stable id, such as {@code law88.a25.p2.provider-review} or {@code cc.a173}.
     *
     * @return the id, not null
     */
    String id();
}
