package org.ascribe.cli;

/** The form of log lines: for people, or for programs that collect them. */
enum LogFormat {
    text,
    json
}
