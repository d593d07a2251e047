package kz.qyzmet.jqwik;

/**
 * How a value is made of choices.
 *
 * @param <T> the value
 */
@FunctionalInterface
interface Recipe<T> {

    /**
     * Makes a value. The same choices make an equal value.
     *
     * @throws RefusedException if the choices make no valid value
     */
    T make(Draw draw);
}
