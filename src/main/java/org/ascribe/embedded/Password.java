package org.ascribe.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.ascribe.graph.CypherFiles;
import org.neo4j.dbms.api.DatabaseManagementService;

/** The password of the embedded database: made once, kept in a file of the folder that only its owner may read. */
final class Password {
    private static final int BYTES = 24;

    private Password() {}

    /** The password as kept, for a database that has it already. */
    static String read(Home home) {
        try {
            return OwnerOnly.read(home.passwordFile()).strip();
        } catch (IOException e) {
            throw home.unusable(e);
        }
    }

    /** Gives the database a password unless it has one: a file that is missing means that it has none we know. */
    static String establish(Home home, DatabaseManagementService neo4j) {
        return Files.exists(home.passwordFile()) ? read(home) : change(home, neo4j);
    }

    private static String change(Home home, DatabaseManagementService neo4j) {
        String password = random();
        neo4j.database("system")
                .executeTransactionally(CypherFiles.read("database/password.cypher"), Map.of("password", password));
        // Kept only when it holds: killed in between, the next start finds no file and makes another one.
        Path file = home.passwordFile();
        try {
            OwnerOnly.write(file, password + "\n");
        } catch (IOException e) {
            throw home.unusable(e);
        }
        return password;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
