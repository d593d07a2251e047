package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.service.ServiceNorms;
import kz.qyzmet.text.Dates;

/** What is wrong with an inquiry, as it was known on a day. */
final class InquiryFindings {

    private final Reckoner law;
    private final Inquiry inquiry;
    private final Findings findings;

    InquiryFindings(Reckoner law, Inquiry inquiry, LocalDate asOf) {
        this.law = law;
        this.inquiry = inquiry;
        this.findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        findings.late(inquiry.timeline(law));
        if (!inquiry.channel().isCall()) {
            registration();
        }
        source();
        scope();
        filingAdvice();
        stage();
        rating();
        return findings.inOrder();
    }

    private void registration() {
        Optional<Fact> received = findings.happened(inquiry.receivedOn());
        if (received.isEmpty()) {
            return;
        }
        LocalDate since = received.get().day();
        Optional<Fact> registered = findings.happened(inquiry.registeredOn());
        if (registered.isEmpty()) {
            findings.breach(ContactCenterNorms.EMAIL_REGISTRATION, since, "inquiry.unregistered");
        } else if (registered.get().day().isAfter(since)) {
            findings.defect(
                    ContactCenterNorms.EMAIL_REGISTRATION,
                    registered.get().day(),
                    "inquiry.registeredLater",
                    Dates.full(since),
                    Dates.full(registered.get().day()));
        }
    }

    private void source() {
        Optional<LocalDate> answered = findings.happened(inquiry.answeredOn()).map(Fact::day);
        if (answered.isEmpty() || inquiry.answeredFrom().isEmpty()) {
            return;
        }
        LocalDate since = answered.get();
        switch (inquiry.answeredFrom().get()) {
            case OTHER -> findings.breach(ContactCenterNorms.KNOWLEDGE_BASE_ANSWER, since, "inquiry.otherSource");
            case CLARIFICATION -> {
                if (inquiry.clarifications().stream().noneMatch(this::isAnswered)) {
                    findings.defect(ContactCenterNorms.CLARIFICATION_BY_PARTICIPANTS, since, "inquiry.noClarification");
                }
            }
            case KNOWLEDGE_BASE -> {}
        }
    }

    private boolean isAnswered(Clarification question) {
        return findings.happened(question.answeredOn()).isPresent();
    }

    private void scope() {
        if (inquiry.scope() == InquiryScope.OUTSIDE
                && inquiry.competentBodyNamed().filter(named -> !named).isPresent()) {
            findings.happened(inquiry.answeredOn())
                    .ifPresent(answer ->
                            findings.breach(ContactCenterNorms.OUTSIDE_SCOPE, answer.day(), "inquiry.noBodyNamed"));
        }
        Optional<Fact> redirected = findings.happened(inquiry.redirectedOn());
        if (inquiry.scope() == InquiryScope.ANOTHER_OPERATOR && redirected.isEmpty()) {
            served().ifPresent(day -> findings.breach(ContactCenterNorms.REDIRECT, day, "inquiry.notRedirected"));
        }
        if (findings.happened(inquiry.redirectionToldOn()).isEmpty()) {
            redirected.ifPresent(fact ->
                    findings.breach(ContactCenterNorms.REDIRECT_NOTICE, fact.day(), "inquiry.redirectionNotTold"));
        }
    }

    private void filingAdvice() {
        Optional<FilingAdvice> advice = inquiry.filingAdvice().filter(asked -> findings.hasHappened(asked.askedOn()));
        Optional<LocalDate> served = advice.flatMap(asked -> servedAfter(asked.askedOn()));
        if (served.isEmpty() || advice.isEmpty()) {
            return;
        }
        if (!advice.get().wayExplained()) {
            findings.breach(ContactCenterNorms.ONLINE_FILING_ADVICE, served.get(), "inquiry.wayNotExplained");
        }
        if (!advice.get().termTold()) {
            findings.breach(ContactCenterNorms.TERM_ADVICE, served.get(), "inquiry.termNotTold");
        }
    }

    private void stage() {
        Optional<StageQuestion> question =
                inquiry.stageQuestion().filter(asked -> findings.hasHappened(asked.askedOn()));
        if (question.isEmpty()) {
            return;
        }
        if (question.get().stageEntered().filter(entered -> !entered).isPresent()) {
            findings.breach(
                    ContactCenterNorms.STAGE_DATA, question.get().askedOn().day(), "inquiry.stageNotEntered");
        }
        if (findings.happened(question.get().toldOn()).isEmpty()) {
            servedAfter(question.get().askedOn())
                    .ifPresent(day -> findings.breach(ServiceNorms.STAGE_INFO, day, "inquiry.stageNotTold"));
        }
    }

    private void rating() {
        Optional<Fact> ended = findings.happened(inquiry.conversationEndedOn());
        if (inquiry.channel().isCall() && ended.isPresent()) {
            LocalDate since = ended.get().day();
            Optional<LocalDate> offered =
                    findings.happened(inquiry.ratingOfferedOn()).map(Fact::day);
            if (offered.isEmpty()) {
                findings.breach(ContactCenterNorms.RATING_SYSTEM, since, "inquiry.ratingNotOffered");
            } else if (offered.get().isAfter(since)) {
                findings.breach(ContactCenterNorms.RATING_SYSTEM, since, "inquiry.ratingOfferedLater");
            }
        }
        inquiry.rating()
                .filter(given -> findings.hasHappened(given.givenOn()))
                .filter(given -> !RatingScale.of(law).has(given.value()))
                .ifPresent(given -> findings.defect(
                        ContactCenterNorms.RATING_SCALE,
                        given.givenOn().day(),
                        RatingScale.of(law).refusal(given)));
    }

    private Optional<LocalDate> servedAfter(Fact asked) {
        return served().filter(day -> !day.isBefore(asked.day()));
    }

    /** The day on which the center was done with it: the answer, or the end of the call. */
    private Optional<LocalDate> served() {
        return Stream.of(inquiry.answeredOn(), inquiry.conversationEndedOn())
                .flatMap(fact -> findings.happened(fact).stream())
                .map(Fact::day)
                .min(LocalDate::compareTo);
    }
}
