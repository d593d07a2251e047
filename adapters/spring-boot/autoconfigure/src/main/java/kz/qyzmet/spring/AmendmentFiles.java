package kz.qyzmet.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.AmendmentConflictException;
import kz.qyzmet.calendar.kz.AmendmentFile;
import kz.qyzmet.calendar.kz.AmendmentFormatException;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import org.springframework.core.io.Resource;

/** The files of amendments, and the calendars that follow from them as they were at the start. */
final class AmendmentFiles {

    private static final int LONGEST = 10 * 1024 * 1024;

    private final List<Resource> files;
    private final Calendars atStart;

    /**
     * Reads the files.
     *
     * @throws BadAmendmentsException if one cannot be read, is no amendment file, or contradicts what is known
     */
    AmendmentFiles(List<Resource> files) {
        this.files = List.copyOf(files);
        this.atStart = calendars(content());
    }

    Calendars atStart() {
        return atStart;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Reads the files as they are now. */
    Content content() {
        return new Content(files.stream().map(AmendmentFiles::bytes).toList());
    }

    /** Makes the calendars of both weeks from a content. */
    Calendars calendars(Content content) {
        List<Amendment> amendments = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            amendments.addAll(amendments(files.get(i), content.files().get(i)));
        }
        try {
            return new Calendars(
                    content,
                    List.copyOf(amendments),
                    calendar(WorkWeek.FIVE_DAY, amendments),
                    calendar(WorkWeek.SIX_DAY, amendments));
        } catch (AmendmentConflictException e) {
            throw new BadAmendmentsException(null, e);
        }
    }

    private static WorkingCalendar calendar(WorkWeek week, List<Amendment> amendments) {
        return KazakhstanCalendar.builder().week(week).amendAll(amendments).build();
    }

    private static List<Amendment> amendments(Resource file, byte[] bytes) {
        String given = file.getFilename();
        String name = given == null || given.isBlank() ? "amendments" : given;
        try (Reader text = new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return AmendmentFile.read(text, name);
        } catch (AmendmentFormatException | IOException e) {
            throw new BadAmendmentsException(file, e);
        }
    }

    private static byte[] bytes(Resource file) {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("Expected at most " + LONGEST + " bytes, but found more");
            }
            return bytes;
        } catch (IOException e) {
            throw new BadAmendmentsException(file, e);
        }
    }

    /** The bytes of every file. */
    static final class Content {

        private final List<byte[]> files;

        private Content(List<byte[]> files) {
            this.files = files;
        }

        private List<byte[]> files() {
            return files;
        }

        boolean isSame(Content other) {
            return Arrays.deepEquals(files.toArray(), other.files.toArray());
        }
    }

    /**
     * The calendars that follow from a content.
     *
     * @param content what they follow from
     * @param amendments the facts in it
     * @param five the five-day week
     * @param six the six-day week
     */
    record Calendars(Content content, List<Amendment> amendments, WorkingCalendar five, WorkingCalendar six) {

        WorkingCalendar of(WorkWeek week) {
            return week == WorkWeek.FIVE_DAY ? five : six;
        }

        /** Returns the calendar of a week with more facts. */
        WorkingCalendar with(WorkWeek week, List<Amendment> more) {
            return calendar(
                    week, Stream.concat(amendments.stream(), more.stream()).toList());
        }

        /** Tells whether a calendar is one of the two: a host may have made its own. */
        boolean holds(WorkingCalendar calendar) {
            return calendar.equals(of(calendar.week()));
        }
    }
}
