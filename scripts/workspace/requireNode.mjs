const OLDEST = [20, 19];

/**
 * Ends the process with one sentence when Node is too old to run the rest.
 * Kept in the plainest JavaScript, and free of imports, so that an old Node can read it.
 */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Glimpse needs Node ${OLDEST.join('.')} or later and this is Node ${process.versions.node}: ` +
      'install a newer one (https://nodejs.org) and run the same command again.',
  );
  process.exit(1);
}
