package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that no program should be brought down by. */
class LimitsTest {

    private static final String START = "{\"type\":\"sample\",\"registered\":\"2026-05-06\",";

    @Test
    void aDeepFileIsRefused() {
        assertThat(Samples.refused("{\"a\":".repeat(1_000_000)))
                .hasMessageStartingWith("line 1, a.a.a.")
                .hasMessageEndingWith(": Expected at most 32 levels of nesting, but found more");
        assertThat(Samples.refused("{\"a\":" + "[".repeat(1_000_000)))
                .hasMessageEndingWith(": Expected at most 32 levels of nesting, but found more");
        assertThat(Samples.refused("[".repeat(1_000_000)))
                .hasMessage("line 1: Expected one object in { }, but found: a list");
    }

    @Test
    void thirtyTwoLevelsAreRead() {
        String nested = "{\"title\":\"a\",\"below\":[".repeat(15) + "]}".repeat(15);

        assertThat(Samples.read(START + "\"nested\":[" + nested + "]}")).isInstanceOf(Sample.class);
        assertThat(Samples.refused(START + "\"nested\":[" + nested.replace("[]", "[{\"title\":\"b\"}]") + "]}"))
                .hasMessageEndingWith("32 levels of nesting, but found more");
    }

    @Test
    void tenThousandSuspensionsAreRefused() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"suspended\":\"2026-05-07\",\"ground\":\"cc.a173\"}")
                .collect(Collectors.joining(",\n"));

        CaseFormatException refused = Samples.refused(START + "\"suspensions\":[\n" + many + "]}");

        assertThat(refused)
                .hasMessage("line 5002, suspensions[5000]: Expected at most 5000 elements in one list, but found more");
    }

    @Test
    void fiveThousandElementsAreRead() {
        String many = "\"x\",".repeat(4_999) + "\"x\"";

        assertThat(((Sample) Samples.read(START + "\"notes\":[" + many + "]}")).notes())
                .hasSize(5_000);
        assertThat(Samples.refused(START + "\"notes\":[" + many + ",\"x\"]}"))
                .hasMessage("line 1, notes[5000]: Expected at most 5000 elements in one list, but found more");
    }

    @Test
    void textsNumbersAndNamesAreBounded() {
        assertThat(Samples.read(START + "\"notes\":[\"" + "қ".repeat(10_000) + "\"]}"))
                .isNotNull();
        assertThat(Samples.refused(START + "\"notes\":[\"" + "қ".repeat(10_001) + "\"]}"))
                .hasMessage("line 1, notes[0]: Expected texts of at most 10000 characters, but found: 10001");
        assertThat(Samples.read(START + "\"fee\":" + "1".repeat(30) + "}")).isNotNull();
        assertThat(Samples.refused(START + "\"fee\":" + "1".repeat(1_000_000) + "}"))
                .hasMessage("line 1, fee: Expected numbers of at most 30 characters, but found: 1000000");
        assertThat(Samples.refused(START + "\"" + "n".repeat(1_000_000) + "\":1}"))
                .hasMessageEndingWith("Expected names of at most 10000 characters, but found: 1000000")
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void aFileOfTenMegabytesIsReadAndOneByteMoreIsNot() {
        String file = START + "\"copies\":2}";
        String full = file + " ".repeat(10 * 1024 * 1024 - file.length());

        assertThat(Samples.read(full)).isInstanceOf(Sample.class);
        assertThat(Samples.refused(full + " "))
                .hasMessage("line 1: Expected a file of at most 10 MB, but found a longer one");
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        for (int endless : new int[] {0, ' ', '{', '[', '"', '1', 'x', 0xFF, '\n'}) {
            Counted in = new Counted(endless);

            assertThatExceptionOfType(CaseFormatException.class)
                    .isThrownBy(() -> CaseReader.standard().read(in))
                    .withMessage("line 1: Expected a file of at most 10 MB, but found a longer one");
            assertThat(in.count).isLessThan(10 * 1024 * 1024 + 100_000);
        }
    }

    @Test
    void whatIsNoUtf8IsRefusedWithItsLine() {
        assertThat(Samples.refused("{\n\"a\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("line 2: Expected a text in UTF-8, but found: bytes that are none");
        assertThat(Samples.refused("{}".getBytes(StandardCharsets.UTF_16)))
                .hasMessage("line 1: Expected a text in UTF-8, but found: bytes that are none");
        assertThat(Samples.refused("{}".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessage("line 1: Expected JSON, but found a control character in column 2");
        // An overlong slash, and half of a surrogate pair.
        assertThat(Samples.refused(new byte[] {'{', (byte) 0xC0, (byte) 0xAF})).hasMessageContaining("UTF-8");
        assertThat(Samples.refused(new byte[] {'{', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .hasMessageContaining("UTF-8");
        // A character that the end of the file cuts.
        assertThat(Samples.refused(new byte[] {'{', (byte) 0xD2})).hasMessageContaining("UTF-8");
    }

    @Test
    void binaryJunkIsRefusedInOneLine() {
        Random random = new Random(20260506);
        for (int i = 0; i < 300; i++) {
            byte[] junk = new byte[1 + random.nextInt(200)];
            random.nextBytes(junk);
            assertThat(Samples.refused(junk).getMessage()).startsWith("line ").doesNotContain("\n", "jackson", "java");
        }
    }

    /** Every file that lacks a piece, or has one twice, is either read or refused in one line of our words. */
    @Test
    void aDamagedFileIsRefusedInOneLine() {
        String good = "{\"type\":\"sample\",\"registered\":{\"at\":\"2026-05-06\",\"recordedOn\":\"2026-05-08\"},"
                + "\"counts\":{\"BREACH\":1},\"hours\":{\"opens\":\"09:00\",\"closes\":\"18:00\"},\"notes\":[\"a\",\"b\"],"
                + "\"suspensions\":[{\"suspended\":\"2026-05-07\",\"ground\":\"cc.a173\"}],\"urgent\":true,"
                + "\"nested\":[{\"title\":\"x\",\"decidedOn\":\"2026-05-06\"}],\"fee\":12.50}";
        Random random = new Random(20260508);
        for (int i = 0; i < 4_000; i++) {
            int from = random.nextInt(good.length());
            int to = Math.min(good.length(), from + 1 + random.nextInt(12));
            String piece = good.substring(from, to);
            String damaged = good.substring(0, from) + (random.nextBoolean() ? "" : piece + piece) + good.substring(to);
            try {
                Samples.read(damaged);
            } catch (CaseFormatException e) {
                assertThat(e.getMessage())
                        .as(damaged)
                        .startsWith("line 1")
                        .doesNotContain(
                                "\n", "jackson", "java", "kz.qyzmet", "Exception", "another value", "JsonToken");
            }
        }
    }

    @Test
    void aFileThatCannotBeReadIsAnInputOutputException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CaseReader.standard().read(broken))
                .withMessage("disk");
    }

    private static final class Counted extends InputStream {

        private final int each;
        private long count;

        Counted(int each) {
            this.each = each;
        }

        @Override
        public int read() {
            count++;
            return each;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) each);
            count += length;
            return length;
        }
    }

    /** On JDK 17 the bulk reads of a file stream ask a pipe for its position, and fail. */
    @Test
    void aPipeIsReadByPlainReads() throws IOException {
        byte[] file = (START + "\"notes\":[\"x\"]}").getBytes(StandardCharsets.UTF_8);
        InputStream pipe = new InputStream() {
            private int next;

            @Override
            public int read() {
                return next == file.length ? -1 : file[next++];
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (next == file.length) {
                    return -1;
                }
                into[from] = file[next++];
                return 1;
            }

            @Override
            public byte[] readNBytes(int most) throws IOException {
                throw new IOException("Illegal seek");
            }

            @Override
            public byte[] readAllBytes() throws IOException {
                throw new IOException("Illegal seek");
            }

            @Override
            public long skip(long most) throws IOException {
                throw new IOException("Illegal seek");
            }

            @Override
            public int available() throws IOException {
                throw new IOException("Illegal seek");
            }
        };

        assertThat(CaseReader.of(Samples.TYPES).read(pipe)).isInstanceOf(Sample.class);
    }
}
