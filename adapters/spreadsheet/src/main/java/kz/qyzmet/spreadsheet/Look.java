package kz.qyzmet.spreadsheet;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How a range of cells looks. One font for all: it has every Kazakh letter, and offices write in it. */
enum Look {
    CODE,
    ANNEX,
    INDEX_LABEL,
    INDEX,
    TITLE,
    MARK,
    FIELD_LABEL,
    HEAD,
    HEAD_UPRIGHT,
    COLUMN_NUMBER,
    SECTION,
    NUMBER,
    LABEL,
    PART,
    NAME,
    COUNT,
    WORDS,
    LINE_TO_WRITE_ON,
    CAPTION,
    REMARK;

    private static final String FONT = "Times New Roman";
    private static final String GREY = "808080";
    private static final String SHADE = "F2F2F2";

    void on(Worksheet sheet, int top, int left, int bottom, int right) {
        StyleSetter style = sheet.range(top, left, bottom, right)
                .style()
                .fontName(FONT)
                .fontSize(size())
                .wrapText(wraps())
                .horizontalAlignment(horizontal())
                .verticalAlignment(vertical());
        if (this == CODE) {
            style.fontColor(GREY);
        }
        if (this == TITLE || this == INDEX || this == SECTION) {
            style.bold();
        }
        if (this == MARK || this == CAPTION || this == REMARK) {
            style.italic();
        }
        if (this == HEAD || this == HEAD_UPRIGHT || this == SECTION || this == COLUMN_NUMBER) {
            style.fillColor(SHADE);
        }
        if (this == HEAD_UPRIGHT) {
            style.rotation(90);
        }
        if (indent() > 0) {
            style.indent(indent());
        }
        if (this == LINE_TO_WRITE_ON) {
            style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
        } else if (isBoxed()) {
            style.borderStyle(BorderStyle.THIN);
        }
        style.set();
    }

    void on(Worksheet sheet, int row, int column) {
        on(sheet, row, column, row, column);
    }

    /** Returns the size of the letters in points. */
    int size() {
        return switch (this) {
            case TITLE, INDEX -> 12;
            case CODE, COLUMN_NUMBER, CAPTION -> 8;
            case HEAD, HEAD_UPRIGHT, MARK, REMARK -> 9;
            default -> 10;
        };
    }

    private boolean isBoxed() {
        return switch (this) {
            case INDEX, HEAD, HEAD_UPRIGHT, COLUMN_NUMBER, SECTION, NUMBER, LABEL, PART, NAME, COUNT, WORDS -> true;
            default -> false;
        };
    }

    private boolean wraps() {
        return switch (this) {
            case CODE, INDEX, COLUMN_NUMBER, NUMBER -> false;
            default -> true;
        };
    }

    private String horizontal() {
        return switch (this) {
            case ANNEX, INDEX_LABEL -> "right";
            case CODE, FIELD_LABEL, SECTION, NUMBER, LABEL, PART, NAME, WORDS, LINE_TO_WRITE_ON, REMARK -> "left";
            default -> "center";
        };
    }

    private String vertical() {
        return switch (this) {
            case FIELD_LABEL, LINE_TO_WRITE_ON, CODE -> "bottom";
            case CAPTION -> "top";
            default -> "center";
        };
    }

    /** Returns how far the text stands from the left edge, in steps of the office programs. */
    int indent() {
        return switch (this) {
            case PART, NAME -> 2;
            case INDEX_LABEL, LABEL, NUMBER, SECTION, WORDS -> 1;
            default -> 0;
        };
    }
}
