package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Complaints with whatever may have happened to them, each fact recorded on some day. */
final class RandomComplaints {

    /** Days in which all happens, over Nauryz, May and the feast of sacrifice. */
    static final LocalDate FIRST = LocalDate.of(2026, 2, 16);

    static final int DAYS = 130;

    private RandomComplaints() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /** A fact some days after another, recorded some days later; at times with its hour, at times only planned. */
    static Arbitrary<Fact> factFrom(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(-24, 23),
                        Arbitraries.integers().between(0, 9))
                .as((after, recorded, hour, plan) -> fact(day.plusDays(after), recorded, hour, plan == 0));
    }

    private static Fact fact(LocalDate day, int recorded, int hour, boolean planned) {
        Moment moment = hour < 0 ? Moment.on(day) : Moment.at(day.atTime(hour, 0));
        return planned
                ? Fact.planned(moment, day.minusDays(recorded))
                : Fact.at(moment).recordedOn(day.plusDays(recorded));
    }

    private static Arbitrary<Optional<Fact>> maybe(LocalDate day) {
        return factFrom(day).optional(0.6);
    }

    static Arbitrary<Complaint> complaints() {
        return days().flatMap(day -> Combinators.combine(
                        starts(day),
                        maybe(day.plusDays(3)),
                        redirections(day).set().ofMaxSize(3),
                        extensions(day).set().ofMaxSize(3),
                        ends(day))
                .as((start, answered, redirections, extensions, end) -> {
                    Complaint.Builder builder = Complaint.builder().from(start);
                    // Whatever contradicts what has been recorded is left out, as a host would be made to.
                    redirections.forEach(redirection -> tryEach(builder, redirection));
                    builder.extensions(extensions);
                    after(start.submittedOn(), answered).ifPresent(builder::answeredOn);
                    builder.answerForm(end.answerForm())
                            .toldDay(end.toldDay())
                            .causesStudiedOn(end.causesStudiedOn())
                            .breachFound(end.breachFound())
                            .proposalsSentOn(end.proposalsSentOn())
                            .executionCheckedOn(end.executionCheckedOn())
                            .matter(end.matter())
                            .source(end.source())
                            .appeal(end.appeal());
                    after(start.submittedOn(), end.rightsRestored().map(RightsRestored::restoredOn))
                            .ifPresent(fact -> builder.rightsRestored(end.rightsRestored()));
                    after(answered, end.closedOn()).ifPresent(builder::closedOn);
                    return builder.build();
                }));
    }

    private static void tryEach(Complaint.Builder builder, Redirection redirection) {
        Optional<Fact> arrived = builder.build().submittedOn();
        if (redirection.forwardedOn().isEmpty()
                || after(arrived, redirection.forwardedOn()).isPresent()) {
            builder.addRedirections(redirection);
        }
    }

    private static Arbitrary<Complaint> starts(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(Addressee.class),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(5, ComplaintProcedure.PUBLIC_SERVICE),
                                net.jqwik.api.Tuple.of(1, ComplaintProcedure.GENERAL)),
                        maybe(day),
                        maybe(day.plusDays(1)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DocumentForm.class).optional(),
                        maybe(day.minusDays(10)))
                .as((addressee, procedure, submitted, registered, hours, form, received) -> {
                    Complaint.Builder builder = Complaint.builder()
                            .addressee(addressee)
                            .procedure(procedure)
                            .submittedOn(submitted)
                            .form(form)
                            .officeHours(hours ? Optional.of(Complaints.OFFICE) : Optional.empty());
                    after(submitted, registered).ifPresent(builder::registeredOn);
                    received.ifPresent(fact -> builder.filedThrough(new FiledThrough(fact, Optional.empty())));
                    return builder.build();
                });
    }

    private static Arbitrary<Complaint> ends(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(DocumentForm.class).optional(),
                        factFrom(day)
                                .map(told -> new ToldDay(told.day().plusDays(3), told))
                                .optional(0.3),
                        maybe(day),
                        Combinators.combine(Arbitraries.of(Addressee.class), factFrom(day))
                                .as(BreachFound::new)
                                .optional(),
                        maybe(day),
                        maybe(day),
                        Combinators.combine(maybe(day.plusDays(5)), forReports(day))
                                .as((closed, complaint) -> Complaint.builder()
                                        .from(complaint)
                                        .closedOn(closed)
                                        .build()))
                .as((form, told, studied, breach, proposals, checked, end) -> Complaint.builder()
                        .from(end)
                        .answerForm(form)
                        .toldDay(told)
                        .causesStudiedOn(studied)
                        .breachFound(breach)
                        .proposalsSentOn(proposals)
                        .executionCheckedOn(checked)
                        .build());
    }

    /** What the report forms ask of it. */
    private static Arbitrary<Complaint> forReports(LocalDate day) {
        return Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.of(Channel.class),
                                        Arbitraries.of(DocumentForm.class).optional())
                                .as((channel, form) -> new ComplaintMatter("Entry of an address", channel, form))
                                .optional(),
                        Arbitraries.of(ComplaintSource.class).optional(),
                        restored(day).optional(),
                        Arbitraries.of("У-1", "У-2")
                                .map(number -> AppealEntry.builder()
                                        .number(number)
                                        .content("of somebody@mail.kz")
                                        .build())
                                .optional())
                .as((matter, source, restored, appeal) -> Complaint.builder()
                        .addressee(Addressee.QUALITY_AUTHORITY)
                        .matter(matter)
                        .source(source)
                        .rightsRestored(restored)
                        .appeal(appeal)
                        .build());
    }

    static Arbitrary<RightsRestored> restored(LocalDate day) {
        return Combinators.combine(factFrom(day), Arbitraries.integers().between(1, 9))
                .as(RightsRestored::new);
    }

    static Arbitrary<Redirection> redirections(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(Addressee.class),
                        factFrom(day),
                        maybe(day),
                        maybe(day.plusDays(2)),
                        maybe(day.plusDays(3)))
                .as((to, found, forwarded, submitted, registered) -> {
                    Redirection.Builder builder = Redirection.builder().to(to).foundOn(found);
                    Optional<Fact> sent = after(Optional.of(found), forwarded);
                    Optional<Fact> arrived = after(sent, submitted);
                    Optional<Fact> entered = after(sent, after(arrived, registered));
                    return builder.forwardedOn(sent)
                            .submittedOn(arrived)
                            .registeredOn(entered)
                            .officeHours(Complaints.OFFICE)
                            .build();
                });
    }

    static Arbitrary<ComplaintExtension> extensions(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 12),
                        Arbitraries.of(LimitUnit.WORKING_DAY, LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY),
                        Arbitraries.of(ExtensionGround.class),
                        factFrom(day),
                        maybe(day),
                        Arbitraries.of(DocumentForm.class).optional(),
                        Arbitraries.of(true, false).optional())
                .as((amount, unit, ground, decided, notified, form, reasons) -> {
                    ComplaintExtension.Builder builder =
                            ComplaintExtension.builder().ground(ground).decidedOn(decided);
                    if (amount < 1) {
                        builder.until(day.plusDays(5 - amount));
                    } else {
                        builder.by(new Count(amount, unit));
                    }
                    return builder.notifiedOn(after(Optional.of(decided), notified))
                            .noticeForm(form)
                            .noticeGivesReasons(reasons)
                            .build();
                });
    }

    /** The second fact, where it does not come before the first. */
    static Optional<Fact> after(Optional<Fact> first, Optional<Fact> second) {
        return second.filter(fact ->
                first.isEmpty() || !fact.occurredAt().isBefore(first.get().occurredAt()));
    }

    static <T> java.util.Set<T> reversed(Iterable<T> all) {
        java.util.ArrayDeque<T> turned = new java.util.ArrayDeque<>();
        all.forEach(turned::addFirst);
        return new LinkedHashSet<>(List.copyOf(turned));
    }
}
