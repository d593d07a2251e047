package kz.qyzmet.jackson;

import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a sum of money; a number only where no reader can round it. */
final class MoneyWriter extends StdSerializer<Money> {

    private final MoneyForm form;

    MoneyWriter(MoneyForm form) {
        super(Money.class);
        this.form = form;
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializationContext context) {
        if (!MoneyText.isReadable(money)) {
            context.reportMappingProblem(
                    "Invalid sum of money: Expected at most %d digits before the point, but found: %d",
                    MoneyText.MOST_DIGITS, money.getAmount().precision() - money.getScale());
        }
        if (form == MoneyForm.TEXT) {
            json.writeString(money.toString());
        } else if (form == MoneyForm.NUMBER && MoneyText.isExactNumber(money)) {
            json.writeNumber(money.getAmount());
        } else {
            json.writeStartObject(money);
            // A text, so that no reader takes it for an inexact number.
            json.writeStringProperty("amount", money.getAmount().toPlainString());
            json.writeStringProperty("currency", money.getCurrencyUnit().getCode());
            json.writeEndObject();
        }
    }
}
