package dev.foreword.site.picture;

import dev.foreword.chart.poster.Artwork;
import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run of pictures did to the folder that holds them.
 *
 * @param state what the folder holds now
 * @param counts how many pictures were drawn, kept and removed
 * @param changes what changed in which figure
 */
record PictureUpdate(PictureState state, PictureResult.Counts counts, List<PictureResult.Change> changes) {

    /** The folder, below the pictures', with those that were. */
    private static final String BEFORE = "before/";

    /**
     * Brings a folder up to date: new and changed pictures are written, those of figures that are gone removed.
     *
     * @param drawn the pictures that were asked for
     * @param all all figures of the site
     * @param workers write the pictures
     */
    static PictureUpdate write(List<ChannelPicture> drawn, List<Subject> all, PictureFolder out, Workers workers) {
        PictureState last = out.read(PictureState.PATH).map(PictureState::read).orElseGet(PictureState::empty);
        PictureState next = last.copy();
        int removed = removeHomeless(all, out, next);
        List<ChannelPicture> fitting =
                drawn.stream().filter(ChannelPicture::fits).toList();
        workers.map(fitting, picture -> new Hashed(picture, picture.hash()))
                .forEach(hashed -> next.pictures().put(hashed.picture().path(), hashed.hash()));
        drawn.stream().filter(p -> !p.fits()).forEach(p -> next.pictures().remove(p.path()));
        List<ChannelPicture> fresh = fitting.stream()
                .filter(p -> isNew(p.path(), last, next) || !out.has(p.path() + ".svg"))
                .toList();
        workers.each(fresh, picture -> draw(picture, out));
        List<PictureResult.Change> changes = changes(fitting, fresh, last, next);
        out.write(next.file());
        var counts = new PictureResult.Counts(fresh.size(), fitting.size() - fresh.size(), removed);
        return new PictureUpdate(next, counts, changes);
    }

    private record Hashed(ChannelPicture picture, String hash) {}

    private static boolean isNew(String path, PictureState last, PictureState next) {
        return !Objects.equals(next.pictures().get(path), last.pictures().get(path));
    }

    /** {@return the path of the picture that was, before this one} */
    static String before(String path) {
        return BEFORE + path + ".png";
    }

    /** The picture that was is kept beside the new one, so that both can be looked at. */
    private static void draw(ChannelPicture picture, PictureFolder out) {
        Artwork artwork = picture.drawn();
        String path = picture.path();
        out.read(path + ".png").ifPresent(png -> out.write(new OutputFile(before(path), png)));
        out.write(OutputFile.ofText(path + ".svg", artwork.svg()));
        if (artwork.canBePng()) {
            out.write(new OutputFile(path + ".png", artwork.png()));
        }
    }

    private static List<PictureResult.Change> changes(
            List<ChannelPicture> fitting, List<ChannelPicture> fresh, PictureState last, PictureState next) {
        Set<String> drawn = new HashSet<>();
        fresh.forEach(picture -> drawn.add(picture.subject().name()));
        List<PictureResult.Change> changes = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (ChannelPicture picture : fitting) {
            String name = picture.subject().name();
            if (!seen.add(name)) {
                continue;
            }
            List<String> words = picture.drawn().words();
            List<String> before = last.words().get(name);
            next.words().put(name, words);
            if (drawn.contains(name)) {
                List<String> told = before == null ? List.of("new") : WordChanges.between(before, words);
                changes.add(new PictureResult.Change(name, told.isEmpty() ? List.of("drawn differently") : told));
            }
        }
        changes.sort(Comparator.comparing(PictureResult.Change::figure));
        return changes;
    }

    /** Pictures of figures that are gone would be used by mistake. */
    private static int removeHomeless(List<Subject> all, PictureFolder out, PictureState next) {
        Set<String> names = all.stream().map(Subject::name).collect(Collectors.toSet());
        List<String> homeless = next.pictures().keySet().stream()
                .filter(path ->
                        ChannelPicture.subject(path).filter(names::contains).isEmpty())
                .toList();
        for (String path : homeless) {
            out.delete(path + ".png");
            out.delete(path + ".svg");
            out.delete(before(path));
            next.pictures().remove(path);
        }
        next.words().keySet().retainAll(names);
        return homeless.size();
    }
}
