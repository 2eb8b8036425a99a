/** The distributions' own packages, the same names on Debian 12, Debian 13 and Ubuntu 24.04. */
const packages = [
  'ca-certificates',
  'caddy',
  'curl',
  'git',
  'nftables',
  'python3-venv',
  'rsync',
  'unattended-upgrades',
];

const indented = (text: string, by: number) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line ? ' '.repeat(by) + line : line))
    .join('\n');

/**
 * The text to paste into a provider's console. It carries only the settings and release.sh: all else comes with
 * the release itself, whose hash release.sh checks, so nothing stands in two places and the text stays short.
 */
export function cloudInit(slug: string, database: 'sqlite' | 'postgresql', release: string): string {
  const wanted = database === 'postgresql' ? [...packages, 'postgresql'].sort() : packages;
  return `#cloud-config
# Turns a bare Debian 12, Debian 13 or Ubuntu 24.04 machine into the backend of ${slug}.
# Fill in the three empty values below, then paste the whole text as "user data" when you create the machine.
# README.md beside this file walks through it. To see how it went: tail /var/log/cloud-init-output.log

# The newest fixes before anything runs.
package_update: true
package_upgrade: true
packages:
${wanted.map((name) => `  - ${name}`).join('\n')}

write_files:
  # For root only: the URL may hold a token.
  - path: /etc/game/settings.env
    permissions: "0600"
    content: |
      # The host players call, whose DNS record points to this machine; for example api.my-game.com
      DOMAIN=
      # The program: the address of an archive (.zip, .tar.gz) or of a git repository, over https, in single quotes...
      SOURCE_URL=
      # ...and exactly which: the archive's SHA-256 (64 digits) or the commit (40 digits).
      SOURCE_HASH=
      # postgresql or sqlite.
      DATABASE=${database}
      # Nights to keep; and a place on another machine for a copy of each backup, by rsync over SSH.
      BACKUP_KEEP_DAYS=14
      OFFSITE=

  # Fetches the program, checks it against SOURCE_HASH and puts it into service; for later versions too.
  - path: /usr/local/sbin/game-release
    permissions: "0755"
    content: |
${indented(release, 6)}

# Without all three values this stops here and says so.
runcmd:
  - [/usr/local/sbin/game-release]
`;
}
