package kz.qyzmet.complaint;

import static kz.qyzmet.complaint.Complaints.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds of every complaint, whatever has happened to it and whenever it was recorded. */
class ComplaintProperties {

    private static final Reckoner SEVERAL = LAW.with(RepeatedExtension.WITHIN_THE_TOTAL);

    @Provide
    Arbitrary<Complaint> complaints() {
        return RandomComplaints.complaints();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, RandomComplaints.DAYS + 60).map(RandomComplaints.FIRST::plusDays);
    }

    /** One more thing that happens to a complaint. */
    @FunctionalInterface
    interface Change {
        Complaint.Builder on(Complaint.Builder complaint);
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<LocalDate> days = RandomComplaints.days();
        return days.flatMap(day -> Arbitraries.oneOf(
                RandomComplaints.redirections(day).map(redirection -> builder -> builder.addRedirections(redirection)),
                RandomComplaints.extensions(day).map(extension -> builder -> builder.addExtensions(extension)),
                RandomComplaints.factFrom(day).map(fact -> builder -> builder.causesStudiedOn(fact)),
                RandomComplaints.factFrom(day).map(fact -> builder -> builder.proposalsSentOn(fact)),
                RandomComplaints.factFrom(day).map(fact -> builder -> builder.executionCheckedOn(fact)),
                RandomComplaints.restored(day).map(restored -> builder -> builder.rightsRestored(restored)),
                RandomComplaints.factFrom(day)
                        .map(fact -> builder ->
                                builder.toldDay(new ToldDay(fact.day().plusDays(2), fact))),
                Combinators.combine(Arbitraries.of(Addressee.class), RandomComplaints.factFrom(day))
                        .as((by, fact) -> builder -> builder.breachFound(new BreachFound(by, fact)))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(@ForAll("complaints") Complaint complaint, @ForAll("days") LocalDate day) {
        Complaint known = complaint.asKnownOn(day);

        assertThat(complaint.findings(LAW, day)).isEqualTo(known.findings(LAW, day));
        assertThat(complaint.state(LAW, day)).isEqualTo(known.state(LAW, day));
        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(complaint.asKnownOn(day.plusDays(7)).asKnownOn(day)).isEqualTo(known);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsRecordedLaterChangesNothingBefore(
            @ForAll("complaints") Complaint before, @ForAll("changes") Change change, @ForAll("days") LocalDate day) {
        Optional<Complaint> after = changed(before, change, day);
        Assume.that(after.isPresent());

        assertThat(after.get().asKnownOn(day)).isEqualTo(before.asKnownOn(day));
        assertThat(after.get().findings(LAW, day)).isEqualTo(before.findings(LAW, day));
        assertThat(after.get().state(LAW, day)).isEqualTo(before.state(LAW, day));
        assertThat(statuses(after.get(), day)).isEqualTo(statuses(before, day));
    }

    /** The change, where it is recorded after the day, replaces nothing known on it, and contradicts nothing. */
    private static Optional<Complaint> changed(Complaint before, Change change, LocalDate day) {
        Complaint alone =
                change.on(Complaint.builder().addressee(before.addressee())).build();
        Complaint bare = Complaint.builder().addressee(before.addressee()).build();
        if (!alone.asKnownOn(day).equals(bare)) {
            return Optional.empty();
        }
        try {
            Complaint after = change.on(Complaint.builder().from(before)).build();
            Complaint without =
                    change.on(Complaint.builder().from(before.asKnownOn(day))).build();
            return without.asKnownOn(day).equals(before.asKnownOn(day)) ? Optional.of(after) : Optional.empty();
        } catch (kz.qyzmet.deadline.ContradictoryFactsException contradiction) {
            return Optional.empty();
        }
    }

    private static List<DeadlineStatus> statuses(Complaint complaint, LocalDate day) {
        return complaint.asKnownOn(day).timeline(LAW).entries().stream()
                .map(entry -> entry.deadline().status(Moment.on(day), entry.done()))
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("complaints") Complaint complaint, @ForAll("days") LocalDate day) {
        Complaint turned = Complaint.builder()
                .from(complaint)
                .redirections(RandomComplaints.reversed(complaint.redirections()))
                .extensions(RandomComplaints.reversed(complaint.extensions()))
                .build();

        for (Reckoner law : List.of(LAW, SEVERAL)) {
            assertThat(turned.review(law)).isEqualTo(complaint.review(law));
            assertThat(turned.timeline(law)).isEqualTo(complaint.timeline(law));
            assertThat(turned.findings(law, day)).isEqualTo(complaint.findings(law, day));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyFindingRestsOnTheLawAndReadsInEachLanguage(
            @ForAll("complaints") Complaint complaint, @ForAll("days") LocalDate day) {
        for (Finding finding : complaint.findings(LAW, day)) {
            if (finding.citation() instanceof NormId norm) {
                assertThat(Norms.standard().get(norm).id()).isEqualTo(norm);
            } else {
                assertThat(finding.citation()).isInstanceOf(Ground.class);
            }
            for (Language language : Language.values()) {
                assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}");
            }
            assertThat(finding.since()).isBeforeOrEqualTo(day);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theReviewIsCountedDayByDayFromTheRegistration(
            @ForAll @IntRange(min = 0, max = 2400) int offset, @ForAll Addressee addressee) {
        Assume.that(addressee != Addressee.PARTNER_ORGANIZATION);
        LocalDate registered = LocalDate.of(2022, 1, 1).plusDays(offset);
        Complaint complaint = Complaint.builder()
                .addressee(addressee)
                .registeredOn(registered)
                .build();
        int days = addressee == Addressee.QUALITY_AUTHORITY ? 15 : 5;

        assertThat(Complaints.review(complaint).due()).isEqualTo(count(deemed(registered), days));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anExtensionAddsItsDaysToTheCount(
            @ForAll @IntRange(min = 0, max = 2400) int offset,
            @ForAll @IntRange(min = 1, max = 10) int added,
            @ForAll @IntRange(min = 0, max = 15) int decidedAfter,
            @ForAll boolean authority,
            @ForAll boolean asADate) {
        LocalDate registered = LocalDate.of(2022, 1, 1).plusDays(offset);
        int days = authority ? 15 : 5;
        LocalDate first = deemed(registered);
        LocalDate decided = first.plusDays(decidedAfter);
        Assume.that(!decided.isAfter(count(first, days)));
        LocalDate expected = count(first, days + added);
        ComplaintExtension.Builder extension = ComplaintExtension.builder()
                .ground(ExtensionGround.FURTHER_STUDY)
                .decidedOn(Fact.on(decided));
        Complaint complaint = Complaint.builder()
                .addressee(authority ? Addressee.QUALITY_AUTHORITY : Addressee.CENTRAL_BODY)
                .registeredOn(registered)
                .addExtensions(
                        (asADate ? extension.until(expected) : extension.by(Complaints.workingDays(added))).build())
                .build();

        assertThat(Complaints.review(complaint).due()).isEqualTo(expected);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theReviewThatIsAskedForAloneStandsInTheTimeline(@ForAll("complaints") Complaint complaint) {
        for (Reckoner law : List.of(LAW, SEVERAL)) {
            assertThat(complaint.timeline(law).entries())
                    .extracting(Timeline.Entry::deadline)
                    .contains(complaint.review(law));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noComplaintIsEverExtendedByMoreThanTenWorkingDays(@ForAll("complaints") Complaint complaint) {
        for (Reckoner law : List.of(LAW, SEVERAL)) {
            ComplaintReview review = new ComplaintReview(law, complaint);
            int total = review.rulings().effective().stream()
                    .mapToInt(extension -> extension.by().amount())
                    .sum();
            assertThat(total).isBetween(0, 10);
            if (review.review() instanceof Due due) {
                LocalDate plain = review.stays().review(java.util.Set.of()).due();
                assertThat(due.due()).isEqualTo(total == 0 ? plain : count(plain, total));
            }
        }
    }

    @Provide
    Arbitrary<String> iins() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14_000),
                        Arbitraries.of("3", "4"),
                        Arbitraries.integers().between(0, 99_999))
                .as((day, century, serial) -> DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT)
                                .format(LocalDate.of(1960, 1, 1).plusDays(day))
                        + century
                        + String.format(Locale.ROOT, "%05d", serial))
                .filter(Iin::isValid);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aComplaintNeverShowsWhoComplains(
            @ForAll("complaints") Complaint complaint,
            @ForAll("iins") String iin,
            @ForAll @CharRange(from = 'а', to = 'я') @StringLength(min = 6, max = 20) String name,
            @ForAll("days") LocalDate day) {
        Complaint of = Complaint.builder()
                .from(complaint)
                .complainant(ServiceRecipient.builder()
                        .kind(PersonKind.INDIVIDUAL)
                        .name(PersonName.of(name))
                        .iin(Iin.of(iin))
                        .contact(ContactDetails.of("+77011234567", "somebody@mail.kz"))
                        .build())
                .build();

        assertThat(of.asKnownOn(day).complainant()).isEqualTo(of.complainant());
        assertThat(List.of(
                        of.toString(),
                        of.asKnownOn(day).toString(),
                        of.findings(LAW, day).toString()))
                .allSatisfy(text ->
                        assertThat(text).doesNotContain(iin, iin.substring(0, 8), name, "7011234567", "somebody"));
        assertThat(of.findings(LAW, day)).isEqualTo(complaint.findings(LAW, day));
    }

    private static LocalDate deemed(LocalDate day) {
        LocalDate deemed = day;
        while (!Kazakhstan.isWorked(deemed)) {
            deemed = deemed.plusDays(1);
        }
        return deemed;
    }

    /** The n-th working day after a day, by walking. */
    private static LocalDate count(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = n; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!Kazakhstan.isWorked(day));
        }
        return day;
    }
}
