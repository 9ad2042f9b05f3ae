package org.ascribe.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.ascribe.graph.Progress;
import org.jspecify.annotations.Nullable;

/** How far a load or an export is: a bar on a terminal, else a line for every tenth. */
final class LoadProgress implements Progress, AutoCloseable {
    private final CommonOptions common;
    private final String task;
    private final Runnable check;
    private @Nullable ProgressBar bar;
    private long tenths;

    /** For a task such as {@code Loading my-dataset}. */
    LoadProgress(CommonOptions common, String task) {
        this(common, task, () -> {});
    }

    /** With a check after each batch, which throws if there must be no other one. */
    LoadProgress(CommonOptions common, String task, Runnable check) {
        this.common = common;
        this.task = task;
        this.check = check;
    }

    @Override
    public boolean step(String phase, long done, long total) {
        if (!common.quiet && total > 0) {
            if (Terminal.isInteractive()) {
                bar(total).stepTo(done);
            } else {
                line(done * 10 / total);
            }
        }
        if (done < total) {
            check.run();
        }
        return !OnInterrupt.happening();
    }

    private void line(long now) {
        if (now > tenths) {
            tenths = now;
            common.progress(task + ": " + now * 10 + " %");
        }
    }

    private ProgressBar bar(long total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .build();
        }
        return bar;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
