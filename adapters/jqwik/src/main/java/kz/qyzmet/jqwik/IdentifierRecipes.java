package kz.qyzmet.jqwik;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.qyzmet.jqwik.Recipes.Table;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PersonName;

/** Identifiers, made with the right check digits. */
final class IdentifierRecipes {

    private static final int WEIGHTED = 11;
    private static final int NONE = 10;
    private static final int SHIFT = 2;
    private static final int CENTURIES = 7;
    private static final int FIRST_CENTURY = 1800;
    private static final int LAST_CENTURY_DIGITS = 3;

    private static final List<String> FAMILY_NAMES =
            List.of("Серікова", "Әлі", "Ким", "О’Нил", "Құрманғазыұлы", "Müller-Ibraimova");
    private static final List<String> GIVEN_NAMES = List.of("Айгүл", "Ян", "Дәуренбек", "Anna Maria", "Өміржан");

    /** The letters of a checksum stand for the numbers from 10 on. */
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final int MODULUS = 97;
    private static final int BANK_DIGITS = 1_000;
    private static final int ACCOUNT_CHARACTERS = 13;

    private IdentifierRecipes() {}

    static Table table() {
        return new Table()
                .with(Bin.class, IdentifierRecipes::bin)
                .with(Iin.class, IdentifierRecipes::iin)
                .with(BankAccount.class, IdentifierRecipes::account)
                .with(
                        PersonName.class,
                        draw -> PersonName.of(draw.one("family", FAMILY_NAMES) + " " + draw.one("given", GIVEN_NAMES)))
                .with(ContactDetails.class, IdentifierRecipes::contact);
    }

    private static Bin bin(Draw draw) {
        return Bin.of(checked(
                String.format(
                        Locale.ROOT,
                        "%02d%02d%d%d%%05d",
                        draw.below("year", 100),
                        1 + draw.below("month", 12),
                        4 + draw.below("kind", Bin.Kind.values().length),
                        draw.below("unit", Bin.Unit.values().length)),
                draw.below("serial", 10_000)));
    }

    private static Iin iin(Draw draw) {
        // The sixth digit tells century and sex, 0 is a foreigner; a person of the twentieth century is the simplest.
        int century = (LAST_CENTURY_DIGITS + draw.below("century", CENTURIES)) % CENTURIES;
        int year = draw.below("year", 100);
        YearMonth month =
                YearMonth.of(FIRST_CENTURY + Math.max(0, century - 1) / 2 * 100 + year, 1 + draw.below("month", 12));
        return Iin.of(checked(
                String.format(
                        Locale.ROOT,
                        "%02d%02d%02d%d%%04d",
                        year,
                        month.getMonthValue(),
                        1 + draw.below("day", Math.min(28, month.lengthOfMonth())),
                        century),
                draw.below("serial", 1_000)));
    }

    /** Takes the first serial number, from a chosen one on, for which there is a check digit. */
    private static String checked(String form, int serial) {
        return IntStream.iterate(serial, number -> number + 1)
                .mapToObj(number -> String.format(Locale.ROOT, form, number))
                .map(IdentifierRecipes::withCheckDigit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> withCheckDigit(String digits) {
        int digit = remainder(digits, 0);
        int check = digit == NONE ? remainder(digits, SHIFT) : digit;
        return check == NONE ? Optional.empty() : Optional.of(digits + check);
    }

    private static int remainder(String digits, int shift) {
        return IntStream.range(0, WEIGHTED)
                        .map(i -> Character.digit(digits.charAt(i), 10) * ((i + shift) % WEIGHTED + 1))
                        .sum()
                % WEIGHTED;
    }

    private static BankAccount account(Draw draw) {
        StringBuilder account = new StringBuilder(String.format(Locale.ROOT, "%03d", draw.below("bank", BANK_DIGITS)));
        for (int i = 0; i < ACCOUNT_CHARACTERS; i++) {
            account.append(DIGITS.charAt(draw.below("character" + i, DIGITS.length())));
        }
        int remainder = 0;
        for (char character : (account + "KZ00").toCharArray()) {
            int number = DIGITS.indexOf(character);
            remainder = (remainder * (number < 10 ? 10 : 100) + number) % MODULUS;
        }
        return BankAccount.of(String.format(Locale.ROOT, "KZ%02d%s", MODULUS + 1 - remainder, account));
    }

    private static ContactDetails contact(Draw draw) {
        String telephone =
                String.format(Locale.ROOT, "+7 701 %03d 00 %02d", draw.below("middle", 1_000), draw.below("last", 100));
        String email = draw.one("user", List.of("a", "aigul.s", "x+1")) + "@"
                + draw.one("host", List.of("example.kz", "пошта.қаз", "mail.example.org"));
        return switch (draw.below("which", 3)) {
            case 0 -> ContactDetails.ofTelephone(telephone);
            case 1 -> ContactDetails.ofEmail(email);
            default -> ContactDetails.of(telephone, email);
        };
    }
}
