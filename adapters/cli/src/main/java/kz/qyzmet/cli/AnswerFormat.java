package kz.qyzmet.cli;

import java.util.Locale;

/** How one answer is printed. */
enum AnswerFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
