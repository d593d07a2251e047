package kz.qyzmet.jqwik;

/** How the same choices are read: from the freest to the safest, until the core accepts the value. */
enum Manner {

    /** Days may jump back, so that facts of a case stand in any order that the core accepts. */
    FREE,

    /** Each day is on or after the one before, in the order in which things happen. */
    IN_ORDER,

    /** In order, and parts that do not go together are left out. */
    THINNED
}
