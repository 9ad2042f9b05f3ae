// Gives the user of the database inside a password.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
