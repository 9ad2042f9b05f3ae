package org.ascribe.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ascribe.answer.Html;

/** The forms in which an account is written. */
public enum Form {
    /** Markdown. */
    md {
        @Override
        public String write(Account account) {
            StringBuilder text = new StringBuilder("# " + safe(account.title()) + "\n\n");
            account.lead().forEach(sentence -> text.append(safe(sentence)).append('\n'));
            for (Account.Section section : account.sections()) {
                text.append("\n## ").append(section.title()).append("\n\n");
                section.lines()
                        .forEach(line -> text.append("- ")
                                .append(safe(line.text()))
                                .append(numbers(line.cited()))
                                .append('\n'));
            }
            text.append(account.documents().isEmpty() ? "" : "\n## Documents\n\n");
            for (int i = 0; i < account.documents().size(); i++) {
                Account.Document document = account.documents().get(i);
                text.append(i + 1).append(". ").append(safe(document.text()));
                text.append(isWeb(document) ? " <" + document.url() + ">" : "").append('\n');
            }
            account.note().forEach(line -> text.append('\n').append(safe(line)).append('\n'));
            return text.toString();
        }

        private static String safe(String text) {
            return text.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
        }
    },

    /** A page that stands alone. */
    html {
        @Override
        public String write(Account account) {
            StringBuilder text =
                    new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                            + Html.escaped(account.title())
                            + "</title>\n<style>" + ReportStyle.TEXT + "</style></head><body>\n<h1>"
                            + Html.escaped(account.title()) + "</h1>\n<p>"
                            + account.lead().stream().map(Html::escaped).collect(Collectors.joining(" ")) + "</p>\n");
            for (Account.Section section : account.sections()) {
                text.append("<h2>").append(Html.escaped(section.title())).append("</h2>\n<ul>\n");
                section.lines()
                        .forEach(line -> text.append("<li>")
                                .append(Html.escaped(line.text()))
                                .append(numbers(line.cited()))
                                .append("</li>\n"));
                text.append("</ul>\n");
            }
            text.append(account.documents().isEmpty() ? "" : "<h2>Documents</h2>\n");
            text.append("<ol>\n");
            account.documents()
                    .forEach(document -> text.append("<li>")
                            .append(
                                    isWeb(document)
                                            ? "<a href=\"" + Html.escaped(document.url()) + "\">"
                                                    + Html.escaped(document.text()) + "</a>"
                                            : Html.escaped(document.text()))
                            .append("</li>\n"));
            text.append("</ol>\n<footer>\n");
            account.note()
                    .forEach(line ->
                            text.append("<p>").append(Html.escaped(line)).append("</p>\n"));
            return text.append("</footer></body></html>\n").toString();
        }
    };

    /** The account as a text. */
    public abstract String write(Account account);

    private static String numbers(List<Integer> cited) {
        return cited.isEmpty() ? "" : cited.stream().map(String::valueOf).collect(Collectors.joining(", ", " [", "]"));
    }

    private static boolean isWeb(Account.Document document) {
        return document.url().matches("https?://[^\\s<>\"]+");
    }
}
