package org.guildhall.bench.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What one student does in a rush: most ask once, some twice with one key, some give up and some of these come back.
 * A few close the page before there is an answer.
 */
record Script(List<Step> steps, boolean patient) {

    enum Step {
        SIGN_UP,
        ASK_AGAIN,
        GIVE_UP
    }

    static Script of(Random random) {
        List<Step> steps = new ArrayList<>(List.of(Step.SIGN_UP));
        if (random.nextInt(6) == 0) {
            steps.add(Step.ASK_AGAIN);
        }
        if (random.nextInt(5) < 2) {
            steps.add(Step.GIVE_UP);
            if (random.nextInt(3) == 0) {
                steps.add(Step.SIGN_UP);
            }
        }
        return new Script(List.copyOf(steps), random.nextInt(12) > 0);
    }

    /** One for each of so many students. */
    static List<Script> many(long seed, int students) {
        Random random = new Random(seed);
        List<Script> scripts = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            scripts.add(of(random));
        }
        return scripts;
    }
}
