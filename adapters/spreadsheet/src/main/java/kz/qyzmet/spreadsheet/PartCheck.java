package kz.qyzmet.spreadsheet;

import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets a part of a package through if the library for workbooks can read it within bounds. By itself that library makes
 * room for any column, any number of a text and any number of digits that a part names.
 */
final class PartCheck {

    static final int DEEPEST = 64;
    static final int MOST_SHEETS = 100;
    static final int LONGEST_NUMBER = 64;
    /** Each costs a look at every cell. */
    static final int MOST_ARRAYS = 100;

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern SMALL = Pattern.compile("[0-9]{1,9}");
    /** The last column of a sheet, XFD. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LAST_ROW = 1_048_576;
    private static final Set<String> TYPES = Set.of("b", "e", "n", "str", "s", "inlineStr");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int sheets;
    private int arrays;
    private int texts = Integer.MAX_VALUE;
    private int furthestText = -1;

    PartCheck() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /**
     * Reads a part to its end.
     *
     * @throws InvalidWorkbookException if it is not well formed or breaks a limit
     */
    void part(InputStream in) {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String encoding = reader.getCharacterEncodingScheme();
            if (!isUtf8(reader.getEncoding()) || (encoding != null && !isUtf8(encoding))) {
                throw InvalidWorkbookException.of("parts in UTF-8", "another encoding");
            }
            new Walk(reader).toTheEnd();
        } catch (XMLStreamException e) {
            // What the parser says of a broken part quotes it.
            throw InvalidWorkbookException.of("well-formed parts", "one that is cut off or damaged");
        }
    }

    /** Checks what can only be told when all parts were seen: that every text a cell names is there. */
    void finish() {
        if (furthestText >= 0 && (texts == Integer.MAX_VALUE || furthestText >= texts)) {
            throw InvalidWorkbookException.of("every text that a cell names", "a cell that names none");
        }
    }

    private static boolean isUtf8(@Nullable String encoding) {
        return "UTF-8".equalsIgnoreCase(encoding);
    }

    private static int number(String text) {
        if (!SMALL.matcher(text).matches()) {
            throw InvalidWorkbookException.of("the number of a text", InvalidWorkbookException.quoted(text));
        }
        return Integer.parseInt(text);
    }

    /** The walk through one part. */
    private final class Walk {

        private final XMLStreamReader reader;
        private final StringBuilder value = new StringBuilder();
        private String type = "n";
        private boolean inValue;
        private boolean isTexts;
        private int found;

        private Walk(XMLStreamReader reader) {
            this.reader = reader;
        }

        private void toTheEnd() throws XMLStreamException {
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw InvalidWorkbookException.of("at most " + DEEPEST + " elements in each other", "more");
                        }
                        if (depth == 1) {
                            isTexts = reader.getLocalName().equals("sst");
                        }
                        start(reader.getLocalName());
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw InvalidWorkbookException.of("no document type", "one");
                    default -> {}
                }
            }
            if (isTexts) {
                texts = Math.min(texts, found);
            }
        }

        private void start(String name) {
            switch (name) {
                case "row" -> {
                    String row = reader.getAttributeValue(null, "r");
                    if (row != null && (!ROW.matcher(row).matches() || Integer.parseInt(row) > LAST_ROW)) {
                        throw InvalidWorkbookException.of("the number of a row", InvalidWorkbookException.quoted(row));
                    }
                }
                case "c" -> cell(reader.getAttributeValue(null, "r"), reader.getAttributeValue(null, "t"));
                case "v" -> {
                    inValue = true;
                    value.setLength(0);
                }
                case "si" -> found++;
                case "sheet" -> {
                    if (++sheets > MOST_SHEETS) {
                        throw InvalidWorkbookException.of("at most " + MOST_SHEETS + " sheets", "more");
                    }
                }
                case "f" -> {
                    if ("array".equals(reader.getAttributeValue(null, "t")) && ++arrays > MOST_ARRAYS) {
                        throw InvalidWorkbookException.of("at most " + MOST_ARRAYS + " array formulas", "more");
                    }
                }
                default -> {}
            }
        }

        private void cell(@Nullable String address, @Nullable String ofType) {
            type = ofType == null ? "n" : ofType;
            if (!TYPES.contains(type)) {
                throw InvalidWorkbookException.of("a known sort of cell", InvalidWorkbookException.quoted(type));
            }
            if (address != null && (!CELL.matcher(address).matches() || column(address) > LAST_COLUMN)) {
                throw InvalidWorkbookException.of("the address of a cell", InvalidWorkbookException.quoted(address));
            }
        }

        private void text() {
            if (inValue && !type.equals("str")) {
                if (value.length() + reader.getTextLength() > LONGEST_NUMBER) {
                    throw InvalidWorkbookException.of("numbers of at most " + LONGEST_NUMBER + " digits", "more");
                }
                value.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }

        private void end(String name) {
            if (inValue && name.equals("v")) {
                inValue = false;
                if (type.equals("s") && value.length() > 0) {
                    furthestText = Math.max(furthestText, number(value.toString()));
                }
            } else if (name.equals("c")) {
                type = "n";
            }
        }

        private static int column(String address) {
            int column = 0;
            for (int i = 0; i < address.length() && address.charAt(i) >= 'A'; i++) {
                column = column * 26 + address.charAt(i) - 'A' + 1;
            }
            return column;
        }
    }
}
