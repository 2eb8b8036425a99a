-- The game's role and database in PostgreSQL. May run any number of times: it makes what is missing.
-- The role has no password: PostgreSQL lets the system user `game` in over the local socket, and nobody else.
SELECT 'CREATE ROLE game LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'game')
\gexec
SELECT 'CREATE DATABASE game OWNER game' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'game')
\gexec
REVOKE CONNECT ON DATABASE game FROM PUBLIC;
