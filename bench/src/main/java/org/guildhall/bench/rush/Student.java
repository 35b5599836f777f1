package org.guildhall.bench.rush;

/** One of the crowd: who, with which token. */
public record Student(String member, String token) {}
