package kz.qyzmet.jackson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;

/**
 * The way from the top of a case file to a value.
 *
 * @param steps the names of fields and the numbers of elements, from the top
 */
record CasePath(List<Object> steps) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,39}");

    CasePath {
        steps = List.copyOf(steps);
    }

    /** Returns where a parser stands. */
    static CasePath of(TokenStreamContext place) {
        Deque<Object> steps = new ArrayDeque<>();
        for (TokenStreamContext at = place; at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                steps.addFirst(at.getCurrentIndex());
            } else if (at.inObject() && at.hasCurrentName()) {
                steps.addFirst(at.currentName());
            }
        }
        return new CasePath(List.copyOf(steps));
    }

    /** Returns where a value was refused. */
    static CasePath of(JacksonException refused) {
        List<Object> steps = new ArrayList<>();
        for (JacksonException.Reference step : refused.getPath()) {
            if (step.getPropertyName() != null) {
                steps.add(step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                steps.add(step.getIndex());
            }
        }
        return new CasePath(steps);
    }

    /** Returns the way to the object or list around the last step. */
    CasePath parent() {
        return new CasePath(steps.subList(0, steps.size() - 1));
    }

    /** Returns the way to a field of what stands here. */
    CasePath with(String field) {
        List<Object> more = new ArrayList<>(steps);
        more.add(field);
        return new CasePath(more);
    }

    /** Returns the way to an element of what stands here. */
    CasePath with(int index) {
        List<Object> more = new ArrayList<>(steps);
        more.add(index);
        return new CasePath(more);
    }

    /** Returns the last step as it is shown. */
    String last() {
        return shown(steps.get(steps.size() - 1));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer index) {
                text.append('[').append(index.intValue()).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".").append(shown(step));
            }
        }
        return text.toString();
    }

    /** A name may be anything that somebody typed. */
    private static String shown(Object step) {
        String name = step.toString();
        return NAME.matcher(name).matches() && Shown.of(name).equals(name) ? name : Shown.quoted(name);
    }
}
