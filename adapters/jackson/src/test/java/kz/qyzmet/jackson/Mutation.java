package kz.qyzmet.jackson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.qyzmet.jackson.JsonTree.Field;
import kz.qyzmet.jackson.JsonTree.Holder;
import kz.qyzmet.jackson.JsonTree.Literal;

/**
 * One thing that can happen to a file.
 *
 * @param kind what happens
 * @param where to which field, element or letter of all that there are
 * @param other the literal or name that is put in
 */
record Mutation(Kind kind, int where, String other) {

    enum Kind {
        DROPPED,
        DOUBLED,
        RENAMED,
        REPLACED,
        MADE_NULL,
        SWAPPED,
        NESTED,
        MOVED_UP,
        CUT_OFF,
        /** The order of fields tells nothing. */
        FIELDS_SHUFFLED,
        /** Nor does what stands between them. */
        SPACED;

        boolean keepsTheMeaning() {
            return this == FIELDS_SHUFFLED || this == SPACED;
        }
    }

    String of(String file) {
        JsonTree tree = JsonTree.of(file);
        switch (kind) {
            case CUT_OFF -> {
                return file.substring(0, where % file.length());
            }
            case SPACED -> {
                return tree.text(where % 2 == 0 ? "\n\t " : "  ");
            }
            case FIELDS_SHUFFLED ->
                tree.holders().stream()
                        .filter(holder -> !holder.isList())
                        .forEach(holder -> Collections.shuffle(holder.fields(), new Random(where)));
            default -> change(tree.holders());
        }
        return tree.text("");
    }

    private void change(List<Holder> holders) {
        int left = where
                % holders.stream().mapToInt(holder -> holder.fields().size()).sum();
        for (Holder holder : holders) {
            if (left < holder.fields().size()) {
                change(holder, holder.fields(), left);
                return;
            }
            left -= holder.fields().size();
        }
    }

    private void change(Holder holder, List<Field> fields, int at) {
        Field field = fields.get(at);
        switch (kind) {
            case DROPPED -> fields.remove(at);
            case DOUBLED -> fields.add(field);
            case RENAMED -> fields.set(at, new Field(other.replace("\"", ""), field.value()));
            case REPLACED -> fields.set(at, new Field(field.name(), new Literal(other)));
            case MADE_NULL -> fields.set(at, new Field(field.name(), new Literal("null")));
            case SWAPPED -> Collections.swap(fields, at, (at + 1) % fields.size());
            case NESTED -> fields.set(at, new Field(field.name(), nested(field.value(), 1 + where % 40)));
            case MOVED_UP -> {
                if (field.value() instanceof Holder inner && inner.isList() == holder.isList()) {
                    fields.addAll(inner.fields());
                }
                fields.remove(at);
            }
            default -> throw new IllegalStateException(kind.name());
        }
    }

    private static JsonTree nested(JsonTree value, int levels) {
        JsonTree around = value;
        for (int i = 0; i < levels; i++) {
            List<Field> one = new ArrayList<>(List.of(new Field(levels % 2 == 0 ? "type" : "", around)));
            around = new Holder(levels % 2 == 1, one);
        }
        return around;
    }
}
