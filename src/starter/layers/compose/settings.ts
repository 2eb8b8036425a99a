/** What Compose reads, before first-start.sh has asked for the domain; every choice of the deployment in one place. */
export function composeSettings(slug: string, database: 'sqlite' | 'postgresql'): string {
  return `# The settings of this deployment. first-start.sh copies them to .env, which Compose reads; change them there.
# Nothing secret belongs here.

# Begins the name of every container, network and volume. Changing it later starts an empty database.
COMPOSE_PROJECT_NAME=${slug}
# The files that Compose puts together.
COMPOSE_PATH_SEPARATOR=:
COMPOSE_FILE=compose.yaml:database.${database}.yaml

# The host that players call. Its DNS record must point to this machine before the first start.
DOMAIN=
# The name of the app's image. Raise it for each new version: the one before can then come back.
VERSION=1

# How long browsers refuse plain HTTP for DOMAIN and its subdomains: a year. 0 while you are still trying it out.
HSTS_SECONDS=31536000
# Web games on other origins, with commas, for example https://play.my-game.com
CORS_ALLOWED_ORIGINS=
# gunicorn's worker processes; empty: one for each core.
WEB_CONCURRENCY=

# When the nightly backup runs, in UTC (18:30 is 03:30 in Korea), how many days it is kept, and in which folder.
BACKUP_AT=18:30
BACKUP_KEEP_DAYS=14
BACKUP_FOLDER=./backups
`;
}
