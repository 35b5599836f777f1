package org.guildhall.platform.event;

/** Applies one fact; must survive seeing it again. */
@FunctionalInterface
public interface Handler<T> {

    void on(T body, EventContext context);
}
