package kz.qyzmet.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the tests of services and applications share: a service without fault, an application without fault. */
final class Given {

    static final OpeningHours OFFICE = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));

    /** Long after all that the tests record. */
    static final LocalDate WED_2026_09_30 = LocalDate.of(2026, 9, 30);

    private Given() {}

    static Fact fact(String moment) {
        return Fact.at(Moment.parse(moment));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Money tenge(String amount) {
        return Money.of(CurrencyUnit.of("KZT"), new BigDecimal(amount));
    }

    /** Five working days, paid, in all forms, through all channels, with all that a by-law states. */
    static PublicService.Builder service() {
        return PublicService.builder()
                .name("Entry of an address")
                .registerNumber("00101001")
                .enteredInRegisterOn(fact("2025-03-03"))
                .provider("The akimat of the district")
                .ways(EnumSet.allOf(Channel.class))
                .term(new Count(5, LimitUnit.WORKING_DAY))
                .forms(EnumSet.allOf(ServiceForm.class))
                .result("an extract")
                .payment(Payment.PAID)
                .fee(new ServiceFee(tenge("1200.50"), "bank transfer"))
                .schedule("Monday to Friday, 9:00 to 18:30")
                .documents(Set.of("application", "identity document"))
                .refusalGrounds(EnumSet.allOf(RefusalGround.class))
                .byLawItems(EnumSet.allOf(ByLawItem.class))
                .partnersMayTake(true);
    }

    /** A service like that one, with a term of its own. */
    static PublicService lasting(int amount, LimitUnit unit) {
        return service().term(new Count(amount, unit)).build();
    }

    /** Complete and valid, on paper; filed on Tuesday 5 May 2026, accepted, nothing rendered yet. */
    static Application.Builder application(Channel channel) {
        return Application.builder()
                .service(service().build())
                .channel(channel)
                .form(DocumentForm.PAPER)
                .submittedOn(fact("2026-05-05"))
                .documents(Set.of(document("application"), document("identity document", "2031-02-28")))
                .acceptedOn(fact("2026-05-05"))
                .identification(Identification.BY_EMPLOYEE)
                .stageEnteredOn(fact("2026-05-05"));
    }

    /** The same with its result in time. */
    static Application.Builder rendered(Channel channel) {
        return application(channel).handedOverOn(fact("2026-05-12")).issuedOn(fact("2026-05-13"));
    }

    /** Filed at a moment, and nothing else. */
    static Application.Builder filed(Channel channel, String moment, PublicService service) {
        return Application.builder().service(service).channel(channel).submittedOn(fact(moment));
    }

    static SubmittedDocument document(String name) {
        return new SubmittedDocument(name, Optional.empty());
    }

    static SubmittedDocument document(String name, String validUntil) {
        return new SubmittedDocument(name, Optional.of(LocalDate.parse(validUntil)));
    }

    /** Severity, norm and first day of each finding, in order. */
    static List<String> found(LegalCase aCase) {
        return found(aCase, WED_2026_09_30);
    }

    static List<String> found(LegalCase aCase, LocalDate asOf) {
        return aCase.findings(Kazakhstan.LAW, asOf).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    static List<String> messages(LegalCase aCase) {
        return aCase.findings(Kazakhstan.LAW, WED_2026_09_30).stream()
                .map(Finding::message)
                .map(message -> message.en())
                .toList();
    }
}
