/**
 * For authors of tests: arbitraries of every value of Qyzmet, contract tests, and vectors for any language.
 *
 * <p>No rule of law and no reckoning of deadlines lives here.
 */
module kz.qyzmet.jqwik {
    requires transitive kz.qyzmet.core;
    requires kz.qyzmet.calendar.kz;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports kz.qyzmet.jqwik;
    exports kz.qyzmet.jqwik.contract;

    provides net.jqwik.api.providers.ArbitraryProvider with
            kz.qyzmet.jqwik.QyzmetArbitraryProvider,
            kz.qyzmet.jqwik.ForeignArbitraryProvider;
}
