package org.guildhall.activity.signup.audit;

import org.guildhall.activity.signup.SignUpEvent;

/** An event with its number in its roster, from 1. */
public record Numbered(long number, SignUpEvent event) {}
