package kz.qyzmet.report.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The layouts, each made once. */
final class Layouts {

    private static final Map<FormType, FormLayout> ALL = new EnumMap<>(FormType.class);

    static {
        for (FormType type : FormType.values()) {
            ALL.put(type, make(type));
        }
    }

    private Layouts() {}

    static FormLayout of(FormType type) {
        return Objects.requireNonNull(ALL.get(type));
    }

    private static FormLayout make(FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK -> new InternalControlLayout(type).layout();
            case FORM_3MK -> VolumeLayouts.throughTheCorporation();
            case FORM_4MK -> VolumeLayouts.electronic();
            case SERVICE_INFORMATION -> ContactCenterLayouts.serviceInformation();
            case APPEALS -> ContactCenterLayouts.appeals();
        };
    }
}
