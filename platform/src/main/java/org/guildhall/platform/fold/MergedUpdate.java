package org.guildhall.platform.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Several updates of one document as a single one that does the same; only {@code $set} and {@code $inc} can be merged. */
final class MergedUpdate {
    private final Document merged = new Document();
    private final Map<String, String> operatorOf = new HashMap<>();

    /** Takes one more update over, or refuses because it could not keep its meaning. */
    boolean take(Document update) {
        if (!merged.isEmpty() && !fits(update)) {
            return false;
        }
        update.forEach(
                (operator, changes) -> ((Document) changes).forEach((path, value) -> put(operator, path, value)));
        return true;
    }

    /** What was merged, and one field more. */
    Document with(String field, Object value) {
        put("$set", field, value);
        return merged;
    }

    private void put(String operator, String path, Object value) {
        operatorOf.put(path, operator);
        Document changes = (Document) merged.computeIfAbsent(operator, key -> new Document());
        if (operator.equals("$inc") && changes.get(path) instanceof Number before) {
            changes.put(path, sum(before, (Number) value));
        } else {
            changes.put(path, value);
        }
    }

    private static Number sum(Number a, Number b) {
        long sum = Math.addExact(a.longValue(), b.longValue());
        return a instanceof Integer && b instanceof Integer && sum == (int) sum ? (Number) (int) sum : (Number) sum;
    }

    private boolean fits(Document update) {
        return mergeable(merged)
                && mergeable(update)
                && update.entrySet().stream()
                        .allMatch(changes -> ((Document) changes.getValue())
                                .keySet().stream().allMatch(path -> agrees(changes.getKey(), path)));
    }

    private static boolean mergeable(Document update) {
        return List.of("$set", "$inc").containsAll(update.keySet());
    }

    /** No other operator works at this path, and nothing above or below it is changed. */
    private boolean agrees(String operator, String path) {
        String same = operatorOf.get(path);
        if (same != null) {
            return same.equals(operator);
        }
        return operatorOf.keySet().stream()
                .noneMatch(other -> other.startsWith(path + ".") || path.startsWith(other + "."));
    }
}
