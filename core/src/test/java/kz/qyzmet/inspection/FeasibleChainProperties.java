package kz.qyzmet.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.StateServicesLaw;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What feasibility says of a real inspection, against every choice of days for draft, receipt and certificate: the
 * findings of the whole inspection tell which of them break a norm of the chain.
 */
class FeasibleChainProperties {

    private static final Set<Citation> CHAIN = Set.of(
            StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT,
            StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
            StateServicesLaw.UNSCHEDULED_INSPECTION_CAP);

    /** The days of a chain, counted from the start. */
    record Days(int draft, int receipt, int certificate) {}

    /** One inspection: its first day, the length that its notice sets, how days are counted back. */
    record Sample(LocalDate start, int length, boolean clearDays) {

        Reckoner law() {
            return clearDays ? Kazakhstan.LAW.with(BackwardCount.CLEAR_DAYS) : Kazakhstan.LAW;
        }

        LocalDate day(int after) {
            return start.plusDays(after);
        }

        /** The last day of the term, and what lies two days behind it. */
        int span() {
            int counted = 0;
            int after = -1;
            while (counted < length) {
                after++;
                counted += Kazakhstan.isWorked(day(after)) ? 1 : 0;
            }
            return after + 2;
        }

        Inspection inspection(Results.Builder results) {
            LocalDate sent = start.minusDays(5);
            return Inspection.builder()
                    .appointment(Inspections.unscheduledAppointment(
                                    InspectionGround.of(UnscheduledGround.MONITORING_FINDING, Fact.on(sent)))
                            .build())
                    .course(Course.builder()
                            .addNotices(StartNotice.builder()
                                    .dispatch(Dispatch.sent(Fact.on(sent)))
                                    .startsOn(Moment.on(start))
                                    .durationInWorkingDays(length)
                                    .build())
                            .startedOn(Fact.on(start))
                            .build())
                    .results(results.build())
                    .build();
        }

        Results.Builder draft(int sent, int received) {
            return Results.builder()
                    .draft(DraftCertificate.builder()
                            .toSubject(Dispatch.of(Fact.on(day(sent)), Fact.on(day(received))))
                            .build());
        }

        boolean isClean(Days days) {
            Dispatch sent = Dispatch.sent(Fact.on(day(days.certificate())));
            Inspection done = inspection(draft(days.draft(), days.receipt())
                    .certificate(Certificate.builder()
                            .toSubject(sent)
                            .toStatistics(sent)
                            .build()));
            return done.findings(law(), day(days.certificate())).stream()
                    .noneMatch(finding -> CHAIN.contains(finding.citation()));
        }

        Map<Days, Boolean> search() {
            Map<Days, Boolean> clean = new HashMap<>();
            int last = span();
            for (int draft = 0; draft <= last; draft++) {
                for (int receipt = draft; receipt <= last; receipt++) {
                    for (int certificate = receipt; certificate <= last; certificate++) {
                        Days days = new Days(draft, receipt, certificate);
                        clean.put(days, isClean(days));
                    }
                }
            }
            return clean;
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<LocalDate> starts = Arbitraries.integers()
                .between(0, 900)
                .map(LocalDate.of(2024, 7, 1)::plusDays)
                .filter(Kazakhstan::isWorked);
        return Combinators.combine(starts, Arbitraries.integers().between(3, 8), Arbitraries.of(false, true))
                .as(Sample::new);
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void aChainBreaksNoNormExactlyWithinTheDaysThatAreTold(@ForAll("samples") Sample sample) {
        Map<Days, Boolean> clean = sample.search();
        Feasibility atTheStart = sample.inspection(Results.builder()).feasibility(sample.law(), sample.start());
        LocalDate end = atTheStart.latestCertificate().orElseThrow();

        clean.forEach((days, isClean) -> {
            LocalDate draft = sample.day(days.draft());
            LocalDate receipt = sample.day(days.receipt());
            LocalDate certificate = sample.day(days.certificate());
            if (certificate.equals(end)) {
                assertThat(!draft.isAfter(atTheStart.latestDraft().orElseThrow())
                                && !receipt.isAfter(atTheStart.latestReceipt().orElseThrow()))
                        .as(days.toString())
                        .isEqualTo(isClean);
            }
            Feasibility received = sample.inspection(sample.draft(days.draft(), days.receipt()))
                    .feasibility(sample.law(), receipt);
            if (Kazakhstan.isWorked(certificate)) {
                assertThat(!certificate.isBefore(received.earliestCertificate().orElseThrow())
                                && !certificate.isAfter(end))
                        .as(days.toString())
                        .isEqualTo(isClean);
            }
        });
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void whatDoesNotFitIsMendedByNoChoiceOfDays(@ForAll("samples") Sample sample) {
        Map<Days, Boolean> clean = sample.search();
        List<Days> good = clean.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        for (int asked = 0; asked <= sample.span(); asked++) {
            int from = asked;
            // Nothing sent yet: every later choice is open.
            assertThat(sample.inspection(Results.builder())
                            .feasibility(sample.law(), sample.day(from))
                            .fits())
                    .as("asked on day " + from)
                    .isEqualTo(good.stream().anyMatch(days -> days.draft() >= from));
            for (int draft = 0; draft <= from; draft++) {
                int sent = draft;
                Inspection onItsWay = sample.inspection(Results.builder()
                        .draft(DraftCertificate.builder()
                                .toSubject(Dispatch.sent(Fact.on(sample.day(sent))))
                                .build()));
                assertThat(onItsWay.feasibility(sample.law(), sample.day(from)).fits())
                        .as("sent on day " + sent + ", asked on day " + from)
                        .isEqualTo(good.stream().anyMatch(days -> days.draft() == sent && days.receipt() >= from));
            }
        }
    }
}
