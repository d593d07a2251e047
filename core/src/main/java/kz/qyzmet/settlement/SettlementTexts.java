package kz.qyzmet.settlement;

import java.util.Collection;
import java.util.stream.Collectors;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.Texts;

/** The bundle of settlements. */
final class SettlementTexts {

    static final Texts TEXTS = Texts.beside(SettlementTexts.class, "Settlements");

    private SettlementTexts() {}

    /** Several texts as one enumeration; of none there is none. */
    static LocalizedText joined(Collection<LocalizedText> parts) {
        return joined(parts, ", ");
    }

    static LocalizedText joined(Collection<LocalizedText> parts, String between) {
        return LocalizedText.of(
                parts.stream().map(LocalizedText::kk).collect(Collectors.joining(between)),
                parts.stream().map(LocalizedText::ru).collect(Collectors.joining(between)),
                parts.stream().map(LocalizedText::en).collect(Collectors.joining(between)));
    }
}
