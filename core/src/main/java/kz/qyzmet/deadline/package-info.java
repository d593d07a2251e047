/**
 * The one engine through which all time goes: a rule, a fact, the days and the readings give a deadline with its steps.
 *
 * <p>Start at {@link kz.qyzmet.deadline.Reckoner}. A {@link kz.qyzmet.deadline.Term} is the question, a
 * {@link kz.qyzmet.deadline.Deadline} the answer; {@link kz.qyzmet.deadline.CountingRules} holds one reading for each
 * question that the texts leave open.
 *
 * <p>Terms beyond the glossary: {@code Moment}, a day or an instant (ru: момент, kk: сәт); {@code Registration}, the
 * day from which a body's term runs (ru: регистрация, kk: тіркеу); {@code Impact}, what a change moves (ru: влияние
 * изменений, kk: өзгерістердің әсері).
 *
 * <p>Imports {@code law}, {@code calendar} and {@code text}.
 */
@NullMarked
package kz.qyzmet.deadline;

import org.jspecify.annotations.NullMarked;
