package kz.qyzmet.deadline;

/** Holds the default readings once, so that comparing with them is comparing with one value. */
final class StandardRules {

    static final CountingRules RULES = CountingRules.builder().build();

    private StandardRules() {}
}
