package kz.qyzmet.agreement.partner;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;

/**
 * The list of services that a partner renders, after the form of Annex 3 ({@code spa219.p31.service-list-form}). Trust
 * management has none.
 *
 * @param agreedOn when the parties agreed on it; from that day on it goes before an older one, not null
 * @param items the lines in their order, not null, may be empty
 */
public record ServiceList(Fact agreedOn, List<ServiceListItem> items) {

    /** Copies the lines. */
    public ServiceList {
        Objects.requireNonNull(agreedOn, "agreedOn");
        items = List.copyOf(items);
    }

    /**
     * Tells whether a service stands in the list.
     *
     * @param service its name; letter case and the spaces around and between words do not matter, not null
     * @return true if a line has this name
     */
    public boolean holds(String service) {
        return names().contains(plain(service));
    }

    private Set<String> names() {
        return items.stream()
                .flatMap(item -> item.service().stream())
                .map(ServiceList::plain)
                .collect(Collectors.toSet());
    }

    /** A name as it is compared. */
    static String plain(String service) {
        return service.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
