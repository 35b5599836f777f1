package org.guildhall.notification.stream.web;

import java.io.IOException;
import java.util.List;
import org.guildhall.notification.copy.SeatCount;
import org.guildhall.notification.stream.Frame;
import org.guildhall.notification.stream.Wire;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Writes frames as server-sent events. */
final class EmitterWire implements Wire {
    private final SseEmitter emitter;

    EmitterWire(SseEmitter emitter) {
        this.emitter = emitter;
    }

    /** Something of the reader's is new or changed. */
    record Hint(String kind, String id, long version) {}

    /** The seats of a watched roster. */
    record Counter(String subject, int capacity, int taken, int waiting, String state) {}

    @Override
    public void send(List<Frame> frames) throws IOException {
        for (Frame frame : frames) {
            emitter.send(event(frame));
        }
    }

    @Override
    public void close() {
        emitter.complete();
    }

    private static SseEmitter.SseEventBuilder event(Frame frame) {
        return switch (frame) {
            case Frame.Beat ignored -> SseEmitter.event().comment("beat");
            case Frame.Reset ignored -> SseEmitter.event().name("reset").data("{}", MediaType.APPLICATION_JSON);
            case Frame.Counter counter ->
                SseEmitter.event().name("counter").data(counter(counter.seats()), MediaType.APPLICATION_JSON);
            case Frame.Hint hint -> hint(hint);
        };
    }

    private static SseEmitter.SseEventBuilder hint(Frame.Hint hint) {
        Hint body =
                new Hint(hint.thing().kind(), hint.thing().id(), hint.thing().version());
        SseEmitter.SseEventBuilder event = SseEmitter.event().name("hint").data(body, MediaType.APPLICATION_JSON);
        return hint.mark() == null ? event : event.id(hint.mark());
    }

    private static Counter counter(SeatCount seats) {
        return new Counter(
                "activity/" + seats.roster(), seats.capacity(), seats.taken(), seats.waiting(), seats.state());
    }
}
