package dev.foreword.model.people;

import dev.foreword.model.basic.Picture;
import dev.foreword.model.basic.PublicationDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who signs, speaks or is quoted, with the posts that they held.
 *
 * @param key what the text calls them
 * @param name as printed
 * @param posts what they were, the newest last
 * @param portrait a picture of them, if there is one
 */
public record Person(
        String key, String name, List<Post> posts, @Nullable Portrait portrait) {

    public Person {
        posts = List.copyOf(posts);
    }

    /**
     * What someone was.
     *
     * @param title such as “Director of Children’s Services”
     * @param at the organisation, as printed; may be empty
     * @param from since when; null when nobody says
     * @param to until when; null for “still”
     */
    public record Post(
            String title,
            String at,
            @Nullable PublicationDate from,
            @Nullable PublicationDate to) {

        /** {@return the post in a line: title, organisation} */
        public String words() {
            return at.isEmpty() ? title : title + ", " + at;
        }

        /** A post that began or ended in the course of a year was held in that year. */
        private boolean isHeldIn(PublicationDate date) {
            return (from == null || from.year() <= date.year()) && (to == null || to.year() >= date.year());
        }
    }

    /**
     * A picture of someone.
     *
     * @param picture the file
     * @param alternative what it shows
     */
    public record Portrait(Picture picture, String alternative) {}

    /** {@return what they were at a date; none when the register doesn’t say} */
    public Optional<Post> postAt(PublicationDate date) {
        return posts.stream().filter(post -> post.isHeldIn(date)).reduce((earlier, later) -> later);
    }
}
