package org.guildhall.activity.signup.audit;

/** One named check of an audit and what it found. */
public record Check(String name, boolean ok, String detail) {}
