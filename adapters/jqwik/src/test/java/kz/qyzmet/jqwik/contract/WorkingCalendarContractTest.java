package kz.qyzmet.jqwik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendars of Kazakhstan obey the laws, and each law catches a calendar that breaks it and it alone. */
class WorkingCalendarContractTest {

    private static final CalendarSubject YEAR = CalendarSubject.of(WorkingCalendar.builder()
            .range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
            .week(WorkWeek.FIVE_DAY)
            .build());
    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);

    @Nested
    class FiveDayWeek implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return CalendarSubject.of(KazakhstanCalendar.fiveDay());
        }
    }

    @Nested
    class SixDayWeek implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return CalendarSubject.of(KazakhstanCalendar.sixDay());
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(Next.class, "nextIsTheFirstWorkingDayAfterADay"),
                Arguments.of(Previous.class, "previousIsTheLastWorkingDayBeforeADay"),
                Arguments.of(NextOrSame.class, "nextOrSameRollsForward"),
                Arguments.of(PreviousOrSame.class, "previousOrSameRollsBackward"),
                Arguments.of(Plus.class, "plusIsTheNthWorkingDayAfterADay"),
                Arguments.of(Minus.class, "minusIsTheNthWorkingDayBeforeADay"),
                Arguments.of(Between.class, "betweenCountsTheWorkingDaysOfASpan"),
                Arguments.of(Zero.class, "aCountOfZeroOrLessIsRefused"),
                Arguments.of(Outside.class, "aDayOutsideTheRangeIsRefused"),
                Arguments.of(Identity.class, "equalByContent"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachLawCatchesWhatBreaksIt(Class<?> broken, String law) {
        assertThat(Laws.brokenBy(broken)).containsExactly(law);
    }

    @Test
    void aSoundCalendarBreaksNoLawAndEveryLawHasItsBreach() {
        assertThat(Laws.brokenBy(Sound.class)).isEmpty();
        assertThat(Laws.of(Sound.class))
                .containsExactlyInAnyOrderElementsOf(
                        broken().map(each -> (String) each.get()[1]).toList());
    }

    /** Passes every question on. */
    static class Passing implements CalendarSubject {

        @Override
        public LocalDate first() {
            return YEAR.first();
        }

        @Override
        public LocalDate last() {
            return YEAR.last();
        }

        @Override
        public boolean isWorkingDay(LocalDate date) {
            return YEAR.isWorkingDay(date);
        }

        @Override
        public LocalDate nextOrSame(LocalDate date) {
            return YEAR.nextOrSame(date);
        }

        @Override
        public LocalDate next(LocalDate date) {
            return YEAR.next(date);
        }

        @Override
        public LocalDate previousOrSame(LocalDate date) {
            return YEAR.previousOrSame(date);
        }

        @Override
        public LocalDate previous(LocalDate date) {
            return YEAR.previous(date);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate date, int n) {
            return YEAR.plusWorkingDays(date, n);
        }

        @Override
        public LocalDate minusWorkingDays(LocalDate date, int n) {
            return YEAR.minusWorkingDays(date, n);
        }

        @Override
        public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
            return YEAR.workingDaysBetween(startExclusive, endInclusive);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Passing;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static class Sound implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing();
        }
    }

    static class Next implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public LocalDate next(LocalDate date) {
                    return date.equals(WED_2026_05_06) ? date : super.next(date);
                }
            };
        }
    }

    static class Previous implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public LocalDate previous(LocalDate date) {
                    return date.equals(WED_2026_05_06) ? date : super.previous(date);
                }
            };
        }
    }

    static class NextOrSame implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public LocalDate nextOrSame(LocalDate date) {
                    return date.equals(WED_2026_05_06) ? next(date) : super.nextOrSame(date);
                }
            };
        }
    }

    static class PreviousOrSame implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public LocalDate previousOrSame(LocalDate date) {
                    return date.equals(WED_2026_05_06) ? previous(date) : super.previousOrSame(date);
                }
            };
        }
    }

    /** Counts the day itself when it is worked: the off-by-one that everybody makes once. */
    static class Plus implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public LocalDate plusWorkingDays(LocalDate date, int n) {
                    return n > 1 && isWorkingDay(date)
                            ? super.plusWorkingDays(date, n - 1)
                            : super.plusWorkingDays(date, n);
                }
            };
        }
    }

    static class Minus implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public LocalDate minusWorkingDays(LocalDate date, int n) {
                    return n == 5 ? super.minusWorkingDays(date, 4) : super.minusWorkingDays(date, n);
                }
            };
        }
    }

    static class Between implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
                    return super.workingDaysBetween(startExclusive, endInclusive)
                            + (isWorkingDay(startExclusive) ? 1 : 0);
                }
            };
        }
    }

    static class Zero implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public LocalDate plusWorkingDays(LocalDate date, int n) {
                    return n == 0 ? date : super.plusWorkingDays(date, n);
                }
            };
        }
    }

    /** Answers for a year that it does not know as if that had no holidays. */
    static class Outside implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public boolean isWorkingDay(LocalDate date) {
                    return (date.getYear() != 2026 && date.getDayOfWeek().getValue() < 6)
                            || (date.getYear() == 2026 && super.isWorkingDay(date));
                }
            };
        }
    }

    static class Identity implements WorkingCalendarContract {
        @Override
        public CalendarSubject calendar() {
            return new Passing() {
                @Override
                public boolean equals(Object other) {
                    return this == other;
                }

                @Override
                public int hashCode() {
                    return System.identityHashCode(this);
                }
            };
        }
    }

    @Test
    void aSubjectIsEqualByItsCalendar() {
        assertThat(List.of(
                        CalendarSubject.of(KazakhstanCalendar.fiveDay()),
                        CalendarSubject.of(KazakhstanCalendar.sixDay())))
                .doesNotHaveDuplicates()
                .contains(CalendarSubject.of(KazakhstanCalendar.fiveDay()));
        assertThat(Map.of(CalendarSubject.of(KazakhstanCalendar.fiveDay()), 5))
                .containsKey(CalendarSubject.of(KazakhstanCalendar.fiveDay()));
    }
}
