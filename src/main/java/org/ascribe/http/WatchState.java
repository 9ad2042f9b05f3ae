package org.ascribe.http;

import java.util.List;
import org.ascribe.answer.RowValue;
import org.ascribe.load.ShownProblem;

/**
 * What has come of the files that {@code up --watch} loads.
 *
 * @param files the files and folders that it watches, as they were given; none where it watches nothing
 * @param loads how often files were loaded, or could not be, since it began
 * @param problems what is wrong with the files as they are now
 */
public record WatchState(List<String> files, int loads, List<ShownProblem> problems) implements RowValue {}
