package dev.foreword.site.picture;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.drawing.ChannelPictures;
import dev.foreword.model.brand.Channel;
import dev.foreword.page.ContactSheet;
import dev.foreword.page.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the sheet on which all pictures of a folder are looked at. */
final class PictureSheet {

    private final Theme theme;
    private final ChannelPictures pictures;
    private final PictureFolder out;

    PictureSheet(Theme theme, ChannelPictures pictures, PictureFolder out) {
        this.theme = theme;
        this.pictures = pictures;
        this.out = out;
    }

    /** Writes the sheet with every figure of which there is a picture, whether it was drawn now or before. */
    void write(List<Subject> all, PictureUpdate update) {
        ContactSheet sheet = new ContactSheet(theme, new Diagnostics());
        Map<String, List<String>> changed = new HashMap<>();
        update.changes().forEach(change -> changed.put(change.figure(), change.words()));
        for (Subject subject : all) {
            List<String> paths = Stream.of(Channel.values())
                    .map(channel -> ChannelPicture.path(subject, channel))
                    .filter(update.state().pictures()::containsKey)
                    .filter(path -> out.has(path + ".png"))
                    .toList();
            if (!paths.isEmpty()) {
                String before = PictureUpdate.before(paths.get(0));
                boolean shown = changed.containsKey(subject.name()) && out.has(before);
                sheet.add(
                        subject.name(),
                        pictures.words(subject.figure()),
                        subject.address(),
                        paths,
                        changed.getOrDefault(subject.name(), List.of()),
                        shown ? before : "");
            }
        }
        sheet.files().forEach(out::write);
    }
}
