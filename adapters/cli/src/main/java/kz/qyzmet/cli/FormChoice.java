package kz.qyzmet.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.qyzmet.report.layout.FormType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the index of a form, in any case of letters and in either alphabet. */
final class FormChoice implements ITypeConverter<FormType> {

    @Override
    public FormType convert(String text) {
        try {
            return FormType.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("Expected one of "
                    + Arrays.stream(FormType.values()).map(FormType::index).collect(Collectors.joining(", "))
                    + ", but found: '" + Shown.of(text) + "'");
        }
    }
}
