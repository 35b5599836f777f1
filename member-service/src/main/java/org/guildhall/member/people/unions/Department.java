package org.guildhall.member.people.unions;

/** A department of a union; a closed one takes no more posts. */
public record Department(String department, Names names, boolean open) {}
