package dev.foreword.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class WorkersTest {

    private static final List<Integer> PIECES = IntStream.range(0, 100).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfThePieces(int threads) {
        try (Workers workers = new Workers(threads)) {
            assertThat(workers.map(PIECES, n -> n * n))
                    .containsExactlyElementsOf(PIECES.stream().map(n -> n * n).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void workMayHandOutWork(int threads) {
        try (Workers workers = new Workers(threads)) {
            List<Integer> sums = workers.map(
                    PIECES,
                    n -> workers.map(PIECES, m -> n + m).stream()
                            .mapToInt(Integer::intValue)
                            .sum());

            assertThat(sums).hasSize(100).startsWith(4950, 5050);
        }
    }

    @Test
    void asManyThreadsWorkAtOnceAsWereAskedFor() throws InterruptedException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(3);
        try (Workers workers = new Workers(3)) {
            workers.each(List.of(1, 2, 3), n -> {
                threads.add(Thread.currentThread());
                all.countDown();
                await(all);
            });
        }
        assertThat(threads).hasSize(3);
    }

    /** Each of the three waits until the others have come, which they can only on threads of their own. */
    private static void await(CountDownLatch all) {
        try {
            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFaultComesThrough(int threads) {
        try (Workers workers = new Workers(threads)) {
            assertThatThrownBy(() -> workers.each(PIECES, n -> {
                        if (n == 50) {
                            throw new IllegalArgumentException("no " + n);
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no 50");
        }
    }

    @Test
    void noWorkIsNoWork() {
        try (Workers workers = new Workers(2)) {
            assertThat(workers.map(List.<Integer>of(), n -> n)).isEmpty();
        }
        assertThatThrownBy(() -> new Workers(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
