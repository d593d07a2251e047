package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;

/** What is wrong with a public discussion, as it was known on a day. */
final class DiscussionFindings {

    private final Reckoner law;
    private final PublicDiscussion discussion;
    private final LocalDate asOf;
    private final Optional<LocalDate> lastDay;
    private final Findings findings;

    DiscussionFindings(Reckoner law, PublicDiscussion discussion, LocalDate asOf) {
        this.law = law;
        this.discussion = discussion;
        this.asOf = asOf;
        this.lastDay = window(law, discussion) instanceof Due due ? Optional.of(due.due()) : Optional.empty();
        this.findings = new Findings(law, InformationTexts.TEXTS, asOf);
    }

    static Deadline window(Reckoner law, PublicDiscussion discussion) {
        return law.deadline(Term.builder()
                .norm(StateServicesLaw.PUBLIC_DISCUSSION_WINDOW)
                .trigger(discussion.publishedOn())
                .build());
    }

    /** Why a decision on a comment does not hold. */
    static Optional<Finding> refusal(Reckoner law, PublicDiscussion discussion, DiscussionComment comment) {
        CommentDecision decision = comment.decision()
                .orElseThrow(
                        () -> new IllegalArgumentException("Invalid comment: Expected a decision, but found: none"));
        LocalDate since = comment.decidedOn().orElseThrow().day();
        if (!(window(law, discussion) instanceof Due due)) {
            return Optional.empty();
        }
        boolean inTime = due.isInTime(comment.receivedOn().occurredAt()).orElse(true);
        boolean considered = decision != CommentDecision.NOT_CONSIDERED;
        if (inTime == considered) {
            return Optional.empty();
        }
        return Optional.of(finding(
                inTime ? ServiceNorms.REPORT_COMMENTS : ServiceNorms.LATE_COMMENTS,
                since,
                inTime ? "comment.dropped" : "comment.late",
                Dates.full(comment.receivedOn().day()),
                Dates.full(due.due())));
    }

    List<Finding> all() {
        findings.late(discussion.timeline(law));
        draft();
        publication();
        closing();
        discussion.comments().forEach(this::comment);
        findings.happened(discussion.report().map(CompletionReport::drawnUpOn))
                .ifPresent(drawnUp -> report(discussion.report().orElseThrow(), drawnUp));
        findings.happened(discussion.sentForEndorsementOn()).ifPresent(this::endorsement);
        findings.happened(discussion.approvedOn()).ifPresent(this::approval);
        return findings.inOrder();
    }

    private void draft() {
        Optional<Fact> opened = findings.happened(discussion.opened());
        if (opened.isEmpty()) {
            return;
        }
        LocalDate since = opened.get().day();
        if (discussion.bases().isEmpty()) {
            findings.defect(ServiceNorms.BASIS_PROPOSALS, since, "discussion.basis");
        }
        if (discussion.developer() != PartyRole.CENTRAL_BODY) {
            findings.breach(ServiceNorms.DEVELOP, since, "discussion.developer");
        }
    }

    private void publication() {
        Optional<Fact> published = findings.happened(discussion.publishedOn());
        if (published.isEmpty()) {
            discussion.comments().stream()
                    .map(DiscussionComment::receivedOn)
                    .filter(fact -> fact.hasHappenedOn(asOf))
                    .forEach(received ->
                            findings.defect(ServiceNorms.PUBLISH_DRAFT, received.day(), "discussion.notPublished"));
            return;
        }
        places(
                ServiceNorms.PUBLISH_DRAFT,
                discussion.publishedAt(),
                published.get().day(),
                "draft");
        if (lastDay.filter(asOf::isAfter).isPresent()
                && findings.happened(discussion.informedOtherwiseOn()).isEmpty()) {
            findings.defect(ServiceNorms.INFORM_OTHERWISE, lastDay.get().plusDays(1), "discussion.notToldOtherwise");
        }
    }

    private void places(NormId norm, Set<PublicationPlace> places, LocalDate since, String what) {
        boolean portal = places.contains(PublicationPlace.PORTAL);
        boolean site =
                places.contains(PublicationPlace.OWN_WEBSITE) || places.contains(PublicationPlace.LOCAL_BODY_WEBSITE);
        if (places.isEmpty()) {
            findings.defect(norm, since, what + ".placesUnknown");
        } else if (!portal && !site) {
            findings.breach(norm, since, what + ".places");
        } else if (!(portal && site)
                && law.policy(PlacesOfDiscussion.PORTAL_AND_SITE) == PlacesOfDiscussion.PORTAL_AND_SITE) {
            findings.doubt(norm, since, what + (portal ? ".noSite" : ".noPortal"));
        }
    }

    private void closing() {
        findings.happened(discussion.closedOn())
                .filter(closed -> lastDay.filter(closed.day()::isBefore).isPresent())
                .ifPresent(
                        closed -> early(StateServicesLaw.PUBLIC_DISCUSSION_WINDOW, closed, "discussion.closedEarly"));
    }

    private void comment(DiscussionComment comment) {
        if (findings.happened(comment.decidedOn()).isPresent()) {
            refusal(law, discussion, comment).ifPresent(findings::add);
        }
        Optional<Fact> report = findings.happened(discussion.report().map(CompletionReport::drawnUpOn));
        Optional<Fact> received = findings.happened(Optional.of(comment.receivedOn()));
        if (report.isEmpty() || received.isEmpty() || lastDay.isEmpty()) {
            return;
        }
        LocalDate since = later(report.get().day(), received.get().day());
        boolean inTime = !received.get().day().isAfter(lastDay.get());
        if (!inTime) {
            return;
        }
        if (findings.happened(comment.decidedOn()).isEmpty()) {
            findings.breach(
                    ServiceNorms.REPORT_COMMENTS,
                    since,
                    "comment.undecided",
                    Dates.full(received.get().day()));
        } else if (comment.reasonsGiven().filter(given -> !given).isPresent()) {
            findings.breach(
                    ServiceNorms.REPORT_COMMENTS,
                    since,
                    "comment.reasons",
                    Dates.full(received.get().day()));
        }
    }

    private void report(CompletionReport report, Fact drawnUp) {
        if (isBeforeTheEnd(drawnUp)) {
            early(StateServicesLaw.PUBLIC_DISCUSSION_WINDOW, drawnUp, "report.early");
        }
        if (report.commentsSummarised().filter(done -> !done).isPresent()) {
            findings.breach(ServiceNorms.REPORT_COMMENTS, drawnUp.day(), "report.comments");
        }
        if (report.accessToDraftTold().filter(done -> !done).isPresent()) {
            findings.breach(ServiceNorms.REPORT_ACCESS, drawnUp.day(), "report.access");
        }
        findings.happened(report.postedOn())
                .ifPresent(posted -> places(ServiceNorms.REPORT_POSTING, report.postedAt(), posted.day(), "report"));
    }

    private void endorsement(Fact sent) {
        if (isBeforeTheEnd(sent)) {
            early(ServiceNorms.SEND_FOR_APPROVAL, sent, "endorsement.early");
        }
        if (!isDoneBy(discussion.report().map(CompletionReport::drawnUpOn), sent)) {
            findings.breach(ServiceNorms.SEND_FOR_APPROVAL, sent.day(), "endorsement.report", Dates.full(sent.day()));
        }
    }

    /** The approval ends the matter: what has not been done by then was left out. */
    private void approval(Fact approved) {
        NormId discussed = discussion.draft().norm();
        if (!isDoneBy(discussion.publishedOn(), approved)) {
            findings.breach(discussed, approved.day(), "approval.undiscussed", Dates.full(approved.day()));
            return;
        }
        if (isBeforeTheEnd(approved)) {
            early(discussed, approved, "approval.early");
        }
        if (!isDoneBy(discussion.report().map(CompletionReport::drawnUpOn), approved)) {
            findings.breach(
                    ServiceNorms.COMPLETION_REPORT, approved.day(), "approval.report", Dates.full(approved.day()));
        } else if (!isDoneBy(discussion.report().flatMap(CompletionReport::postedOn), approved)) {
            findings.breach(
                    ServiceNorms.REPORT_POSTING, approved.day(), "approval.posting", Dates.full(approved.day()));
        }
        if (!isDoneBy(discussion.sentForEndorsementOn(), approved)) {
            findings.breach(
                    ServiceNorms.SEND_FOR_APPROVAL, approved.day(), "approval.endorsement", Dates.full(approved.day()));
        }
    }

    /** Comments come in until 24:00 of the last day, so that the day itself is not yet the end. */
    private boolean isBeforeTheEnd(Fact fact) {
        return lastDay.filter(last -> !fact.day().isAfter(last)).isPresent();
    }

    private boolean isDoneBy(Optional<Fact> done, Fact by) {
        return findings.happened(done)
                .filter(fact -> !by.occurredAt().isBefore(fact.occurredAt()))
                .isPresent();
    }

    private void early(NormId norm, Fact fact, String key) {
        findings.breach(norm, fact.day(), key, Dates.full(fact.day()), Dates.full(lastDay.orElseThrow()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Finding finding(Citation citation, LocalDate since, String key, Object... details) {
        return new Finding(citation, Severity.BREACH, since, InformationTexts.TEXTS.text(key, details));
    }
}
