package kz.qyzmet.agreement.partner;

import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.agreement.cooperation.CooperationType;
import org.immutables.value.Value;

/** One line of the list of services, by the three columns of Annex 3; what a column lacks is a defect of the list. */
@Value.Immutable
public interface ServiceListItem {

    /**
     * Returns the number of the item ({@code spa219.an3.c1.col-number}).
     *
     * @return the number, empty where the line has none
     */
    OptionalInt number();

    /**
     * Returns the name of the public service ({@code spa219.an3.c2.col-service}).
     *
     * @return the name, empty where the line has none
     */
    Optional<String> service();

    /**
     * Returns the type of cooperation ({@code spa219.an3.c3.col-type}).
     *
     * @return the type, empty where the line has none
     */
    Optional<CooperationType> type();

    /**
     * Returns the branch of cooperation ({@code spa219.an3.c3.col-type}).
     *
     * @return the branch, empty where the line has none
     */
    Optional<String> branch();

    /**
     * Starts a new item.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    final class Builder extends ImmutableServiceListItem.Builder {
        Builder() {}
    }
}
