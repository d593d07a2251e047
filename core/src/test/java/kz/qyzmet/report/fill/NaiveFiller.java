package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintProcedure;
import kz.qyzmet.complaint.ComplaintSource;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.EventGround;
import kz.qyzmet.control.SanctionKind;
import kz.qyzmet.control.StaffOf;
import kz.qyzmet.control.ViolationKind;
import kz.qyzmet.control.monitoring.InternalMonitoring;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.InformationSystem;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RenderingRecord;
import kz.qyzmet.service.ServiceRefusal;

/** Fills the numbered rows of form 1-MK by the default readings, row by row as the explanations have them. */
final class NaiveFiller {

    private static final List<String> MONTHS = List.of("m1", "m2", "m3");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final Reckoner law;
    private final LocalDate asOf;
    private final Map<String, Long> cells = new TreeMap<>();

    NaiveFiller(Reckoner law, LocalDate asOf) {
        this.law = law;
        this.asOf = asOf;
    }

    /** Cells that are not zero, as "row column". */
    Map<String, Long> cells() {
        return cells;
    }

    void add(LegalCase recorded) {
        LegalCase known = recorded.asKnownOn(asOf);
        if (known instanceof ControlEvent event) {
            add(event);
        } else if (known instanceof PublicService service) {
            add(service);
        } else if (known instanceof InternalMonitoring monitoring) {
            monitoring.outreach().forEach(held -> {
                add("20", "", held.heldOn(), 1);
                add("21", "", held.heldOn(), held.people());
            });
            monitoring.trainings().forEach(course -> add("22", "", course.finishedOn(), course.staff()));
        } else if (known instanceof Complaint complaint && complaint.procedure() == ComplaintProcedure.PUBLIC_SERVICE) {
            add(complaint);
        } else if (known instanceof Application application) {
            add(application);
        }
    }

    private void add(ControlEvent event) {
        Set<EventGround> grounds =
                event.grounds().stream().map(basis -> basis.ground()).collect(Collectors.toSet());
        event.completedOn().ifPresent(done -> {
            add("1", "", done, 1);
            add(grounds.contains(EventGround.PLAN) ? "1.1" : "1.2", "", done, 1);
            String object = switch (event.object()) {
                case CENTRAL_BODY, DEPARTMENT, TERRITORIAL_BODY -> "2.1";
                case SUBORDINATE_ORGANIZATION -> "2.2";
                case COORDINATED_PROVIDER ->
                    event.providerKind().filter(kind -> kind.isNaturalPerson()).isPresent() ? "2.3" : "2.4";
                case LOCAL_BODY_OF_TERRITORY, LOCAL_BODY_ELSEWHERE, OTHER -> "";
            };
            if (!object.isEmpty()) {
                add("2", "", done, 1);
                add(object, "", done, 1);
            }
            event.outcome().ifPresent(outcome -> {
                outcome.violations().forEach(found -> {
                    add("3", "", done, found.number());
                    add("3." + place(found.kind(), ViolationKind.values()), "", done, found.number());
                });
                add("6", "", done, outcome.lateComplaints());
            });
        });
        event.outcome().ifPresent(outcome -> {
            outcome.violations()
                    .forEach(found -> found.restoredOn().ifPresent(restored -> {
                        add("4", "", restored, found.number());
                        add("5", "", restored, found.persons());
                        add("19", "", restored, found.persons());
                    }));
            outcome.sanctions().forEach(sanction -> {
                add("7", "", sanction.imposedOn(), sanction.number());
                add("7." + place(sanction.kind(), SanctionKind.values()), "", sanction.imposedOn(), sanction.number());
                add("8", "", sanction.imposedOn(), sanction.persons());
                add("8." + place(sanction.staff(), StaffOf.values()), "", sanction.imposedOn(), sanction.persons());
            });
            outcome.recommendations().forEach(made -> {
                boolean done = made.carriedOutOn()
                        .filter(fact -> !fact.planned() && !fact.day().isAfter(LAST))
                        .isPresent();
                add("9", "", made.madeOn(), made.number());
                add(done ? "9.1" : "9.2", "", made.madeOn(), made.number());
            });
        });
    }

    private void add(PublicService service) {
        List<LocalDate> ends = List.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 31), LAST, LAST);
        List<String> columns = List.of("m1", "m2", "m3", "q");
        // What was recorded later is unknown, so that a service entered then has an entry all the same.
        Optional<Fact> entered = service.enteredInRegisterOn();
        for (int i = 0; i < 4; i++) {
            LocalDate end = ends.get(i);
            boolean in = entered.filter(fact -> !fact.planned() && !fact.day().isAfter(end))
                    .isPresent();
            boolean out = service.excludedFromRegisterOn()
                    .filter(fact -> !fact.planned() && !fact.day().isAfter(end))
                    .isPresent();
            if (service.registerNumber().isPresent() && in && !out) {
                cells.merge("10 " + columns.get(i), 1L, Long::sum);
            }
            if (service.byLaw()
                    .flatMap(act -> act.approvedOn())
                    .filter(fact -> !fact.planned() && !fact.day().isAfter(end))
                    .isPresent()) {
                cells.merge("11 " + columns.get(i), 1L, Long::sum);
            }
        }
        if (service.registerNumber().isPresent()) {
            entered.ifPresent(fact -> add("10.1", "", fact, 1));
        }
    }

    private void add(Complaint complaint) {
        Optional<String> part = complaint.matter().flatMap(matter -> switch (matter.channel()) {
            case PROVIDER -> matter.form().map(form -> form == DocumentForm.PAPER ? ".1" : ".2");
            case STATE_CORPORATION -> Optional.of(".3");
            case PARTNER -> Optional.empty();
            default -> Optional.of(".2");
        });
        complaint.rightsRestored().ifPresent(restored -> add("19", "", restored.restoredOn(), restored.persons()));
        Optional<Fact> registered = complaint.registeredOn().filter(fact -> !fact.planned());
        Optional<Fact> received = registered
                .or(() -> complaint
                        .submittedOn()
                        .filter(fact -> !fact.planned())
                        .map(fact -> Fact.on(law.calendar().nextOrSame(fact.day()))))
                .filter(fact -> !fact.day().isAfter(asOf));
        if (part.isPresent() && received.isPresent()) {
            String source = complaint
                    .source()
                    .map(from -> Integer.toString(place(from, ComplaintSource.values())))
                    .or(() -> complaint.complainant().map(who -> who.kind().isNaturalPerson() ? "1" : "3"))
                    .orElse("7");
            for (String row : List.of("16", "16" + part.get(), "17", "17." + source)) {
                add(row, "", received.get(), 1);
            }
        }
        complaint.answeredOn().filter(fact -> !fact.planned()).ifPresent(answered -> {
            if (part.isPresent() && isLate(complaint.review(law), answered)) {
                add("18", "", answered, 1);
                add("18" + part.get(), "", answered, 1);
            }
        });
    }

    private static boolean isLate(Deadline term, Fact act) {
        return term instanceof Due due
                && due.isInTime(act.occurredAt()).filter(inTime -> !inTime).isPresent();
    }

    private void add(Application application) {
        String group = application.applicantKind().isNaturalPerson() ? ".ind" : ".legal";
        Optional<RenderingRecord> record = application.rendering();
        Optional<InformationSystem> system = record.flatMap(RenderingRecord::system);
        Optional<DocumentForm> form = application.form();
        Channel channel = application.channel();
        boolean portal = channel == Channel.EGOV_PORTAL
                || (channel != Channel.STATE_CORPORATION
                        && channel != Channel.PARTNER
                        && system.filter(one -> one != InformationSystem.OTHER).isPresent());
        boolean own = channel != Channel.STATE_CORPORATION && channel != Channel.PARTNER && !portal;
        boolean device = channel == Channel.STATIONARY_DEVICE || channel == Channel.CELLULAR_DEVICE;
        boolean inSystem = own
                && (system.isPresent()
                        || channel == Channel.INFORMATION_OBJECT
                        || (channel == Channel.PROVIDER
                                && form.filter(DocumentForm.ELECTRONIC::equals).isPresent()));
        boolean office = own && !inSystem && !device && form.isPresent();
        String late =
                office ? ".1" : portal ? ".2" : inSystem ? ".3" : channel == Channel.STATE_CORPORATION ? ".4" : "";
        Stream.concat(Stream.of(application.service()), application.bundledWith().stream())
                .distinct()
                .forEach(service -> {
                    Deadline term = application.renderingTerm(law, service);
                    application.issuedOn().filter(fact -> !fact.planned()).ifPresent(issued -> {
                        Optional<Boolean> contact = record.flatMap(RenderingRecord::withContact);
                        boolean open = service.ways().contains(Channel.EGOV_PORTAL)
                                || service.ways().contains(Channel.STATE_CORPORATION);
                        if (office || (inSystem && contact.isPresent())) {
                            add("12", group, issued, 1);
                            add("12." + (office ? (open ? 2 : 1) : contact.get() ? 4 : 3), group, issued, 1);
                        }
                        Fact act = application
                                .handedOverOn()
                                .filter(fact -> !fact.planned() && Fact.IN_TIME.compare(fact, issued) < 0)
                                .orElse(issued);
                        boolean afterRefusal = application.bundledWith().isEmpty()
                                && application
                                        .refusal()
                                        .map(ServiceRefusal::refusedOn)
                                        .filter(fact -> !fact.planned() && Fact.IN_TIME.compare(fact, issued) < 0)
                                        .isPresent();
                        if (!late.isEmpty() && !afterRefusal && isLate(term, act)) {
                            add("14", group, issued, 1);
                            add("14" + late, group, issued, 1);
                        }
                    });
                    application
                            .refusal()
                            .map(ServiceRefusal::refusedOn)
                            .filter(fact -> !fact.planned())
                            .ifPresent(refused -> {
                                boolean byForm = channel == Channel.STATE_CORPORATION || channel == Channel.PARTNER;
                                boolean paper = office
                                        || (byForm
                                                && form.filter(DocumentForm.PAPER::equals)
                                                        .isPresent());
                                boolean electronic = inSystem
                                        || (byForm
                                                && form.filter(DocumentForm.ELECTRONIC::equals)
                                                        .isPresent());
                                if (paper || electronic) {
                                    add("13", group, refused, 1);
                                    add(paper ? "13.2" : "13.1", group, refused, 1);
                                }
                                if (!late.isEmpty() && isLate(term, refused)) {
                                    add("15", group, refused, 1);
                                    add("15" + late, group, refused, 1);
                                }
                            });
                });
    }

    /** The forms list kinds in the order in which the values stand. */
    private static <T> int place(T one, T[] all) {
        return Arrays.asList(all).indexOf(one) + 1;
    }

    private void add(String row, String group, Fact fact, long number) {
        if (number > 0
                && !fact.planned()
                && !fact.day().isBefore(FIRST)
                && !fact.day().isAfter(LAST)) {
            cells.merge(row + " " + MONTHS.get(fact.day().getMonthValue() - 4) + group, number, Long::sum);
            cells.merge(row + " q" + group, number, Long::sum);
        }
    }
}
