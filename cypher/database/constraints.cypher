// The constraints that there are.
SHOW CONSTRAINTS YIELD name RETURN name
