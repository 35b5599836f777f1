package org.guildhall.member.people.unions;

import java.util.List;

/** Body of {@code member.department-changed.v1}: all departments of a union with those in charge. */
record DepartmentChanged(String union, Names names, List<Part> departments) {

    static final String TYPE = "member.department-changed.v1";

    record Part(String department, Names names, List<String> inCharge, boolean open) {}
}
