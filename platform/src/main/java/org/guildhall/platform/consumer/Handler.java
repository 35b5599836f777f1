package org.guildhall.platform.consumer;

/** Applies one fact; must survive seeing it again. */
@FunctionalInterface
public interface Handler<T> {

    void on(T body, EventContext context);
}
