-- PostgreSQL has no INSERT that replaces a row without an UPDATE, which is refused already.
SELECT 1;
