package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StartRule;
import kz.qyzmet.law.TimeLimit;

/** What is due when under an agreement: its lifecycle alone, without the parts of other rooms. */
final class AgreementTimeline {

    private static final TimeLimit NEXT_DAY =
            TimeLimit.onExpiry(1, LimitUnit.CALENDAR_DAY).withStart(StartRule.SAME_DAY);
    private static final TimeLimit SAME_DAY = TimeLimit.onExpiry(0, LimitUnit.CALENDAR_DAY);

    private final Reckoner law;
    private final PartnershipAgreement agreement;
    private final AgreementCourse course;
    private final TimelineBuilder timeline;

    AgreementTimeline(Reckoner law, PartnershipAgreement agreement, AgreementCourse course) {
        this.law = law;
        this.agreement = agreement;
        this.course = course;
        this.timeline = Timeline.on(law);
    }

    Timeline all() {
        timeline.add(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, course.inForceOn(), course.inForceOn());
        duties(course.breaches()::cure, course.forceMajeure());
        if (course.endedOn().isEmpty() && agreement.terminations().stream().noneMatch(this::followsABreach)) {
            agreement.breaches().forEach(this::afterCure);
        }
        agreement.terminations().forEach(this::lead);
        agreement.proposals().forEach(this::proposal);
        effects();
        endsWithLead();
        return timeline.build();
    }

    /** What somebody has to do by what has happened, and is late with; the rest opens and closes ways. */
    Timeline dutiesAlone() {
        duties(
                course.breaches()::running,
                course.forceMajeure().stream()
                        .filter(event -> !event.beganOn().planned())
                        .collect(Collectors.toSet()));
        return timeline.build();
    }

    private void duties(Function<Breach, Optional<Deadline>> term, Set<ForceMajeure> events) {
        Set<ForceMajeure> owed =
                events.stream().filter(event -> isOwed(event.notice(law))).collect(Collectors.toSet());
        new ForceMajeureDuties(law, owed, agreement.relief().signedOn()).timeline(timeline);
        for (Breach breach : agreement.breaches()) {
            if (course.breaches().isEstablished(breach)) {
                term.apply(breach)
                        .filter(this::isOwed)
                        .ifPresent(cure -> timeline.add(new Timeline.Entry(cure, Set.of(), breach.remediedOn())
                                .about(BreachChain.subject(breach))));
            }
        }
    }

    /** What was still to be done when the agreement ended need not be done any more. */
    private boolean isOwed(Deadline duty) {
        return course.endedOn()
                .filter(end -> !(duty instanceof Due due) || !end.day().isAfter(due.due()))
                .isEmpty();
    }

    /** The first day of the notice to the authorised body, and the first on which termination may be started. */
    private void afterCure(Breach breach) {
        if (!course.breaches().leadsOn(breach)) {
            return;
        }
        Optional<Deadline> cure = course.breaches().cure(breach);
        Optional<Deadline> notice = cure.isPresent()
                ? cure.filter(Due.class::isInstance)
                        .map(Deadline::due)
                        .filter(this::isFollowed)
                        .map(last -> noticeAfter(last, breach))
                : breach.noticeSentOn().map(sent -> first(SAME_DAY, sent));
        NormId[] waitsFor = cure.flatMap(Deadline::norm).stream().toArray(NormId[]::new);
        if (notice.isPresent() && notice.get() instanceof NotBefore from) {
            timeline.add(from, Optional.empty(), waitsFor);
            Fact planned = Fact.planned(Moment.on(from.from()), breach.foundOn().recordedOn());
            new AuthorityLead(law, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY)
                    .earliest(planned)
                    .ifPresent(start -> timeline.add(start, Optional.empty(), AgreementNorms.TERMINATION_START));
        }
    }

    /** A notice that came too early leaves the way as it was. */
    private boolean followsABreach(Termination termination) {
        return termination.forBreach() && course.isAccepted(termination, Act.Kind.AUTHORITY_TOLD);
    }

    private Deadline noticeAfter(LocalDate cureEnds, Breach breach) {
        Fact end = Fact.planned(Moment.on(cureEnds), breach.foundOn().recordedOn());
        boolean onLastDay = law.policy(AuthorityNoticeStart.AFTER_CURE_PERIOD) == AuthorityNoticeStart.ON_LAST_CURE_DAY;
        return first(onLastDay ? SAME_DAY : NEXT_DAY, end);
    }

    private Deadline first(TimeLimit limit, Fact from) {
        return law.deadline(Term.builder()
                .limit(limit)
                .ground(AgreementNorms.TERMINATION_START)
                .trigger(from)
                .build());
    }

    /** Where the calendar ends with a term, the day after it is left out and the term is not. */
    private boolean isFollowed(LocalDate last) {
        return law.calendar().range().contains(last.plusDays(1));
    }

    private void lead(Termination termination) {
        AuthorityLead lead = new AuthorityLead(law, Terminations.leadNorm(termination));
        Optional<Fact> told = termination.notice().map(AuthorityNotice::sentOn);
        Optional<Fact> anchor = Terminations.anchor(law, termination);
        if (anchor.isPresent()) {
            timeline.add(lead.notice(anchor.get()), told);
        }
        told.filter(notice -> !course.isRefused(termination, Act.Kind.AUTHORITY_TOLD))
                .flatMap(lead::earliest)
                .ifPresent(start -> timeline.add(start, anchor, lead.norm()));
    }

    private void proposal(ChangeProposal proposal) {
        Optional<Fact> answered = proposal.answer().map(ProposalAnswer::receivedOn);
        Deadline window = CourtRoute.window(law, proposal);
        timeline.add(new Timeline.Entry(window, Set.of(), answered)
                .about(proposal.kind().label()));
        if (window instanceof Due due
                && isFollowed(due.due())
                && isOpen(proposal, due)
                && answered.filter(answer -> !answer.planned())
                        .filter(answer -> due.isInTime(answer.occurredAt()).orElse(true))
                        .isEmpty()) {
            Fact end = Fact.planned(Moment.on(due.due()), proposal.sentOn().recordedOn());
            Deadline court = law.deadline(Term.builder()
                    .limit(NEXT_DAY)
                    .ground(AgreementNorms.COURT_AFTER_SILENCE)
                    .trigger(end)
                    .build());
            timeline.add(
                    new Timeline.Entry(court, Set.of(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT), suit(proposal))
                            .about(proposal.kind().label()));
        }
    }

    /** A proposal that was none, or that the end of the agreement overtook, leads to no court. */
    private boolean isOpen(ChangeProposal proposal, Due window) {
        return !course.isRefused(proposal, Act.Kind.PROPOSED)
                && course.endedOn()
                        .filter(end -> !end.day().isAfter(window.due()))
                        .isEmpty();
    }

    private Optional<Fact> suit(ChangeProposal proposal) {
        return agreement.courtClaims().stream()
                .filter(claim -> claim.by() == proposal.by() && claim.kind() == proposal.kind())
                .map(CourtClaim::filedOn)
                .filter(filed -> !filed.occurredAt().isBefore(proposal.sentOn().occurredAt()))
                .min(Comparator.comparing(Fact::day));
    }

    /**
     * From when a change that holds, or is planned, works: the moment of agreement, or of the decision's entry into
     * force.
     */
    private void effects() {
        for (AgreedChange change : agreement.changes()) {
            if (!course.isRefused(change, Act.Kind.of(change.kind()))) {
                effect(StandardAgreement.EFFECT_OF_AGREED_CHANGE, change.kind(), change.agreedOn());
            }
        }
        for (ChangeProposal proposal : agreement.proposals()) {
            proposal.answer()
                    .filter(answer -> answer.kind() == AnswerKind.AGREED)
                    .filter(answer -> !course.isRefused(proposal, Act.Kind.of(proposal.kind())))
                    .ifPresent(answer ->
                            effect(StandardAgreement.EFFECT_OF_AGREED_CHANGE, proposal.kind(), answer.receivedOn()));
        }
        for (CourtClaim claim : agreement.courtClaims()) {
            claim.decision()
                    .filter(CourtDecision::granted)
                    .filter(decision -> !course.isRefused(claim, Act.Kind.of(claim.kind())))
                    .ifPresent(decision ->
                            effect(StandardAgreement.EFFECT_OF_COURT_DECISION, claim.kind(), decision.inForceOn()));
        }
    }

    private void effect(NormId norm, ChangeKind kind, Fact fact) {
        Term term = Term.builder().norm(norm).trigger(fact).build();
        timeline.add(new Timeline.Entry(law.deadline(term), Set.of(), Optional.of(fact)).about(kind.label()));
    }

    /** By one reading the lead of point 25 goes before the ends of points 8 and 24. */
    private void endsWithLead() {
        if (law.policy(LeadScope.POINT_25_ONLY) == LeadScope.POINT_25_ONLY) {
            return;
        }
        AuthorityLead lead = new AuthorityLead(law, StandardAgreement.UNILATERAL_TERMINATION_NOTICE);
        for (RefusedServices refusal : agreement.refusedServices()) {
            refusal.terminatedOn()
                    .ifPresent(end ->
                            timeline.add(lead.notice(end), refusal.notice().map(AuthorityNotice::sentOn)));
        }
        for (UnilateralWithdrawal withdrawal : agreement.withdrawals()) {
            timeline.add(
                    lead.notice(withdrawal.declaredOn()), withdrawal.notice().map(AuthorityNotice::sentOn));
        }
    }
}
