package dev.foreword.work;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number of threads that share out pieces of work; one instance serves a whole build, and decides how many threads it
 * has.
 *
 * <p>Whoever hands out work takes part in it. So work may hand out work of its own, and nobody waits for a thread that
 * never comes free. Results come in the order of the pieces, whichever is done first.
 */
public final class Workers implements AutoCloseable {

    private final @Nullable ExecutorService helpers;

    /**
     * @param threads how many threads work at once, that of the caller among them
     * @throws IllegalArgumentException if there are fewer than one
     */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.helpers = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1);
    }

    /**
     * {@return what comes of each piece, in order}
     *
     * @param pieces what there is to do
     * @param work does one piece; it may run on any thread, and throws unchecked exceptions alone, which come through
     */
    public <T, R> List<R> map(Collection<T> pieces, Function<? super T, ? extends R> work) {
        List<FutureTask<R>> tasks = pieces.stream()
                .map(piece -> new FutureTask<R>(() -> work.apply(piece)))
                .toList();
        if (helpers != null) {
            tasks.forEach(helpers::execute);
        }
        // A task runs once: what a helper has begun is passed over here.
        tasks.forEach(FutureTask::run);
        return tasks.stream().map(Workers::result).toList();
    }

    /** Does each piece of work, and comes back when all are done. */
    public <T> void each(Collection<T> pieces, Consumer<? super T> work) {
        map(pieces, piece -> {
            work.accept(piece);
            return true;
        });
    }

    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdown();
        }
    }
}
