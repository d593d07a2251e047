package kz.qyzmet.agreement.partner;

import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.ServiceRendering;
import kz.qyzmet.deadline.Fact;

/** A public service for which a partner took in an application, or issued a result. */
record RenderedService(String service, Fact renderedOn) {

    /** The intake and the completion of a service whose name is recorded. */
    static Stream<RenderedService> of(ServiceRendering rendering) {
        return rendering.service().stream()
                .flatMap(name -> Stream.of(rendering.receivedOn(), rendering.completedOn())
                        .flatMap(fact -> fact.stream().map(on -> new RenderedService(name, on))));
    }
}
