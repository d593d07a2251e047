package kz.qyzmet.jackson;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Maps the values of Qyzmet to JSON and back.
 *
 * <p>Found by the service loader, so that {@code JsonMapper.builder().findAndAddModules()} is enough; a host may add it
 * by hand as well, and then with other settings. One rule covers every value that has a builder, and no class of the
 * host is touched but interfaces made the same way: a public interface with {@code static builder()} that returns its
 * nested {@code Builder}. A part is named as its accessor.
 *
 * <p>Ids, moments, identifiers and everything else that one text tells is a text; an identifier is written in full. A
 * fact is a text where it was recorded on the day it happened, else an object with {@code at}, {@code recordedOn} and
 * {@code planned}. A value of one of several sorts says with {@code type} which it is, unless it stands where only one
 * sort can. Unknown and repeated fields of values are refused, whatever the mapper does with the host's own.
 *
 * <p>Immutable: any number of mappers may share it.
 */
public final class QyzmetModule extends JacksonModule {

    /** The module of a mapper is known by it: one that is added later takes the place of the one found before. */
    private static final String NAME = "kz.qyzmet";

    private final ModuleSettings settings;

    /** Makes the module with its default settings. */
    public QyzmetModule() {
        this(ModuleSettings.STANDARD);
    }

    QyzmetModule(ModuleSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns this module with another form of money.
     *
     * @param form the form, not null
     * @return the module, not null
     */
    public QyzmetModule withMoney(MoneyForm form) {
        Objects.requireNonNull(form, "form");
        return new QyzmetModule(new ModuleSettings(form, settings.cases(), settings.law(), settings.scanned()));
    }

    /**
     * Returns this module with other types of cases, for a host that adds cases of its own.
     *
     * @param types the types by their names, not null
     * @return the module, not null
     */
    public QyzmetModule withCases(CaseTypes types) {
        Objects.requireNonNull(types, "types");
        return new QyzmetModule(new ModuleSettings(settings.money(), types, settings.law(), settings.scanned()));
    }

    /**
     * Returns this module with an engine, so that deadlines are read as well as written.
     *
     * <p>A deadline is the result of a calculation. To read one is to answer its term again: over the calendar of this
     * engine, by the edition, regime and readings that were written with it. Where a written day is not the one that
     * the engine gives, the deadline is refused, and both days are named. Steps and certainty are those of the new
     * calculation.
     *
     * @param law the engine; deadlines of its edition and of the shipped ones can be read, not null
     * @return the module, not null
     */
    public QyzmetModule answeringWith(Reckoner law) {
        return new QyzmetModule(
                new ModuleSettings(settings.money(), settings.cases(), Optional.of(law), settings.scanned()));
    }

    /**
     * Returns the limits of case files for a mapper of the host: 32 levels of nesting, 10,000 characters a text or
     * name, 30 a number, 10 MB a document.
     *
     * <p>They belong to the factory of a mapper, which a module cannot reach:
     * {@code JsonMapper.builder(JsonFactory.builder().streamReadConstraints(QyzmetModule.limits()).build())}. They hold
     * for everything that this mapper reads.
     *
     * @return the limits, not null
     */
    public static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(CaseScan.DEEPEST)
                .maxStringLength(CaseScan.LONGEST_TEXT)
                .maxNameLength(CaseScan.LONGEST_TEXT)
                .maxNumberLength(CaseScan.LONGEST_NUMBER)
                .maxDocumentLength(CaseText.MOST_BYTES)
                .build();
    }

    /** Returns the name by which a mapper knows this module, whatever its settings. */
    @Override
    public String getModuleName() {
        return NAME;
    }

    /** Returns the same for every setting, so that a module added later takes the place of one found before. */
    @Override
    public Object getRegistrationId() {
        return NAME;
    }

    /** Returns no version: the module belongs to the version of its jar. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Tells a mapper how values are read and written.
     *
     * @param context where to put it, not null
     */
    @Override
    public void setupModule(SetupContext context) {
        Hierarchies hierarchies = new Hierarchies(settings.cases());
        context.insertAnnotationIntrospector(new ValueIntrospector(settings.scanned()));
        context.addValueInstantiators(new BuilderInstantiators());
        context.addDeserializers(new ValueReaders(settings, hierarchies));
        context.addKeyDeserializers((type, config, description) ->
                TextForms.of(type.getRawClass()).map(KeyReader::new).orElse(null));
        context.addDeserializerModifier(new StrictValues(settings));
        context.addSerializers(new ValueWriters(settings, hierarchies));
        context.addKeySerializers(new KeyWriters());
        context.addSerializerModifier(new TypedValues(hierarchies));
        if (!settings.scanned()) {
            context.addHandler(new UnknownFields(hierarchies));
        }
    }
}
