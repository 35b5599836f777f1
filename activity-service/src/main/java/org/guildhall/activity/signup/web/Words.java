package org.guildhall.activity.signup.web;

import org.guildhall.activity.details.Names;

/** The same words in both languages. */
record Words(String zh, String en) {
    static Words of(Names names) {
        return new Words(names.zh(), names.en());
    }
}
