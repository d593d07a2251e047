package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.on;

import java.util.Optional;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.service.Application;
import kz.qyzmet.service.Channel;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.service.InformationSystem;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.RenderingRecord;
import kz.qyzmet.service.ServiceRefusal;

/** Applications for a service of five working days, filed on Tuesday 5 May 2026: due on Thursday 14 May. */
final class Rendered {

    static final String IN_TIME = "2026-05-14";
    static final String TOO_LATE = "2026-05-15";

    private Rendered() {}

    static PublicService.Builder service(Channel... ways) {
        return PublicService.builder()
                .name("Licence")
                .provider("The Department")
                .addWays(ways)
                .term(new Count(5, LimitUnit.WORKING_DAY));
    }

    /** Without a result, at a way of its own. */
    static Application.Builder through(Channel channel) {
        return Application.builder()
                .service(service(Channel.PROVIDER).build())
                .channel(channel)
                .submittedOn(on("2026-05-05"));
    }

    static Application.Builder office() {
        return through(Channel.PROVIDER).form(DocumentForm.PAPER);
    }

    static Application.Builder inSystem(Optional<Boolean> contact) {
        return through(Channel.INFORMATION_OBJECT)
                .rendering(RenderingRecord.builder()
                        .system(InformationSystem.OTHER)
                        .systemName("Kadastr")
                        .withContact(contact)
                        .build());
    }

    static Application.Builder licensing() {
        return through(Channel.PROVIDER)
                .form(DocumentForm.ELECTRONIC)
                .rendering(RenderingRecord.builder()
                        .system(InformationSystem.E_LICENSING)
                        .build());
    }

    static Application.Builder corporation(DocumentForm form) {
        return through(Channel.STATE_CORPORATION).form(form);
    }

    static ServiceRefusal refusal(String date) {
        return ServiceRefusal.builder().refusedOn(on(date)).build();
    }
}
