package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.stream.Collectors;
import org.ascribe.failure.Failure;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.NameKey;
import org.ascribe.load.Loader;
import org.ascribe.load.judge.Identities;
import org.ascribe.load.judge.Judgements;
import org.ascribe.load.record.Turn;
import org.ascribe.query.Resolver;

/**
 * What commands on identities work with, while the database is open.
 *
 * @param identities judges
 * @param judgements reads what was judged
 * @param resolver finds who is meant
 */
record IdentityWork(Identities identities, Judgements judgements, Resolver resolver) {

    /** What to do. */
    interface Task {
        void on(IdentityWork work);
    }

    /** Opens the database to read. */
    static int reading(CommonOptions common, Task task) {
        try (Database database = Database.toAsk(common);
                ApplicationContext beans = beans(database)) {
            task.on(of(beans));
            return ExitCode.OK;
        }
    }

    /** Opens the database to write; what stood in a file of the folder comes in first. */
    static int writing(CommonOptions common, WaitOption waiting, Task task) {
        try (Database database = Database.toWrite(common);
                ApplicationContext beans = beans(database)) {
            return waiting.patiently(common, () -> {
                IdentityWork work = of(beans);
                FolderJudgements folder = new FolderJudgements(common, database.graph());
                if (folder.isDue()) {
                    try (Turn turn = beans.getBean(Loader.class).take()) {
                        folder.bringIn(work.identities(), turn).ifPresent(common::progress);
                    }
                }
                task.on(work);
                return ExitCode.OK;
            });
        }
    }

    private static ApplicationContext beans(Database database) {
        return Beans.builder().singletons(database.graph()).start();
    }

    private static IdentityWork of(ApplicationContext beans) {
        return new IdentityWork(
                beans.getBean(Identities.class), beans.getBean(Judgements.class), beans.getBean(Resolver.class));
    }

    /** An id as it stands, since members of a cluster resolve to their representative; a name as the one who has it. */
    String id(String given) {
        return identities.knows(given)
                ? given
                : resolver.carrier(given, Identities.KINDS).id();
    }

    /**
     * Two ids that are not the same.
     *
     * @param from the one
     * @param to the other
     */
    record Two(String from, String to) {}

    /** The two that are meant. */
    Two two(String one, String other) {
        return checked(id(one), id(other), one, other);
    }

    /**
     * What an editor has decided on two, however they are called: by ids that need not be there any more, by the words that
     * were decided on, or by what they are held to be since.
     *
     * @throws Failure NOT_FOUND if nothing was decided on them; USAGE if it is not clear which decision is meant
     */
    Judgement decided(String one, String other) {
        List<Judgement> editors = judgements.ofEditors();
        List<Judgement> found = editors.stream()
                .filter(judgement -> judgement.isOn(one) && judgement.isOn(other) && !one.equals(other))
                .toList();
        if (found.isEmpty()) {
            String pair = Judgement.pair(id(one), id(other));
            found = editors.stream()
                    .filter(judgement -> judgement.pair().equals(pair))
                    .toList();
        }
        return found.isEmpty() ? decidedSince(editors, one, other) : found.getFirst();
    }

    private Judgement decidedSince(List<Judgement> editors, String one, String other) {
        String pair = Judgement.pair(standing(id(one)), standing(id(other)));
        List<Judgement> found = id(one).equals(id(other)) && NameKey.of(one).equals(NameKey.of(other))
                ? List.of()
                : editors.stream()
                        .filter(judgement -> Judgement.pair(standing(judgement.from()), standing(judgement.to()))
                                .equals(pair))
                        .toList();
        return switch (found.size()) {
            case 0 ->
                throw Failure.of(
                        Failure.Kind.NOT_FOUND,
                        "No editor has decided on " + one + " and " + other,
                        "See ascribe identity show " + ShellWord.of(one));
            case 1 -> found.getFirst();
            default ->
                throw Failure.of(
                        Failure.Kind.USAGE,
                        "Several decisions of editors hold " + one + " and " + other + " to be what they are",
                        "Take back one of them: "
                                + found.stream()
                                        .map(judgement -> "ascribe identity undo " + ShellWord.of(judgement.from())
                                                + " " + ShellWord.of(judgement.to()))
                                        .collect(Collectors.joining(", or ")));
        };
    }

    /** What stands for it among those that it is held to be the same as. */
    private String standing(String id) {
        return resolver.successor(id).orElse(id);
    }

    private static Two checked(String from, String to, String one, String other) {
        if (from.equals(to)) {
            String both = one.equals(other) ? one + " is given twice" : one + " and " + other + " both mean " + from;
            throw Failure.of(
                    Failure.Kind.USAGE,
                    both,
                    "To decide on two of those that are held to be the same, name them by their ids, which"
                            + " ascribe identity show " + ShellWord.of(from) + " tells");
        }
        return new Two(from, to);
    }
}
