/**
 * Laws that a calendar, a rule of counting and a case obey, as tests that an implementation inherits, and the shared
 * vectors. Plain Jupiter: nothing here needs jqwik.
 *
 * <p>Names: a <em>contract test</em> (контрактный тест, келісімшарттық тест) is an interface whose tests run for every
 * class that implements it; a <em>vector</em> (тестовый вектор, тест векторы) is a question with the answer expected.
 */
@NullMarked
package kz.qyzmet.jqwik.contract;

import org.jspecify.annotations.NullMarked;
