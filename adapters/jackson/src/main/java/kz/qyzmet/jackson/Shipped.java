package kz.qyzmet.jackson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;

/** Finds what JSON only names: norms by their ids, editions by their names. */
final class Shipped {

    private Shipped() {}

    /** Returns a norm of the shipped edition. */
    static Optional<Norm> norm(NormId id) {
        return Edition.standard().norms().find(id);
    }

    /** Returns the edition of a name: that of the engine, if there is one, or a shipped one. */
    static Optional<Edition> edition(String name, Optional<Reckoner> law) {
        return editions(law).filter(edition -> edition.name().equals(name)).findFirst();
    }

    /** Returns the names of the editions that can be found again. */
    static List<String> editionNames(Optional<Reckoner> law) {
        return editions(law).map(Edition::name).distinct().toList();
    }

    private static Stream<Edition> editions(Optional<Reckoner> law) {
        return Stream.concat(
                law.map(Reckoner::edition).map(Edition::ofBothRegimes).stream(),
                Stream.of(Edition.standard(), Edition.english()));
    }
}
