package kz.qyzmet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.AmendmentFile;

/** Reads the files of {@code --amend}. */
final class AmendmentFiles {

    private AmendmentFiles() {}

    static List<Amendment> read(String file) {
        try (InputStream bytes = InputFile.open(file);
                Utf8Text text = new Utf8Text(bytes)) {
            return AmendmentFile.read(text, file);
        } catch (IOException e) {
            throw InputFile.cannotRead(file, e);
        } catch (UncheckedIOException e) {
            throw InputFile.cannotRead(file, e.getCause());
        }
    }
}
