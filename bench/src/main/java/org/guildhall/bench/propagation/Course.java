package org.guildhall.bench.propagation;

/**
 * One sign-up on its way: when it was asked and answered, and when a foreign consumer, the student's own page and the
 * board had it; nanoseconds of one clock. Bare is what the broker alone took just before.
 */
record Course(long asked, long answered, long consumed, long told, long onBoard, long bare) {

    Course onBoardAt(long nanos) {
        return new Course(asked, answered, consumed, told, nanos, bare);
    }
}
