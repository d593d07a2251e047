package kz.qyzmet.jackson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Reckoning;

/**
 * A part of an answer of the engine, but for the calculation itself.
 *
 * @param component the part of the record
 */
record DeadlinePart(RecordComponent component) {

    static List<DeadlinePart> of(Class<?> sort) {
        return Arrays.stream(sort.getRecordComponents())
                .filter(component -> component.getType() != Reckoning.class)
                .map(DeadlinePart::new)
                .toList();
    }

    String name() {
        return component.getName();
    }

    Type type() {
        return component.getGenericType();
    }

    Object in(Deadline deadline) {
        try {
            return component.getAccessor().invoke(deadline);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("Cannot call " + component, e);
        }
    }
}
