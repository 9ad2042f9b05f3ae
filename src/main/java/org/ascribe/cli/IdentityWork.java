package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import org.ascribe.failure.Failure;
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
    static int writing(CommonOptions common, Task task) {
        try (Database database = Database.toWrite(common);
                ApplicationContext beans = beans(database)) {
            IdentityWork work = of(beans);
            FolderJudgements folder = new FolderJudgements(common, database.graph());
            if (folder.isDue()) {
                try (Turn turn = beans.getBean(Loader.class).take()) {
                    folder.bringIn(work.identities(), turn).ifPresent(common::progress);
                }
            }
            task.on(work);
            return ExitCode.OK;
        }
    }

    private static ApplicationContext beans(Database database) {
        return Beans.builder().singletons(database.graph()).start();
    }

    private static IdentityWork of(ApplicationContext beans) {
        return new IdentityWork(
                beans.getBean(Identities.class), beans.getBean(Judgements.class), beans.getBean(Resolver.class));
    }

    /** An id as it stands, since members of a cluster resolve to their representative; a name as it resolves. */
    String id(String given) {
        return identities.knows(given)
                ? given
                : resolver.resolve(given, Identities.KINDS).id();
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

    /** The two that are meant, which need not be there any more. */
    Two twoAsWritten(String one, String other) {
        boolean decided =
                judgements.ofEditors().stream().anyMatch(judgement -> judgement.isOn(one) && judgement.isOn(other));
        return checked(decided ? one : id(one), decided ? other : id(other), one, other);
    }

    private static Two checked(String from, String to, String one, String other) {
        if (from.equals(to)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    one + " and " + other + " both lead to " + from,
                    "Name two of them by their ids, which ascribe identity show " + from + " tells");
        }
        return new Two(from, to);
    }
}
