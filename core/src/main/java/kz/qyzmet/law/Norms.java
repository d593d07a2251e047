package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.qyzmet.law.GoverningInstead.Effect;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of norms.
 *
 * <p>The shipped catalogue holds all norms of the four acts, in the order of the acts; it is read from the module's own
 * resources when it is first asked for, once. A catalogue is immutable: a host that adds a norm or sets its time in
 * force gets another one.
 */
public final class Norms {

    private final Map<NormId, Norm> byId;
    /** What the text of this catalogue lacks, while another has it. */
    private final Map<NormId, Absence> absent;
    /** What this was made from for one regime; itself where it holds both. */
    private final Norms both;
    /** This catalogue for one regime, each made when it is first asked for: every case asks for one. */
    private final Map<Regime, Norms> byRegime = new ConcurrentHashMap<>();

    Norms(Map<NormId, Norm> byId) {
        this(byId, Map.of());
    }

    private Norms(Map<NormId, Norm> byId, Map<NormId, Absence> absent) {
        this.byId = Collections.unmodifiableMap(byId);
        this.absent = Map.copyOf(absent);
        this.both = this;
    }

    private Norms(Map<NormId, Norm> byId, Norms both) {
        this.byId = Collections.unmodifiableMap(byId);
        this.absent = both.absent;
        this.both = both;
    }

    /**
     * Returns the shipped catalogue.
     *
     * @return the catalogue, always the same, not null
     */
    public static Norms standard() {
        return ShippedCatalogue.NORMS;
    }

    /**
     * Returns a norm.
     *
     * @param id the id, not null
     * @return the norm, not null
     * @throws UnknownNormException if the catalogue does not hold it; a {@link NotInEditionException} where another
     *     text of the act does
     */
    public Norm get(NormId id) {
        Objects.requireNonNull(id, "id");
        Norm norm = byId.get(id);
        if (norm == null) {
            Absence absence = absent.get(id);
            if (absence != null) {
                throw new NotInEditionException(id, absence);
            }
            throw new UnknownNormException(id.id(), nearest(id.id()));
        }
        return norm;
    }

    /**
     * Returns a norm, if the catalogue holds it.
     *
     * @param id the id, not null
     * @return the norm, not null
     */
    public Optional<Norm> find(NormId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns all norms, in the order of the acts.
     *
     * @return the norms, unmodifiable, not null
     */
    public Collection<Norm> all() {
        return byId.values();
    }

    /**
     * Returns the norms of an act.
     *
     * @param act the act, not null
     * @return the norms, unmodifiable, not null
     */
    public List<Norm> of(Act act) {
        Objects.requireNonNull(act, "act");
        return matching(norm -> norm.provision().act() == act);
    }

    /**
     * Returns the norms of an article or point.
     *
     * @param act the act, not null
     * @param article the article as in the ids, {@code a25}, {@code p28}, or its bare number, {@code 25}, not null
     * @return the norms, unmodifiable, not null; empty where there is none
     */
    public List<Norm> of(Act act, String article) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(article, "article");
        return matching(norm -> norm.provision().act() == act
                && (norm.article().equals(article)
                        || norm.article().equals("a" + article)
                        || norm.article().equals("p" + article)));
    }

    /**
     * Returns the norms of a kind.
     *
     * @param kind the kind, not null
     * @return the norms, unmodifiable, not null
     */
    public List<Norm> of(NormKind kind) {
        Objects.requireNonNull(kind, "kind");
        return matching(norm -> norm.kind() == kind);
    }

    /**
     * Returns the norms by which somebody must, may or must not act.
     *
     * @param actor the code of the catalogue, such as {@code STATE_CORP}, not null
     * @return the norms, unmodifiable, not null; empty where there is none
     */
    public List<Norm> ofActor(String actor) {
        Objects.requireNonNull(actor, "actor");
        return matching(norm -> norm.actors().contains(actor));
    }

    /**
     * Returns the norms that bear time.
     *
     * @return the norms, unmodifiable, not null
     */
    public List<Norm> timeBearing() {
        return matching(norm -> norm.timeLimit().isPresent());
    }

    /**
     * Returns where a norm or a ground stands: the act, and the place in it.
     *
     * @param citation the norm or the ground, not null
     * @return the place, not null
     * @throws UnknownNormException if it is a norm that the catalogue does not hold
     */
    public LocalizedText placeOf(Citation citation) {
        return citation instanceof Ground ground
                ? ground.place()
                : get((NormId) citation).provision().text();
    }

    /**
     * Returns what a norm or a ground says, in a few words.
     *
     * <p>A norm that bears no time of its own is worded in English alone: in the other languages its place has to do.
     *
     * @param citation the norm or the ground, not null
     * @return the label, official where it is only a place, not null
     * @throws UnknownNormException if it is a norm that the catalogue does not hold
     */
    public Label labelOf(Citation citation) {
        if (citation instanceof Ground ground) {
            return worded(new Label(ground.summary(), Set.of()), ground.place());
        }
        Norm norm = get((NormId) citation);
        return worded(norm.label(), norm.provision().text());
    }

    private static Label worded(Label label, LocalizedText place) {
        LocalizedText text = label.text();
        boolean kk = !text.kk().equals(text.en());
        boolean ru = !text.ru().equals(text.en());
        Set<Language> unofficial = EnumSet.noneOf(Language.class);
        unofficial.addAll(label.unofficial());
        if (!kk) {
            unofficial.remove(Language.KK);
        }
        if (!ru) {
            unofficial.remove(Language.RU);
        }
        return new Label(
                LocalizedText.of(kk ? text.kk() : place.kk(), ru ? text.ru() : place.ru(), text.en()), unofficial);
    }

    /**
     * Returns what governed on a day on which a norm was not in force.
     *
     * @param id the norm, not null
     * @param day the day, not null
     * @return what governed instead, not null
     */
    public GoverningInstead insteadOf(NormId id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        String @Nullable [] row = ShippedCatalogue.instead(id.id());
        if (row == null) {
            return new GoverningInstead(List.of(), Effect.NOT_MODELLED);
        }
        List<NormId> inForce = new ArrayList<>();
        if (!row[1].isEmpty()) {
            for (String instead : row[1].split(";", -1)) {
                find(NormId.of(instead))
                        .filter(norm -> norm.force().holds(day))
                        .ifPresent(norm -> inForce.add(norm.id()));
            }
        }
        // The table relates the two regimes; before the older one began, neither side of it says anything.
        boolean beforeBoth = inForce.isEmpty()
                && get(ControlRules.INSPECTION_TERM)
                        .force()
                        .from()
                        .map(day::isBefore)
                        .orElse(false);
        return new GoverningInstead(inForce, beforeBoth ? Effect.NOT_MODELLED : Effect.valueOf(row[2]));
    }

    /**
     * Returns a catalogue with one norm more, or with another norm of the same id.
     *
     * @param norm the norm, not null
     * @return the new catalogue, not null
     */
    public Norms withNorm(Norm norm) {
        Map<NormId, Norm> changed = new LinkedHashMap<>(byId);
        changed.put(norm.id(), norm);
        return new Norms(changed, absent);
    }

    /** The catalogue as a text of an act has it: without what it lacks, and with what it words otherwise. */
    Norms as(Map<NormId, Absence> lacking, List<Norm> replaced) {
        Map<NormId, Norm> changed = new LinkedHashMap<>(byId);
        replaced.forEach(norm -> changed.put(norm.id(), norm));
        changed.keySet().removeAll(lacking.keySet());
        return new Norms(changed, lacking);
    }

    /**
     * Returns a catalogue in which the norms of a prefix have another time in force.
     *
     * @param prefix the start of the ids up to a dot, such as {@code law88.a27-2.}, or a whole id, not null
     * @param force the time in force, not null
     * @return the new catalogue, not null
     * @throws IllegalArgumentException if no id has the prefix
     */
    public Norms withForce(String prefix, Force force) {
        Objects.requireNonNull(force, "force");
        Map<NormId, Norm> changed = new LinkedHashMap<>(byId);
        List<Norm> found = matching(norm -> prefix.endsWith(".")
                ? norm.id().id().startsWith(prefix)
                : norm.id().id().equals(prefix));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid prefix: Expected a norm id, or the start of one up to a dot, but found: '"
                            + PersonalData.scrub(prefix) + "'");
        }
        for (Norm norm : found) {
            changed.put(norm.id(), Norm.builder().from(norm).force(force).build());
        }
        return new Norms(changed, absent);
    }

    /**
     * Returns a catalogue in which each norm has the time in force that a function gives it, in one pass.
     *
     * @param force the time in force of a norm, its own where nothing changes, not null
     * @return the new catalogue, not null
     */
    public Norms withForce(Function<Norm, Force> force) {
        Objects.requireNonNull(force, "force");
        return new Norms(forced(force), absent);
    }

    /**
     * Returns this catalogue for a case that a regime governs from its beginning to its end.
     *
     * <p>The norms of the regime stay in force, whatever took their place in between; those of the other one do not
     * govern the case on any day. Norms that belong to neither stay as they are. Cheap: each is made once.
     *
     * @param regime the regime, not null
     * @return the catalogue, not null
     */
    public Norms under(Regime regime) {
        Objects.requireNonNull(regime, "regime");
        return both.byRegime.computeIfAbsent(
                regime, wanted -> new Norms(both.forced(norm -> under(wanted, norm)), both));
    }

    /**
     * Returns the catalogue that holds both regimes, each in its time.
     *
     * @return this one, or the one that it was made from for one regime, not null
     */
    public Norms ofBothRegimes() {
        return both;
    }

    private static Force under(Regime regime, Norm norm) {
        Force own = norm.force();
        Optional<Regime> owner = Regime.ownerOf(norm.id());
        if (owner.isEmpty()) {
            return own;
        }
        return owner.get() == regime
                ? new Force(own.from(), Optional.empty(), own.status(), own.basis())
                : own.notGoverning(LawTexts.law().text("regime.other." + regime));
    }

    private Map<NormId, Norm> forced(Function<Norm, Force> force) {
        Map<NormId, Norm> changed = new LinkedHashMap<>(byId);
        changed.replaceAll((id, norm) -> {
            Force found = force.apply(norm);
            return found.equals(norm.force())
                    ? norm
                    : Norm.builder().from(norm).force(found).build();
        });
        return changed;
    }

    /** Equal when all norms are. */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof Norms other && byId.equals(other.byId));
    }

    @Override
    public int hashCode() {
        return byId.keySet().hashCode();
    }

    /** Returns the number of norms. */
    @Override
    public String toString() {
        return "Norms[" + byId.size() + "]";
    }

    private List<Norm> matching(Predicate<Norm> wanted) {
        return byId.values().stream().filter(wanted).toList();
    }

    /**
     * The three ids that share the longest start with an unknown one, in one pass: a batch may hold a million errors.
     */
    private List<String> nearest(String id) {
        int least = Math.min(7, id.length());
        List<String> nearest = new ArrayList<>(4);
        for (NormId known : byId.keySet()) {
            int common = commonPrefix(known.id(), id);
            int place = nearest.size();
            while (place > 0 && common > commonPrefix(nearest.get(place - 1), id)) {
                place--;
            }
            if (common >= least && place < 3) {
                nearest.add(place, known.id());
                if (nearest.size() > 3) {
                    nearest.remove(3);
                }
            }
        }
        return nearest;
    }

    private static int commonPrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }
}
