/**
 * Who takes part in public services, by what number each is known, and what each may be: identity numbers, accounts and
 * contacts that are valid by construction, roles that decide powers, recipients, partners and their staff.
 *
 * <p>Terms beyond the glossary: {@code Bin}, the business identification number (ru: бизнес-идентификационный номер,
 * kk: бизнес-сәйкестендіру нөмірі); {@code Iin}, the individual identification number (ru: индивидуальный
 * идентификационный номер, kk: жеке сәйкестендіру нөмірі); {@code BankAccount} (ru: индивидуальный идентификационный
 * код, kk: жеке сәйкестендіру коды); {@code PartnerCandidate}, who wants to become a partner (ru: претендент на отбор,
 * kk: іріктеуге қатысушы); {@code InfrastructureOperator} (ru: оператор информационно-коммуникационной инфраструктуры,
 * kk: ақпараттық-коммуникациялық инфрақұрылым операторы); {@code Employee} (ru: работник, kk: қызметкер);
 * {@code LocalLevel}, the level of a local body (ru: уровень, kk: деңгей).
 *
 * <p>Imports {@code deadline}, {@code law}, {@code calendar} and {@code text}.
 */
@NullMarked
package kz.qyzmet.party;

import org.jspecify.annotations.NullMarked;
