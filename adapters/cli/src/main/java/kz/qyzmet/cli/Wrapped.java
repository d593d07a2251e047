package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that a terminal shows whole. */
final class Wrapped {

    private static final int WIDTH = QyzmetCommand.WIDTH;

    private Wrapped() {}

    static List<String> lines(String indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > WIDTH) {
                lines.add(line.toString());
                line.setLength(indent.length());
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
