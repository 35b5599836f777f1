package org.guildhall.insight.generation;

/** The one record of generations all instances agree on. */
public interface Generations {

    Generation current();

    /** Compare-and-set; false if another instance was first. */
    boolean replace(Generation before, Generation next);
}
