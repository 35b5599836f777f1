package org.guildhall.feedback.quiet;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.guildhall.feedback.line.Category;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.OpinionActions;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.NotFound;

/** What a writer without a name may do; everything waits for the next release and leaves no hour behind. */
public final class QuietRoom {

    private static final Person BEARER = new Person.CodeBearer();
    private static final Map<QuietAct.Type, String> ACTIONS = Map.of(
            QuietAct.Type.REPLY, "entry",
            QuietAct.Type.CONFIRM, "confirm",
            QuietAct.Type.REOPEN, "reopen",
            QuietAct.Type.OBJECT, "object",
            QuietAct.Type.WITHDRAW, "withdraw");

    private final Intake intake;
    private final SealedActs acts;
    private final Throttle throttle;
    private final Opinions opinions;
    private final Moments moments;

    QuietRoom(Intake intake, SealedActs acts, Throttle throttle, Opinions opinions, Moments moments) {
        this.intake = intake;
        this.acts = acts;
        this.throttle = throttle;
        this.opinions = opinions;
        this.moments = moments;
    }

    /** How hard the work is now. */
    public int zeroBits() {
        return throttle.zeroBits();
    }

    /** Takes a first word in; repeating it makes nothing new. */
    public void raise(String id, QuietAct words, Work work) {
        admit();
        Line line = moments.line(String.valueOf(words.union())).orElseThrow(() -> refused("union-unknown"));
        Category category =
                line.category(String.valueOf(words.category())).orElseThrow(() -> refused("category-unknown"));
        if (category.lane() == Category.Lane.SAFETY) {
            throw new RefusedException(Refusal.of("lane-closed", "hotline", line.hotline()));
        }
        Moment moment = moments.of(line.union());
        if (!work.enough(id, moment.days().dayOf(moment.now()), throttle.zeroBits())) {
            throw new BadInput("work", "work-missing");
        }
        if (opinions.find(id).isEmpty()) {
            throttle.accepted();
            intake.put(acts.seal(id, words));
        }
    }

    /** Takes a later act in, if it is possible as things stand. */
    public void act(Code code, QuietAct act) {
        admit();
        String id = code.opinion();
        Optional<Kept> kept = find(code);
        if (kept.isEmpty()) {
            actBeforeRelease(id, act);
            return;
        }
        Moment moment = moments.of(kept.get().it().raised().union());
        String told = OpinionActions.forAsker(kept.get().opinion(), BEARER, moment)
                .getOrDefault(ACTIONS.getOrDefault(act.type(), ""), "wrong-state");
        if (!told.equals("allowed")) {
            throw refused(told);
        }
        intake.put(acts.seal(id, act));
    }

    /** The released opinion this code leads to, or empty while its first word still waits; a wrong code is a 404. */
    public Optional<Kept> thread(Code code) {
        Optional<Kept> found = find(code);
        if (found.isEmpty() && !waits(code)) {
            throw new NotFound("opinion");
        }
        return found;
    }

    /** Whether something of this code's bearer waits for the next release. */
    public boolean waits(Code code) {
        return intake.find(code.opinion()).isPresent();
    }

    private void actBeforeRelease(String id, QuietAct act) {
        Waiting waiting = intake.find(id).orElseThrow(() -> new NotFound("opinion"));
        if (act.type() != QuietAct.Type.WITHDRAW) {
            throw refused("waiting-release");
        }
        intake.remove(waiting);
    }

    private Optional<Kept> find(Code code) {
        return opinions.find(code.opinion())
                .filter(kept -> kept.it().raised().asker().mode() == Mode.ANONYMOUS);
    }

    private void admit() {
        if (!throttle.admit()) {
            throw new StoreBusyException("the quiet room is full", Duration.ofSeconds(3));
        }
    }

    private static RefusedException refused(String code) {
        return new RefusedException(Refusal.of(code));
    }
}
