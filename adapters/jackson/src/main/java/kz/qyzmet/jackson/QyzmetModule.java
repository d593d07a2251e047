package kz.qyzmet.jackson;

import tools.jackson.databind.module.SimpleModule;

/**
 * Maps the values of Qyzmet to JSON and back.
 *
 * <p>Found by the service loader, so that {@code JsonMapper.builder().findAndAddModules()} is enough; a host may add it
 * by hand as well. One rule covers every value that has a builder, and no class of the host is touched but interfaces
 * made the same way: a public interface with {@code static builder()} that returns its nested {@code Builder}. A part
 * is named as its accessor.
 *
 * <p>Ids, moments, identifiers and everything else that one text tells is a text; an identifier is written in full. A
 * fact is a text where it was recorded on the day it happened, else an object with {@code at}, {@code recordedOn} and
 * {@code planned}. A sum of money is an object with {@code amount} and {@code currency}; {@code KZT 1200.00} is read,
 * too.
 */
public final class QyzmetModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. It holds no state: any number of mappers may share it. */
    public QyzmetModule() {
        super("kz.qyzmet");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new ValueIntrospector());
        context.addValueInstantiators(new BuilderInstantiators());
        context.addDeserializers(new ValueReaders());
        context.addKeyDeserializers((type, config, description) ->
                TextForms.of(type.getRawClass()).map(KeyReader::new).orElse(null));
        context.addSerializers(new ValueWriters());
        context.addKeySerializers(new KeyWriters());
    }
}
