package org.guildhall.bench.propagation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.guildhall.bench.proof.Delays;
import org.guildhall.bench.proof.Finding;

/** What the courses come to. */
final class Judgement {
    private static final double GOAL = 10;

    private Judgement() {}

    static List<Finding> of(List<Course> courses) {
        Delays bare = delays(courses, Course::bare);
        Delays consumer = delays(courses, course -> course.consumed() - course.answered());
        double ratio = Math.max(0, consumer.p50()) / bare.p50();
        return List.of(
                Finding.told("the same record through the bare broker, sent → consumed", bare.text()),
                Finding.told(
                        "asked → answered",
                        delays(courses, course -> course.answered() - course.asked())
                                .text()),
                Finding.told("answered → foreign consumer", after(consumer)),
                Finding.judged(
                        "answered → foreign consumer, p50 / bare p50",
                        String.format(Locale.ROOT, "%.1f", ratio),
                        "≤ 10",
                        ratio <= GOAL),
                Finding.told(
                        "asked → foreign consumer",
                        delays(courses, course -> course.consumed() - course.asked())
                                .text()),
                Finding.told(
                        "answered → the student's open page",
                        after(delays(courses, course -> course.told() - course.answered()))),
                Finding.told(
                        "asked → the student's open page",
                        delays(courses, course -> course.told() - course.asked())
                                .text()),
                Finding.told(
                        "answered → a minister's open board (looks once a second)",
                        after(delays(courses, course -> course.onBoard() - course.answered()))));
    }

    private static Delays delays(List<Course> courses, ToLongFunction<Course> between) {
        return Delays.of(courses.stream().map(between::applyAsLong).toList());
    }

    private static String after(Delays delays) {
        return delays.early() == 0 ? delays.text() : delays.text() + "; " + delays.early() + " came before the answer";
    }
}
