package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintMatter;
import kz.qyzmet.complaint.ComplaintProcedure;
import kz.qyzmet.complaint.ComplaintSource;
import kz.qyzmet.complaint.FiledThrough;
import kz.qyzmet.complaint.RightsRestored;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.report.layout.Indicator;
import kz.qyzmet.service.DocumentForm;

/**
 * Section 2.3 and the restored rights of forms 1-MK and 2-MK, from complaints on public services: received on the day
 * of the registration ({@code ctl78.f1mk.r16.complaints}), considered on that of the answer
 * ({@code ctl78.f1mk.r18.complaints-late}), restored on its own ({@code ctl78.f1mk.r19.rights-restored}).
 *
 * <p>A complaint whose way no row names is in no row of complaints, sources or late ones, so that the three agree.
 */
final class ComplaintCounter {

    private final Reckoner law;
    private final ControlSheet sheet;
    private final FillCalendar calendar;
    private final boolean byExpiry;

    ComplaintCounter(Reckoner law, ControlSheet sheet, FillCalendar calendar) {
        this.law = law;
        this.sheet = sheet;
        this.calendar = calendar;
        this.byExpiry = law.policy(LateComplaintDay.ANSWER) == LateComplaintDay.EXPIRY;
    }

    /** The rows of complaints about services of one way. */
    private record Rows(Indicator received, Indicator late) {

        static final Rows PAPER = new Rows(Indicator.COMPLAINTS_PAPER, Indicator.COMPLAINTS_LATE_PAPER);
        static final Rows ELECTRONIC = new Rows(Indicator.COMPLAINTS_ELECTRONIC, Indicator.COMPLAINTS_LATE_ELECTRONIC);
        static final Rows CORPORATION =
                new Rows(Indicator.COMPLAINTS_STATE_CORPORATION, Indicator.COMPLAINTS_LATE_STATE_CORPORATION);
    }

    void count(Complaint complaint) {
        if (complaint.procedure() != ComplaintProcedure.PUBLIC_SERVICE) {
            return;
        }
        int restored = calendar.month(complaint.rightsRestored().map(RightsRestored::restoredOn));
        if (restored >= 0) {
            sheet.count(
                    Indicator.RIGHTS_RESTORED,
                    Slot.month(restored),
                    complaint.rightsRestored().orElseThrow().persons());
        }
        Complaint known = known(complaint);
        Optional<Rows> rows = known.matter().flatMap(ComplaintCounter::rows);
        int received =
                ComplaintReceipt.of(law, known, calendar).map(calendar::month).orElse(FillCalendar.OUTSIDE);
        if (received >= 0) {
            received(known, rows, Slot.month(received));
        }
        considered(known, rows);
    }

    /** Where nothing is recorded late, the complaint is known as it is. */
    private Complaint known(Complaint complaint) {
        boolean all = complaint.redirections().isEmpty()
                && complaint.extensions().isEmpty()
                && isKnown(complaint.submittedOn())
                && isKnown(complaint.registeredOn())
                && isKnown(complaint.answeredOn())
                && isKnown(complaint.filedThrough().map(FiledThrough::receivedOn))
                && isKnown(complaint.filedThrough().flatMap(FiledThrough::forwardedOn));
        return all ? complaint : complaint.asKnownOn(calendar.asOf());
    }

    private boolean isKnown(Optional<Fact> fact) {
        return fact.isEmpty() || fact.get().isKnownOn(calendar.asOf());
    }

    private static Optional<Rows> rows(ComplaintMatter matter) {
        return switch (matter.channel()) {
            case PROVIDER -> matter.form().map(form -> form == DocumentForm.PAPER ? Rows.PAPER : Rows.ELECTRONIC);
            case EGOV_PORTAL, STATIONARY_DEVICE, CELLULAR_DEVICE, INFORMATION_OBJECT -> Optional.of(Rows.ELECTRONIC);
            case STATE_CORPORATION -> Optional.of(Rows.CORPORATION);
            case PARTNER -> Optional.empty();
        };
    }

    private void received(Complaint known, Optional<Rows> rows, Slot slot) {
        if (rows.isEmpty()) {
            sheet.remark(Indicator.COMPLAINTS, Severity.BREACH, "complaint.way");
            return;
        }
        sheet.count(Indicator.COMPLAINTS, slot, 1);
        sheet.count(rows.get().received(), service(known), slot, 1);
        sheet.count(Indicator.SOURCES, slot, 1);
        sheet.count(source(known), slot, 1);
        if (known.source().isEmpty() && known.complainant().isEmpty()) {
            sheet.remark(Indicator.SOURCE_OTHER, Severity.DOUBT, "complaint.source");
        }
    }

    private static String service(Complaint known) {
        return known.matter().orElseThrow().service();
    }

    private static Indicator source(Complaint known) {
        return known.source()
                .map(ComplaintCounter::row)
                .or(() -> known.complainant().map(ServiceRecipient::kind).map(ComplaintCounter::row))
                .orElse(Indicator.SOURCE_OTHER);
    }

    private static Indicator row(ComplaintSource source) {
        return switch (source) {
            case INDIVIDUAL -> Indicator.SOURCE_INDIVIDUALS;
            case STATE_BODY -> Indicator.SOURCE_STATE_BODIES;
            case LEGAL_ENTITY -> Indicator.SOURCE_ENTITIES;
            case QUALITY_AUTHORITY -> Indicator.SOURCE_INSTRUCTIONS;
            case REGIONAL_AKIMAT -> Indicator.SOURCE_AKIMAT;
            case MEDIA -> Indicator.SOURCE_MEDIA;
            case OTHER -> Indicator.SOURCE_OTHER;
        };
    }

    /** A recipient is a natural person or a legal entity; bodies of the state are none. */
    private static Indicator row(PersonKind kind) {
        return kind.isNaturalPerson() ? Indicator.SOURCE_INDIVIDUALS : Indicator.SOURCE_ENTITIES;
    }

    private void considered(Complaint known, Optional<Rows> rows) {
        int answered = calendar.month(known.answeredOn());
        boolean open = isOpen(known);
        if (answered < 0 && !open && !byExpiry) {
            return;
        }
        Deadline review = known.review(law);
        if (byExpiry) {
            expired(known, review, rows);
        } else if (open) {
            carriedOver(review);
        } else {
            answered(known, review, rows, Slot.month(answered));
        }
    }

    private void answered(Complaint known, Deadline review, Optional<Rows> rows, Slot slot) {
        switch (Lateness.of(review, known.answeredOn().orElseThrow())) {
            case LATE -> late(known, rows, slot);
            case IN_TIME -> {
                // No row counts it.
            }
            case UNDETERMINED -> sheet.remark(Indicator.COMPLAINTS_LATE, Severity.DOUBT, "complaint.term");
        }
    }

    /** By the day after the term, whether answered since or not. */
    private void expired(Complaint known, Deadline review, Optional<Rows> rows) {
        if (!(review instanceof Due due) || !hasArrived(known)) {
            return;
        }
        LocalDate after = due.due().plusDays(1);
        int month = calendar.month(after);
        if (month < 0 || after.isAfter(calendar.asOf())) {
            return;
        }
        Optional<Fact> answered = calendar.happened(known.answeredOn());
        boolean late = answered.isPresent()
                ? Lateness.of(review, answered.get()) == Lateness.LATE
                : !calendar.hasHappenedBy(known.closedOn(), due.due());
        if (late) {
            late(known, rows, Slot.month(month));
        }
    }

    private void late(Complaint known, Optional<Rows> rows, Slot slot) {
        if (rows.isEmpty()) {
            sheet.remark(Indicator.COMPLAINTS_LATE, Severity.BREACH, "complaint.way");
            return;
        }
        sheet.count(Indicator.COMPLAINTS_LATE, slot, 1);
        sheet.count(rows.get().late(), service(known), slot, 1);
    }

    /** Whether it waits for its answer at the end of the period, or on the last day of which something is known. */
    private boolean isOpen(Complaint known) {
        return hasArrived(known)
                && !calendar.hasHappenedBy(known.answeredOn(), calendar.lastKnown())
                && !isClosed(known);
    }

    private boolean hasArrived(Complaint known) {
        return calendar.happened(known.registeredOn()).isPresent()
                || calendar.happened(known.submittedOn()).isPresent();
    }

    private boolean isClosed(Complaint known) {
        return calendar.hasHappenedBy(known.closedOn(), calendar.lastKnown());
    }

    private void carriedOver(Deadline review) {
        if (review instanceof Due due && due.due().isBefore(calendar.lastKnown())) {
            sheet.remark(Indicator.COMPLAINTS_LATE, Severity.DOUBT, "complaint.carriedOver");
        }
    }
}
