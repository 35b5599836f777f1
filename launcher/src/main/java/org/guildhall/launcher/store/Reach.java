package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paths in a document that a command may look at or change. It may name more than the command needs, but never
 * less: what is not certain reaches everything.
 */
final class Reach {

    static final Reach EVERYTHING = new Reach().projection(null);

    private static final Set<String> JUNCTIONS = Set.of("$and", "$or", "$nor");

    private final Set<String> paths = new HashSet<>();
    private boolean everything;

    /** The fields of a sub-document that are reached, or null for all of them. */
    @Nullable
    Set<String> namesIn(List<String> path) {
        if (everything) {
            return null;
        }
        String inside = String.join(".", path) + ".";
        Set<String> names = new LinkedHashSet<>();
        for (String reached : paths) {
            if (inside.startsWith(reached)) {
                return null;
            }
            if (reached.startsWith(inside)) {
                names.add(reached.substring(inside.length(), reached.indexOf('.', inside.length())));
            }
        }
        return names;
    }

    Reach also(Reach other) {
        paths.addAll(other.paths);
        everything |= other.everything;
        return this;
    }

    Reach filter(Document filter) {
        filter.forEach((key, condition) -> {
            if (JUNCTIONS.contains(key) && condition instanceof Collection<?> filters) {
                filters.forEach(this::filterOf);
            } else if (!key.equals("$comment")) {
                path(key);
            }
        });
        return this;
    }

    private void filterOf(@Nullable Object part) {
        if (part instanceof Document filter) {
            filter(filter);
        } else {
            everything = true;
        }
    }

    Reach order(@Nullable Document order) {
        if (order != null) {
            order.keySet().stream().filter(key -> !key.equals("$natural")).forEach(this::path);
        }
        return this;
    }

    /** A projection that includes reaches what it names; one that excludes, or is none, reaches everything. */
    Reach projection(@Nullable Document projection) {
        boolean includes = false;
        for (Map.Entry<String, Object> field :
                projection == null ? Set.<Map.Entry<String, Object>>of() : projection.entrySet()) {
            boolean included = !(field.getValue() instanceof Document) && Utils.isTrue(field.getValue());
            includes |= included;
            everything |= !included && !field.getKey().equals("_id");
            path(field.getKey());
        }
        everything |= !includes;
        return this;
    }

    /** An update by operators reaches what they name; a replacement reaches everything. */
    Reach update(@Nullable Object update) {
        if (update instanceof Document operators) {
            operators.forEach(this::operator);
        } else {
            everything = true;
        }
        return this;
    }

    private void operator(String operator, Object change) {
        if (!operator.startsWith("$") || !(change instanceof Document fields)) {
            everything = true;
        } else if (operator.equals("$rename")) {
            // a renamed field goes to the end of those around it
            fields.forEach((from, to) -> path(around(from)).path(around(String.valueOf(to))));
        } else {
            fields.keySet().forEach(this::path);
        }
    }

    private static String around(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    Reach indexes(Collection<Index<Object>> indexes) {
        for (Index<Object> index : indexes) {
            for (IndexKey key : index.getKeys()) {
                path(key.getKey());
            }
        }
        return this;
    }

    /** A positional operator in a path may mean anything from there on. */
    private Reach path(String path) {
        int position = path.indexOf(".$");
        everything |= path.startsWith("$");
        paths.add((position < 0 ? path : path.substring(0, position)) + ".");
        return this;
    }
}
