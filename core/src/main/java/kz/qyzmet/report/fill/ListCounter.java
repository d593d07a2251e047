package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.complaint.AppealEntry;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.ContactDetails;
import kz.qyzmet.party.PersonName;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.service.ByLaw;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.ResponsiblePerson;

/**
 * The lists of the annexes to order 83. Appeals stand in the month in which they were registered
 * ({@code ucc83.a2.c3.registered}), in the order of the registration, then of their numbers; services whose by-law was
 * approved or changed on the day stand in the order of their names ({@code ucc83.a1.form}).
 */
final class ListCounter {

    /** As dates stand on forms in Kazakhstan, whatever the language. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final String SEPARATOR = "\n";

    private final Reckoner law;
    private final FormRow row;
    private final EntryList entries;
    private final Remarks remarks;
    private final FillCalendar calendar;

    ListCounter(Reckoner law, FormRow row, EntryList entries, Remarks remarks, FillCalendar calendar) {
        this.law = law;
        this.row = row;
        this.entries = entries;
        this.remarks = remarks;
        this.calendar = calendar;
    }

    void appeal(String name, Complaint complaint) {
        Optional<LocalDate> registered = ComplaintReceipt.of(law, complaint, calendar);
        if (complaint.appeal().isEmpty()
                || registered.filter(calendar::isInPeriod).isEmpty()) {
            return;
        }
        AppealEntry appeal = complaint.appeal().get();
        LocalDate day = registered.get();
        Optional<String> applicant = complaint
                .complainant()
                .flatMap(person -> person.name().map(PersonName::full).or(person::organizationName));
        entries.add(
                day + SEPARATOR + appeal.number().orElse("") + SEPARATOR + name,
                List.of(
                        EntryList.cell(appeal.number()),
                        Cell.of(DATE.format(day)),
                        EntryList.cell(appeal.region()),
                        EntryList.cell(applicant),
                        EntryList.cell(appeal.content()),
                        EntryList.cell(appeal.measures())));
    }

    void service(String name, PublicService service) {
        if (service.byLaw().isEmpty()) {
            return;
        }
        ByLaw act = service.byLaw().get();
        Optional<LocalDate> approved = calendar.happened(act.approvedOn()).map(Fact::day);
        boolean onTheDay = approved.filter(calendar::isInPeriod).isPresent();
        boolean changed = approved.filter(day -> day.isBefore(calendar.first())).isPresent()
                && act.changes().isPresent();
        if (changed) {
            remarks.add(row, Severity.DOUBT, "service.changed");
        }
        if (act.approvedOn().isEmpty()) {
            remarks.add(row, Severity.DEFECT, "service.noApproval");
        }
        if (onTheDay || changed) {
            entries.add(Sheet.named(Optional.of(service.name())) + SEPARATOR + name, cells(service, act, approved));
        }
    }

    private static List<Cell> cells(PublicService service, ByLaw act, Optional<LocalDate> approved) {
        Optional<ResponsiblePerson> responsible = service.responsible();
        Optional<ContactDetails> contacts = responsible.flatMap(ResponsiblePerson::contacts);
        return List.of(
                EntryList.cell(service.registerNumber()),
                EntryList.cell(Optional.of(service.name())),
                joined(Stream.of(Optional.of(act.title()), act.number(), approved.map(DATE::format))),
                EntryList.cell(act.changes()),
                EntryList.cell(service.website()),
                joined(Stream.of(
                        responsible.map(person -> person.name().full()),
                        responsible.flatMap(ResponsiblePerson::post),
                        service.provider())),
                joined(Stream.of(
                        contacts.flatMap(ContactDetails::telephone), contacts.flatMap(ContactDetails::email))));
    }

    private static Cell joined(Stream<Optional<String>> parts) {
        String text =
                parts.flatMap(Optional::stream).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        return EntryList.cell(Optional.of(text));
    }
}
