package kz.qyzmet.contactcenter;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.party.PartyRole;

/** Cases of every type of the room out of random facts. */
enum RandomCases {
    INQUIRY {
        @Override
        LegalCase of(RecordedFacts facts) {
            Inquiry.Builder inquiry = Inquiry.builder()
                    .channel(facts.oneOf(InquiryChannel.values()))
                    .scope(facts.oneOf(InquiryScope.values()))
                    .receivedOn(facts.next())
                    .registeredOn(facts.next())
                    .redirectedOn(facts.next())
                    .redirectionToldOn(facts.near());
            Optional<Fact> answered = facts.next();
            AnswerSource source = facts.oneOf(AnswerSource.values());
            boolean named = facts.maybe();
            inquiry.answeredOn(answered)
                    .answeredFrom(answered.map(fact -> source))
                    .competentBodyNamed(answered.map(fact -> named))
                    .clarifications(facts.some(asked -> {
                        PartyRole role = facts.oneOf(PartyRole.values());
                        Optional<Fact> reply = facts.near();
                        return asked.map(fact -> new Clarification(role, fact, notBefore(fact, reply)));
                    }));
            boolean way = facts.maybe();
            boolean term = facts.maybe();
            inquiry.filingAdvice(facts.near().map(fact -> new FilingAdvice(fact, way, term)));
            Optional<Fact> asked = facts.near();
            Optional<Fact> told = facts.near();
            boolean entered = facts.maybe();
            inquiry.stageQuestion(
                    asked.map(fact -> new StageQuestion(fact, Optional.of(entered), notBefore(fact, told))));
            inquiry.conversationEndedOn(facts.next()).ratingOfferedOn(facts.next());
            int value = facts.number(8);
            return inquiry.rating(facts.next().map(fact -> new ConsultationRating(value, fact)))
                    .build();
        }
    },
    RECORDING_REQUEST {
        @Override
        LegalCase of(RecordedFacts facts) {
            return RecordingRequest.builder()
                    .requestedBy(roles(facts))
                    .written(facts.maybe())
                    .callDateStated(facts.maybe())
                    .phoneStated(facts.maybe())
                    .receivedOn(facts.next())
                    .providedOn(facts.next())
                    .build();
        }
    },
    ONBOARDING {
        @Override
        LegalCase of(RecordedFacts facts) {
            ServiceOnboarding.Builder onboarding = ServiceOnboarding.builder()
                    .subject(facts.oneOf(OnboardingSubject.values()))
                    .responsiblePersonNamedOn(facts.near())
                    .trainedOn(facts.near())
                    .consultationStartedOn(facts.near());
            Set<Annex1Item> items = Arrays.stream(Annex1Item.values())
                    .filter(item -> facts.maybe())
                    .collect(Collectors.toSet());
            onboarding.information(facts.near().map(fact -> new ServiceInformation(fact, items)));
            Set<PartyRole> signed = roles(facts);
            onboarding
                    .protocol(facts.near().map(fact -> new AcceptanceProtocol(fact, signed)))
                    .byLawChanges(facts.some(changed -> {
                        Optional<Fact> sent = facts.near();
                        return changed.map(fact -> new ByLawChange(fact, sent));
                    }))
                    .replacements(facts.some(replaced -> {
                        Optional<Fact> told = facts.near();
                        Optional<Fact> details = facts.near();
                        return replaced.map(fact -> new ResponsiblePersonReplacement(fact, told, details));
                    }))
                    .visits(facts.some(visited -> {
                        PartyRole with = facts.oneOf(PartyRole.values());
                        return visited.map(fact -> new ProviderVisit(Optional.of(with), fact));
                    }));
            return onboarding.build();
        }
    },
    REFUSAL {
        @Override
        LegalCase of(RecordedFacts facts) {
            return RefusalToInform.builder()
                    .refusals(facts.some(refused -> {
                        boolean secrets = facts.number(4) == 0;
                        String number = Integer.toString(facts.number(3));
                        return refused.map(fact -> new InformationRefusal(fact, secrets, Optional.of(number)));
                    }))
                    .reports(facts.some(reported -> {
                        boolean evidence = facts.maybe();
                        return reported.map(fact -> new RefusalReport(fact, evidence));
                    }))
                    .secretGivenOn(facts.near())
                    .build();
        }
    },
    OUTAGE {
        @Override
        LegalCase of(RecordedFacts facts) {
            return Outage.builder()
                    .planned(facts.number(4) > 0)
                    .extent(facts.oneOf(OutageExtent.values()))
                    .startsOn(facts.next())
                    .operatorInformedOn(facts.near())
                    .notices(facts.some(told -> {
                        OutageAddressee to = facts.oneOf(OutageAddressee.values());
                        return told.map(fact -> new OutageNotice(to, fact));
                    }))
                    .build();
        }
    },
    ICT_REQUEST {
        @Override
        LegalCase of(RecordedFacts facts) {
            Optional<Fact> agreed = facts.near();
            Optional<Fact> approved = facts.near();
            Count term = new Count(facts.number(5), facts.maybe() ? LimitUnit.WORKING_DAY : LimitUnit.HOUR);
            return IctRequest.builder()
                    .regulations(approved.map(fact -> new ProcessingRegulations(term, fact, agreed)))
                    .receivedOn(facts.next())
                    .informationMissingOn(facts.next())
                    .forwardedToOperatorOn(facts.next())
                    .advisedOn(facts.next())
                    .resolvedOn(facts.next())
                    .build();
        }
    },
    MONTH {
        @Override
        LegalCase of(RecordedFacts facts) {
            ContactCenterMonth.Builder month = ContactCenterMonth.builder().month(YearMonth.of(2026, 4));
            int seconds = facts.number(60);
            month.calls(facts.near()
                    .map(fact ->
                            new CallStatistics(fact, 2, Duration.ofSeconds(seconds * 2L), Map.of(seconds % 7, 1L))));
            return month.appealReports(facts.some(submitted -> {
                        AppealReportAddressee to = facts.oneOf(AppealReportAddressee.values());
                        ReportTitle title = facts.oneOf(ReportTitle.values());
                        Annex2Column without = facts.oneOf(Annex2Column.values());
                        return submitted.map(
                                fact -> new AppealReport(to, fact, title, EnumSet.complementOf(EnumSet.of(without))));
                    }))
                    .ictReports(facts.some(submitted -> {
                        IctReportAddressee to = facts.oneOf(IctReportAddressee.values());
                        return submitted.map(fact -> new IctReport(to, fact));
                    }))
                    .discrepancies(facts.some(found -> {
                        Optional<Fact> requested = facts.next();
                        Optional<Fact> explained = facts.next();
                        PartyRole by = facts.oneOf(PartyRole.values());
                        Discrepancy discrepancy =
                                new Discrepancy(found, requested.map(request -> by), requested, explained);
                        return Stream.of(found, requested, explained).anyMatch(Optional::isPresent)
                                ? Optional.of(discrepancy)
                                : Optional.empty();
                    }))
                    .qualityChecks(facts.some(checked -> {
                        PartyRole by = facts.oneOf(PartyRole.values());
                        return checked.map(fact -> new QualityCheck(by, fact));
                    }))
                    .build();
        }
    },
    ORDER {
        @Override
        LegalCase of(RecordedFacts facts) {
            Optional<Fact> signed = facts.next();
            PartyRole by = facts.oneOf(PartyRole.values());
            return OrderPromulgation.builder()
                    .act(facts.oneOf(OrderAct.values()))
                    .signedOn(signed)
                    .approvedBy(signed.map(fact -> by))
                    .registeredOn(facts.next())
                    .registeredCopyReceivedOn(facts.next())
                    .sentToPressOn(facts.near())
                    .sentToReferenceBankOn(facts.near())
                    .placedOnWebsiteOn(facts.near())
                    .executionReportedOn(facts.near())
                    .publishedOn(facts.near())
                    .appliedOn(facts.near())
                    .build();
        }
    };

    abstract LegalCase of(RecordedFacts facts);

    private static Set<PartyRole> roles(RecordedFacts facts) {
        Set<PartyRole> roles = new HashSet<>();
        int count = facts.number(4);
        for (int i = 0; i < count; i++) {
            roles.add(facts.oneOf(PartyRole.values()));
        }
        return roles;
    }

    private static Optional<Fact> notBefore(Fact first, Optional<Fact> second) {
        return second.filter(fact -> !fact.occurredAt().isBefore(first.occurredAt()));
    }
}
