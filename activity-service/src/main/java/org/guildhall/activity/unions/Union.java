package org.guildhall.activity.unions;

import java.util.List;
import org.guildhall.activity.details.Names;

/** A union by name, with its departments: what those without a sign-in may know of it. */
public record Union(String id, Names names, List<Department> departments) {
    public Union {
        departments = List.copyOf(departments);
    }

    /** A department by name. */
    public record Department(String id, Names names) {}
}
