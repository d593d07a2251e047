package kz.qyzmet.jqwik;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.partner.DayHours;
import kz.qyzmet.agreement.partner.WeekHours;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.contactcenter.CallStatistics;
import kz.qyzmet.contactcenter.RatingScale;
import kz.qyzmet.control.FoundViolation;
import kz.qyzmet.control.Sanction;
import kz.qyzmet.control.SanctionKind;
import kz.qyzmet.control.StaffOf;
import kz.qyzmet.control.ViolationKind;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jqwik.Recipes.Table;
import kz.qyzmet.service.PublicService;
import kz.qyzmet.service.ServiceRegister;
import kz.qyzmet.settlement.MutualSettlement;
import kz.qyzmet.settlement.Partnership;
import org.threeten.extra.YearQuarter;

/** Values whose parts have an order, a sum or a sameness among themselves: hours, calls, scales, registers. */
final class RelatedRecipes {

    private static final int QUARTER = 15;
    private static final int QUARTERS_OF_DAY = 24 * 4;
    private static final int NINE = 9 * 4;
    private static final int EIGHTEEN = 18 * 4;
    private static final int MOST_CALLS = 1_000;
    private static final int MOST_COUNTED = 10;

    private RelatedRecipes() {}

    static Table table() {
        return new Table()
                .with(OpeningHours.class, RelatedRecipes::hours)
                .with(DayHours.class, RelatedRecipes::day)
                .with(WeekHours.class, RelatedRecipes::week)
                .with(CallStatistics.class, RelatedRecipes::calls)
                .with(RatingScale.class, RelatedRecipes::scale)
                .with(ServiceRegister.class, RelatedRecipes::register)
                .with(FoundViolation.class, RelatedRecipes::violation)
                .with(Sanction.class, RelatedRecipes::sanction)
                .with(Partnership.class, RelatedRecipes::partnership);
    }

    /** From nine to six is the simplest. */
    private static OpeningHours hours(Draw draw) {
        int opens = (NINE + draw.below("opens", QUARTERS_OF_DAY - 1)) % (QUARTERS_OF_DAY - 1);
        int longest = QUARTERS_OF_DAY - 1 - opens;
        int usual = Math.min(longest, EIGHTEEN - NINE);
        return OpeningHours.of(at(opens), at(opens + (usual - 1 + draw.below("length", longest)) % longest + 1));
    }

    private static LocalTime at(int quarter) {
        return LocalTime.MIN.plusMinutes((long) quarter * QUARTER);
    }

    private static DayHours day(Draw draw) {
        List<OpeningHours> spans = new ArrayList<>();
        OpeningHours whole = hours(draw);
        switch (draw.below("spans", 3)) {
            case 0 -> spans.add(whole);
            case 1 -> {
                LocalTime midday = whole.opens()
                        .plusMinutes(
                                Duration.between(whole.opens(), whole.closes()).toMinutes() / 2);
                spans.add(OpeningHours.of(whole.opens(), midday));
                spans.add(OpeningHours.of(midday.plusMinutes(1), whole.closes()));
            }
            default -> spans.clear();
        }
        return new DayHours(spans);
    }

    private static WeekHours week(Draw draw) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day(draw.as(day.name())));
        }
        week.computeIfPresent(
                DayOfWeek.MONDAY, (day, hours) -> hours.isClosed() ? new DayHours(List.of(hours(draw))) : hours);
        return new WeekHours(week);
    }

    private static CallStatistics calls(Draw draw) {
        int calls = draw.below("calls", MOST_CALLS);
        Map<Integer, Long> ratings = new TreeMap<>();
        int left = calls;
        RatingScale scale = ratings(draw);
        for (int rating = scale.lowest(); rating <= scale.highest(); rating++) {
            int rated = draw.below("rated" + rating, left + 1);
            if (rated > 0) {
                ratings.put(rating, (long) rated);
            }
            left -= rated;
        }
        Duration wait = Duration.ofSeconds(calls == 0 ? 0 : draw.below("wait", calls * 60));
        return new CallStatistics((Fact) Recipes.of(Fact.class).make(draw.at("takenOn")), calls, wait, ratings);
    }

    /** A rating on the scale of the norm. */
    static int rating(Draw draw) {
        RatingScale scale = ratings(draw);
        return scale.lowest() + draw.below("rating", scale.highest() - scale.lowest() + 1);
    }

    private static RatingScale ratings(Draw draw) {
        return RatingScale.of(Reckoner.on(draw.calendar()));
    }

    private static RatingScale scale(Draw draw) {
        int lowest = draw.below("lowest", 3);
        return new RatingScale(lowest, lowest + draw.below("length", 10));
    }

    private static ServiceRegister register(Draw draw) {
        List<PublicService> services = new ArrayList<>();
        int size = draw.size();
        for (int i = 0; i < size; i++) {
            PublicService service =
                    (PublicService) Recipes.of(PublicService.class).make(draw.element(i));
            services.add(PublicService.builder()
                    .from(service)
                    .registerNumber(String.valueOf(i + 1))
                    .build());
        }
        return ServiceRegister.of(services);
    }

    /** Persons only where something was restored. */
    private static FoundViolation violation(Draw draw) {
        Draw restored = draw.at("restoredOn");
        boolean isRestored = restored.present();
        return new FoundViolation(
                draw.one("kind", List.of(ViolationKind.values())),
                1 + draw.below("number", MOST_COUNTED),
                isRestored ? Optional.of((Fact) Recipes.of(Fact.class).make(restored)) : Optional.empty(),
                isRestored ? draw.below("persons", MOST_COUNTED) : 0);
    }

    /** No more persons than sanctions. */
    private static Sanction sanction(Draw draw) {
        int number = 1 + draw.below("number", MOST_COUNTED);
        return new Sanction(
                draw.one("kind", List.of(SanctionKind.values())),
                draw.one("staff", List.of(StaffOf.values())),
                (Fact) Recipes.of(Fact.class).make(draw.at("imposedOn")),
                number,
                1 + draw.below("persons", number));
    }

    /** The settlements are those of the agreement: of its type, and of the day of its signature. */
    private static Partnership partnership(Draw draw) {
        PartnershipAgreement agreement =
                (PartnershipAgreement) Recipes.of(PartnershipAgreement.class).make(draw.at("agreement"));
        Map<YearQuarter, MutualSettlement> settlements = new LinkedHashMap<>();
        int size = draw.size();
        for (int i = 0; i < size; i++) {
            MutualSettlement settlement =
                    (MutualSettlement) Recipes.of(MutualSettlement.class).make(draw.element(i));
            settlements.put(
                    settlement.quarter(),
                    MutualSettlement.builder()
                            .from(settlement)
                            .cooperationType(agreement.cooperationType())
                            .agreementSignedOn(agreement.relief().signedOn())
                            .build());
        }
        Draw agreed = draw.at("carryOverAgreedOn");
        return Partnership.builder()
                .agreement(agreement)
                .settlements(settlements.values())
                .carryOverAgreedOn(
                        agreed.present()
                                ? Optional.of((Fact) Recipes.of(Fact.class).make(agreed))
                                : Optional.empty())
                .build();
    }
}
