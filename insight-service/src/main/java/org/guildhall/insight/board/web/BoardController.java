package org.guildhall.insight.board.web;

import java.io.IOException;
import org.guildhall.directory.Actor;
import org.guildhall.insight.board.Board;
import org.guildhall.insight.board.BoardRights;
import org.guildhall.insight.board.BoardStream;
import org.guildhall.insight.board.Boards;
import org.guildhall.insight.board.Scope;
import org.guildhall.insight.board.Viewer;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live board of a union, or without one the nearest the caller may see: once, or as it changes. */
@RestController
@RequestMapping("/api/insight")
class BoardController {
    private static final long NO_TIMEOUT = 0L;

    private final Boards boards;
    private final BoardStream stream;

    BoardController(Boards boards, BoardStream stream) {
        this.boards = boards;
        this.stream = stream;
    }

    @GetMapping("/board")
    Board board(Actor actor, @RequestParam @Nullable String union) {
        return boards.of(scope(actor, union));
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(Actor actor, @RequestParam @Nullable String union) {
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        Viewer viewer = stream.open(scope(actor, union), new EmitterScreen(emitter));
        emitter.onCompletion(viewer::stop);
        emitter.onError(error -> viewer.stop());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    private Scope scope(Actor actor, @Nullable String union) {
        Scope scope = BoardRights.scope(actor, union);
        if (!boards.knows(scope)) {
            throw new NotFound("board of " + union);
        }
        return scope;
    }

    /** Writes boards as server-sent events. */
    private record EmitterScreen(SseEmitter emitter) implements Viewer.Screen {

        @Override
        public void show(Board board) throws IOException {
            emitter.send(SseEmitter.event().name("board").data(board, MediaType.APPLICATION_JSON));
        }

        @Override
        public void beat() throws IOException {
            emitter.send(SseEmitter.event().comment("beat"));
        }

        @Override
        public void close() {
            emitter.complete();
        }
    }
}
