package org.guildhall.feedback.line.web;

import java.util.List;
import java.util.Locale;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.line.Category;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.line.Lines;
import org.guildhall.feedback.line.Names;
import org.guildhall.platform.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an asker needs to know before writing: categories, who shares them, the hotline, the modes. */
@RestController
class LineController {

    private static final List<String> MODES = List.of("named", "confidential", "anonymous");

    private final Lines lines;

    LineController(Lines lines) {
        this.lines = lines;
    }

    @GetMapping("/api/opinions/line")
    LineBody line(Actor actor, @RequestParam String union) {
        return lines.of(union).map(LineBody::of).orElseThrow(() -> new NotFound("line"));
    }

    /** A category of the safety lane is closed until its cover is staffed: then only the hotline helps. */
    record CategoryBody(String id, Names names, String lead, String second, String lane, boolean open) {
        static CategoryBody of(Category it) {
            String lane = it.lane().name().toLowerCase(Locale.ROOT);
            return new CategoryBody(
                    it.id(), it.names(), it.lead(), it.second(), lane, it.lane() == Category.Lane.LADDER);
        }
    }

    record LineBody(
            String union,
            Names names,
            List<String> owners,
            List<CategoryBody> categories,
            String hotline,
            List<String> modes) {
        static LineBody of(Line line) {
            return new LineBody(
                    line.union(),
                    line.names(),
                    line.owners(),
                    line.categories().stream().map(CategoryBody::of).toList(),
                    line.hotline(),
                    MODES);
        }
    }
}
