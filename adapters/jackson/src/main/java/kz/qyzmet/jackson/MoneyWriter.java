package kz.qyzmet.jackson;

import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a sum of money as an object: the amount as a text, so that no reader takes it for an inexact number. */
final class MoneyWriter extends StdSerializer<Money> {

    MoneyWriter() {
        super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializationContext context) {
        json.writeStartObject(money);
        json.writeStringProperty("amount", money.getAmount().toPlainString());
        json.writeStringProperty("currency", money.getCurrencyUnit().getCode());
        json.writeEndObject();
    }
}
