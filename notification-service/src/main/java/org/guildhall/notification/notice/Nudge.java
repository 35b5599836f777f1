package org.guildhall.notification.notice;

/** Says that a notice is open, so that it is spread now and not at the next sweep. Losing a nudge loses nothing. */
public interface Nudge {

    void open(Notice notice);
}
