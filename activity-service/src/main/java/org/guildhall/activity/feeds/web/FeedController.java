package org.guildhall.activity.feeds.web;

import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.feeds.Feed;
import org.guildhall.activity.feeds.FeedService;
import org.guildhall.activity.feeds.Fingerprint;
import org.guildhall.activity.feeds.ics.FeedText;
import org.guildhall.directory.Actor;
import org.guildhall.platform.PlatformProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calendar addresses: one's own with a secret in it, a union's for everybody; both are read without signing in. */
@RestController
@RequestMapping("/api/calendars")
class FeedController {
    private static final String ICS = "text/calendar;charset=UTF-8";
    private static final String LANGUAGES = "zh|en";
    private final FeedService service;
    private final String site;

    FeedController(FeedService service, PlatformProperties properties) {
        this.service = service;
        this.site = properties.issuer();
    }

    /** Whether there is an address, and since when; never the address itself. */
    record FeedView(boolean open, @Nullable Instant since) {}

    /** The one time the address is told. */
    record FeedAddress(String address) {}

    @GetMapping("/feeds")
    FeedView mine(Actor actor) {
        Instant since = service.since(actor).orElse(null);
        return new FeedView(since != null, since);
    }

    /** Asked again after a lost answer it gives another address; only the last one is good. */
    @PostMapping("/feeds")
    @ResponseStatus(HttpStatus.CREATED)
    FeedAddress open(Actor actor) {
        return new FeedAddress(site + "/api/calendars/feeds/" + service.open(actor) + ".ics");
    }

    @DeleteMapping("/feeds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor) {
        service.close(actor);
    }

    /** Asked for anew each time, so that a revoked address is dead at once; what has not changed is not sent again. */
    @GetMapping(path = "/feeds/{key}.ics", produces = ICS)
    ResponseEntity<byte[]> feed(
            @PathVariable String key, @RequestParam(defaultValue = "zh") @Pattern(regexp = LANGUAGES) String lang) {
        return text(service.behind(key), lang, CacheControl.noCache().cachePrivate());
    }

    @GetMapping(path = "/unions/{union}.ics", produces = ICS)
    ResponseEntity<byte[]> union(
            @PathVariable String union, @RequestParam(defaultValue = "zh") @Pattern(regexp = LANGUAGES) String lang) {
        return text(
                service.ofUnion(union),
                lang,
                CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic());
    }

    private ResponseEntity<byte[]> text(Feed feed, String lang, CacheControl caching) {
        String text = FeedText.of(feed, lang.equals("en"), site);
        return ResponseEntity.ok()
                .eTag('"' + Fingerprint.of(text) + '"')
                .cacheControl(caching)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
