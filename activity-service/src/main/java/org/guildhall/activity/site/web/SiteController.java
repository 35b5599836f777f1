package org.guildhall.activity.site.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.desk.Wish;
import org.guildhall.activity.feeds.Fingerprint;
import org.guildhall.activity.site.SiteService;
import org.guildhall.activity.site.web.PublicSite.PublicActivity;
import org.guildhall.activity.site.web.PublicSite.PublicPromises;
import org.guildhall.activity.site.web.PublicSite.PublicWords;
import org.guildhall.activity.unions.Union;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Cursor;
import org.guildhall.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A union's activities for everybody, without signing in; the same answer for all, so it may be kept on the way. */
@RestController
@RequestMapping("/api/activities/public")
class SiteController {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final String PAST = "past";
    private final SiteService service;

    SiteController(SiteService service) {
        this.service = service;
    }

    /** {@code when=past}: what has begun, from the latest; else what has not ended, from the next. */
    @GetMapping
    ResponseEntity<PublicSite> site(
            @RequestParam @NotBlank @Size(max = 80) String union,
            @RequestParam(defaultValue = "coming") @Pattern(regexp = "coming|past") String when,
            @RequestParam @Nullable @Size(max = 200) String cursor,
            @RequestParam @Nullable Integer limit) {
        Union found = service.union(union);
        int size = Page.limit(limit);
        Wish.After after = cursor == null ? null : after(cursor);
        List<Activity> activities =
                when.equals(PAST) ? service.past(found, after, size + 1) : service.coming(found, after, size + 1);
        Page<Activity> page = Page.cut(activities, size, SiteController::position);
        boolean first = after == null && !when.equals(PAST);
        PublicSite site = new PublicSite(
                found.id(),
                PublicWords.of(found.names()),
                first ? PublicPromises.of(service.semester(), service.promises(found)) : null,
                service.shown(page.items()).stream()
                        .map(shown -> PublicActivity.of(shown, found))
                        .toList(),
                page.next());
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .eTag('"' + Fingerprint.of(site.toString()) + '"')
                .body(site);
    }

    private static String position(Activity activity) {
        return activity.details().startsAt().toEpochMilli() + "/" + activity.id();
    }

    private static Wish.After after(String cursor) {
        String text = Cursor.decode(cursor);
        int slash = text.indexOf('/');
        try {
            return new Wish.After(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new BadInput("cursor", "cursor-broken", e);
        }
    }
}
