package example;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a complaint and says what is due when. */
@RestController
class ComplaintController {

    private final Reckoner law;

    ComplaintController(Reckoner law) {
        this.law = law;
    }

    @PostMapping("/complaints")
    List<Term> register(@Valid @RequestBody ComplaintForm form) {
        Complaint complaint = Complaint.builder()
                .addressee(Addressee.SERVICE_PROVIDER)
                .registeredOn(Fact.on(form.registeredOn()))
                .build();
        return complaint.timeline(law).entries().stream()
                .filter(entry -> entry.day().isPresent())
                .map(entry -> new Term(entry.deadline().citation().id(), entry.day().orElseThrow()))
                .toList();
    }

    /**
     * A term of the answer.
     *
     * @param norm the norm or ground that sets it
     * @param day its day
     */
    record Term(String norm, LocalDate day) {}
}
