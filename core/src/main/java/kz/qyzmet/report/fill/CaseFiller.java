package kz.qyzmet.report.fill;

import java.util.Objects;
import java.util.Set;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.OfficeServicesOverlap;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.PublicService;

/** Fills a form: gives each case to those who count it. */
final class CaseFiller implements FormFiller {

    private final FillRequest request;
    private final Content content;
    private final Counting counting;
    private final CaseNames names = new CaseNames();
    private final Remarks remarks = new Remarks();

    /** What counts the cases of one form; cases of a kind that it does not count are passed over. */
    private interface Counting {

        void count(String name, LegalCase subject);
    }

    CaseFiller(Reckoner law, FillRequest request) {
        this.request = request;
        FormLayout layout = request.type().layout();
        FillCalendar calendar = new FillCalendar(request.period(), request.asOf());
        if (layout.isList()) {
            FormRow row = layout.rows().get(0);
            EntryList entries = new EntryList(layout, request.sources().contains(row.source()));
            this.content = entries;
            this.counting = list(request.type(), new ListCounter(law, row, entries, remarks, calendar));
        } else {
            Sheet sheet = new Sheet(layout, request.sources());
            this.content = sheet;
            this.counting = request.type().isOnInternalControl()
                    ? control(law, new ControlSheet(request.type(), sheet, remarks), calendar)
                    : volumes(
                            new VolumeCounter(law, request.type(), new VolumeSheet(layout, sheet, remarks), calendar));
        }
    }

    private Counting control(Reckoner law, ControlSheet sheet, FillCalendar calendar) {
        Set<CaseSource> sources = request.sources();
        boolean overlaps = law.policy(OfficeServicesOverlap.SEPARATE) == OfficeServicesOverlap.INCLUDED;
        EventCounter events =
                new EventCounter(law, request.type(), sheet, calendar, sources.contains(CaseSource.COMPLAINTS));
        RegisterCounter register = new RegisterCounter(sheet, calendar);
        ApplicationCounter applications = new ApplicationCounter(law, sheet, calendar, overlaps);
        ComplaintCounter complaints = new ComplaintCounter(law, sheet, calendar);
        MonitoringCounter monitorings = new MonitoringCounter(sheet, calendar);
        return (name, subject) -> {
            if (subject instanceof ControlEvent event) {
                events.count(event);
            } else if (subject instanceof PublicService service) {
                register.count(service);
            } else if (subject instanceof Application application) {
                applications.count(application);
            } else if (subject instanceof Complaint complaint) {
                complaints.count(complaint);
            } else if (subject instanceof InternalMonitoring monitoring) {
                monitorings.count(monitoring);
            }
        };
    }

    private static Counting volumes(VolumeCounter volumes) {
        return (name, subject) -> {
            if (subject instanceof Application application) {
                volumes.count(application);
            }
        };
    }

    private static Counting list(FormType type, ListCounter list) {
        return (name, subject) -> {
            if (type == FormType.APPEALS && subject instanceof Complaint complaint) {
                list.appeal(name, complaint);
            } else if (type == FormType.SERVICE_INFORMATION && subject instanceof PublicService service) {
                list.service(name, service);
            }
        };
    }

    @Override
    public FormFiller add(String name, LegalCase subject) {
        Objects.requireNonNull(subject, "subject");
        names.check(name);
        // What a case before this one gave that could not be counted to its end.
        content.discard();
        remarks.discard();
        if (isRecorded(subject)) {
            counting.count(name, subject);
        }
        content.commit(names.take(name));
        remarks.commit(name);
        return this;
    }

    /** Of what the reporter keeps no records, nothing is counted: its rows hold a dash. */
    private boolean isRecorded(LegalCase subject) {
        return CaseSources.of(subject.getClass())
                .filter(request.sources()::contains)
                .isPresent();
    }

    @Override
    public FilledForm filled() {
        ReportForm form = ReportForm.builder()
                .type(request.type())
                .period(request.period())
                .submitter(request.submitter())
                .body(request.body())
                .lines(content.lines())
                .note(request.note())
                .footer(request.footer())
                .build();
        return new Filled(
                form,
                content.cases(),
                names.all(),
                remarks.sorted(request.type().layout()));
    }
}
