package dev.foreword.source.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Hands things on in batches, in order, while the next batch is being gathered: a large file is split on one thread and
 * stored on another. What the receiver throws comes back to the giver.
 */
final class Batches<T> implements Consumer<T> {

    private static final int SIZE = 4096;

    private final Consumer<T> receiver;
    private List<T> batch = new ArrayList<>();
    private CompletableFuture<Void> handedOn = CompletableFuture.completedFuture(null);

    Batches(Consumer<T> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void accept(T thing) {
        batch.add(thing);
        if (batch.size() == SIZE) {
            handOn();
        }
    }

    /** Waits until all has been received. What is left isn't worth another thread; most tables are no more than that. */
    void finish() {
        await();
        batch.forEach(receiver);
        batch = new ArrayList<>();
    }

    private void handOn() {
        await();
        List<T> full = batch;
        batch = new ArrayList<>(SIZE);
        handedOn = CompletableFuture.runAsync(() -> full.forEach(receiver));
    }

    private void await() {
        try {
            handedOn.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
