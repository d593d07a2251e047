package kz.qyzmet.jqwik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.Redirection;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A complaint obeys the laws, and each law catches a case that breaks it and it alone. */
class LegalCaseContractTest {

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate FRI_2026_05_08 = LocalDate.of(2026, 5, 8);
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final String IIN = "061211600012";

    private static Redirection redirection(Addressee to, LocalDate day) {
        return Redirection.builder().to(to).forwardedOn(Fact.on(day)).build();
    }

    private static Complaint complaint(Redirection one, Redirection other) {
        return Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .complainant(ServiceRecipient.builder()
                        .kind(PersonKind.INDIVIDUAL)
                        .iin(Iin.of(IIN))
                        .build())
                .submittedOn(Fact.on(WED_2026_05_06))
                .registeredOn(Fact.on(FRI_2026_05_08).recordedOn(FRI_2026_05_08.plusDays(4)))
                .addRedirections(one, other)
                .build();
    }

    private static Complaint told() {
        return complaint(
                redirection(Addressee.LOCAL_BODY, FRI_2026_05_08),
                redirection(Addressee.QUALITY_AUTHORITY, FRI_2026_05_08.plusDays(3)));
    }

    private static Complaint toldOtherwise() {
        return complaint(
                redirection(Addressee.QUALITY_AUTHORITY, FRI_2026_05_08.plusDays(3)),
                redirection(Addressee.LOCAL_BODY, FRI_2026_05_08));
    }

    /** Asks every day of the case. */
    abstract static class Asked implements LegalCaseContract {

        @Override
        public LegalCase inAnotherOrder() {
            return legalCase();
        }

        @Override
        public Reckoner law() {
            return Reckoner.on(KazakhstanCalendar.fiveDay());
        }

        @Override
        public List<LocalDate> days() {
            return WED_2026_05_06.minusDays(1).datesUntil(MON_2026_06_01).toList();
        }

        @Override
        public Set<String> secrets() {
            return Set.of(IIN);
        }
    }

    @Nested
    class OfAComplaint extends Asked {
        @Override
        public LegalCase legalCase() {
            return told();
        }

        @Override
        public LegalCase inAnotherOrder() {
            return toldOtherwise();
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(ByOrder.class, "theAnswersDoNotDependOnTheOrderOfRecording"),
                Arguments.of(NoValue.class, "twoCasesOfTheSameFactsAreEqual"),
                Arguments.of(Forgetful.class, "asKnownOnLeavesOutWhatWasRecordedLater"),
                Arguments.of(Hindsight.class, "findingsDoNotDependOnWhatWasRecordedLater"),
                Arguments.of(Uncited.class, "everyFindingCitesANormOrAGround"),
                Arguments.of(Tomorrow.class, "noFindingBeginsAfterTheDayOnWhichItIsAsked"),
                Arguments.of(Wordless.class, "everythingThatIsReadExistsInThreeLanguages"),
                Arguments.of(Talkative.class, "personalDataAreMasked"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachLawCatchesWhatBreaksIt(Class<?> broken, String law) {
        assertThat(Laws.brokenBy(broken)).containsExactly(law);
    }

    @Test
    void aSoundCaseBreaksNoLawAndEveryLawHasItsBreach() {
        assertThat(Laws.brokenBy(Sound.class)).isEmpty();
        assertThat(Laws.of(Sound.class))
                .containsExactlyInAnyOrderElementsOf(
                        broken().map(each -> (String) each.get()[1]).toList());
    }

    /** A case of a host around a complaint, which passes every question on. */
    static class Wrapped implements LegalCase {

        final Complaint inner;

        Wrapped(Complaint inner) {
            this.inner = inner;
        }

        Wrapped like(Complaint other) {
            return new Wrapped(other);
        }

        @Override
        public Timeline timeline(Reckoner law) {
            return inner.timeline(law);
        }

        @Override
        public List<Finding> findings(Reckoner law, LocalDate asOf) {
            return inner.findings(law, asOf);
        }

        @Override
        public LegalCase asKnownOn(LocalDate day) {
            return like(inner.asKnownOn(day));
        }

        @Override
        public Optional<Fact> opened() {
            return inner.opened();
        }

        @Override
        public LocalizedText label() {
            return inner.label();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Wrapped wrapped && wrapped.inner.equals(inner);
        }

        @Override
        public int hashCode() {
            return inner.hashCode();
        }

        @Override
        public String toString() {
            return inner.toString();
        }

        static List<Finding> and(List<Finding> findings, NormId norm, LocalDate since) {
            List<Finding> more = new ArrayList<>(findings);
            more.add(new Finding(norm, Severity.BREACH, since, LocalizedText.same("!")));
            return more;
        }
    }

    static class Sound extends Asked {
        @Override
        public LegalCase legalCase() {
            return new Wrapped(told());
        }
    }

    /** What was recorded first is what is found. */
    static class ByOrder extends Asked {
        @Override
        public LegalCase legalCase() {
            return new FirstRecorded(told(), Addressee.LOCAL_BODY);
        }

        @Override
        public LegalCase inAnotherOrder() {
            return new FirstRecorded(toldOtherwise(), Addressee.QUALITY_AUTHORITY);
        }

        static final class FirstRecorded extends Wrapped {

            private final Addressee first;

            FirstRecorded(Complaint inner, Addressee first) {
                super(inner);
                this.first = first;
            }

            @Override
            Wrapped like(Complaint other) {
                return new FirstRecorded(other, first);
            }

            @Override
            public List<Finding> findings(Reckoner law, LocalDate asOf) {
                return first == Addressee.LOCAL_BODY
                        ? and(List.of(), StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06.minusDays(9))
                        : List.of();
            }
        }
    }

    static class NoValue extends Asked {

        private final Wrapped kept = new Wrapped(told());
        private int calls;

        @Override
        public LegalCase legalCase() {
            calls++;
            int salt = calls;
            return new Wrapped(kept.inner) {
                @Override
                public int hashCode() {
                    return salt;
                }
            };
        }
    }

    /** Forgets on a day in between what it knew the day before. */
    static class Forgetful extends Asked {
        @Override
        public LegalCase legalCase() {
            return new Wrapped(told()) {
                @Override
                public LegalCase asKnownOn(LocalDate day) {
                    Complaint known = inner.asKnownOn(day);
                    return new Wrapped(Complaint.builder()
                            .from(known)
                            .complainant(Optional.empty())
                            .build());
                }
            };
        }
    }

    static class Hindsight extends Asked {
        @Override
        public LegalCase legalCase() {
            return new FromTheEnd(told());
        }

        static final class FromTheEnd extends Wrapped {
            FromTheEnd(Complaint inner) {
                super(inner);
            }

            @Override
            Wrapped like(Complaint other) {
                return new FromTheEnd(other);
            }

            @Override
            public List<Finding> findings(Reckoner law, LocalDate asOf) {
                return inner.registeredOn().isPresent() && !asOf.isBefore(WED_2026_05_06)
                        ? and(List.of(), StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06)
                        : List.of();
            }
        }
    }

    static class Uncited extends Asked {
        @Override
        public LegalCase legalCase() {
            return new HostRule(told());
        }

        static final class HostRule extends Wrapped {
            HostRule(Complaint inner) {
                super(inner);
            }

            @Override
            Wrapped like(Complaint other) {
                return new HostRule(other);
            }

            @Override
            public List<Finding> findings(Reckoner law, LocalDate asOf) {
                return and(List.of(), NormId.of("host.rule"), WED_2026_05_06.minusDays(9));
            }
        }
    }

    static class Tomorrow extends Asked {
        @Override
        public LegalCase legalCase() {
            return new DayAhead(told());
        }

        static final class DayAhead extends Wrapped {
            DayAhead(Complaint inner) {
                super(inner);
            }

            @Override
            Wrapped like(Complaint other) {
                return new DayAhead(other);
            }

            @Override
            public List<Finding> findings(Reckoner law, LocalDate asOf) {
                return and(List.of(), StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, asOf.plusDays(1));
            }
        }
    }

    /** Its findings are without hindsight, but what it says was known is the whole case. */
    static class Leaking extends Asked {
        @Override
        public LegalCase legalCase() {
            return new Wrapped(told()) {
                @Override
                public LegalCase asKnownOn(LocalDate day) {
                    return this;
                }
            };
        }
    }

    @Test
    void aCaseThatKeepsWhatWasRecordedLaterIsCaught() {
        assertThat(Laws.brokenBy(Leaking.class)).containsExactly("asKnownOnLeavesOutWhatWasRecordedLater");
    }

    /** The label has its Kazakh, but an explanation asks for a norm that has no words. */
    static class Wordless extends Asked {
        @Override
        public LegalCase legalCase() {
            return new Wrapped(told()) {
                @Override
                public LocalizedText label() {
                    throw new IllegalStateException("no Kazakh text");
                }
            };
        }
    }

    static class Talkative extends Asked {
        @Override
        public LegalCase legalCase() {
            return new Wrapped(told()) {
                @Override
                public String toString() {
                    return "complaint of *******" + IIN.substring(IIN.length() - 5);
                }
            };
        }
    }
}
