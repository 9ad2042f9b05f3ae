// Nothing: whether the database answers.
RETURN 1
