package kz.qyzmet.report.fill;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.report.FormLine;

/** The names of a line in one text, for tests of their order. */
final class FormLineNames {

    private FormLineNames() {}

    static String of(FormLine line) {
        return Stream.concat(
                        Stream.of(line.key().row()),
                        Stream.of(
                                        line.key().provider(),
                                        line.key().service(),
                                        line.key().system())
                                .flatMap(name -> name.stream()))
                .collect(Collectors.joining(" "));
    }
}
