package org.guildhall.notification.stream.web;

import java.util.Set;
import org.guildhall.directory.Actor;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.notification.stream.LiveStream;
import org.guildhall.notification.stream.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The caller's live stream: events {@code hint}, {@code counter} and {@code reset}, a comment at least every fifteen
 * seconds. A page comes back with the last event's id and is told what it missed, or to begin anew.
 */
@RestController
class StreamController {
    private static final long NO_TIMEOUT = 0L;

    private final LiveStream stream;
    private final Watch watch;

    StreamController(LiveStream stream, ActivityCards cards) {
        this.stream = stream;
        this.watch = new Watch(cards);
    }

    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> open(
            Actor actor,
            @RequestParam(name = "watch", required = false) @Nullable Set<String> subjects,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastMark) {
        Set<String> rosters = watch.rosters(actor, subjects == null ? Set.of() : subjects);
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        var line = stream.open(actor.id(), rosters, lastMark, new EmitterWire(emitter));
        emitter.onCompletion(line::stop);
        emitter.onError(error -> line.stop());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }
}
