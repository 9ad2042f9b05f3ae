package org.ascribe.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.ascribe.load.Progress;
import org.jspecify.annotations.Nullable;

/** How far a load is: a bar on a terminal, else a line for every tenth. */
final class LoadProgress implements Progress, AutoCloseable {
    private final CommonOptions common;
    private final String dataset;
    private @Nullable ProgressBar bar;
    private long tenths;

    LoadProgress(CommonOptions common, String dataset) {
        this.common = common;
        this.dataset = dataset;
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
        return !OnInterrupt.happening();
    }

    private void line(long now) {
        if (now > tenths) {
            tenths = now;
            common.progress("Loading " + dataset + ": " + now * 10 + " %");
        }
    }

    private ProgressBar bar(long total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Loading " + dataset)
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
