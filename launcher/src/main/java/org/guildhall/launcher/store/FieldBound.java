package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says of one field, as far as an ordered index can use it. It may let through more than the filter does,
 * since found documents are checked against the whole filter, but never less.
 */
sealed interface FieldBound {

    /** The field is one of these values. */
    record OneOf(List<Object> values) implements FieldBound {}

    /** The field is at least this value; without an upper end, since a list may satisfy both ends by two elements. */
    record From(Object value) implements FieldBound {}

    /** The field is of the type of this value and at most it. */
    record UpTo(Object least, Object value) implements FieldBound {}

    /** The field is there. */
    record Present() implements FieldBound {}

    /** What the filter says of the field, or null if it is nothing an index can use. */
    static @Nullable FieldBound in(Document filter, String field) {
        if (filter.containsKey(field)) {
            FieldBound bound = of(filter.get(field));
            if (bound != null) {
                return bound;
            }
        }
        if (filter.get("$and") instanceof Collection<?> parts) {
            for (Object part : parts) {
                FieldBound bound = part instanceof Document each ? in(each, field) : null;
                if (bound != null) {
                    return bound;
                }
            }
        }
        return null;
    }

    private static @Nullable FieldBound of(@Nullable Object condition) {
        if (condition instanceof Document operators && isOperators(operators)) {
            return ofOperators(operators);
        }
        return condition != null && isPresent(condition) ? new OneOf(List.of(condition)) : null;
    }

    private static @Nullable FieldBound ofOperators(Document operators) {
        Object equal = operators.get("$eq");
        if (equal != null && isPresent(equal)) {
            return new OneOf(List.of(equal));
        }
        if (operators.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(FieldBound::isPresent)) {
            return new OneOf(new ArrayList<>(values));
        }
        Object from = operators.getOrDefault("$gte", operators.get("$gt"));
        if (from != null && isPresent(from)) {
            return new From(from);
        }
        Object upTo = operators.getOrDefault("$lte", operators.get("$lt"));
        Object least = leastOfType(upTo);
        if (upTo != null && least != null) {
            return new UpTo(least, upTo);
        }
        return Boolean.TRUE.equals(operators.get("$exists")) ? new Present() : null;
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private static boolean isPresent(@Nullable Object value) {
        return value != null && !(value instanceof Collection<?>) && !(value instanceof BsonRegularExpression);
    }

    private static @Nullable Object leastOfType(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant _ -> Instant.ofEpochMilli(Long.MIN_VALUE);
            case Number _ -> Double.NEGATIVE_INFINITY;
            case String _ -> "";
            default -> null;
        };
    }
}
