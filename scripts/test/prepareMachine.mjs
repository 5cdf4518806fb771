import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';

/** What the browser and screen tests need beyond npm: how to see it, and its Debian packages. */
const NEEDED = [
  { what: 'Chromium', packages: ['chromium'], found: hasChromium },
  {
    what: 'an X server with a virtual screen',
    packages: ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils', 'x11-utils'],
    found: () => hasCommand('Xorg') && hasCommand('xrandr') && hasCommand('xdpyinfo'),
  },
  { what: 'a window manager', packages: ['openbox'], found: () => hasCommand('openbox') },
  { what: 'xdotool', packages: ['xdotool'], found: () => hasCommand('xdotool') },
  {
    what: 'a server of desktop notifications',
    packages: ['dbus', 'dbus-bin', 'dunst', 'libnotify-bin', 'libglib2.0-bin'],
    found: () => ['dbus-daemon', 'dunst', 'notify-send', 'gdbus'].every(hasCommand),
  },
  {
    what: 'a Wayland session without a screen',
    packages: ['sway', 'swaybg', 'grim', 'util-linux'],
    found: () => ['sway', 'swaymsg', 'swaybg', 'grim', 'setpriv'].every(hasCommand),
  },
  { what: 'Postgres', packages: ['postgresql'], found: () => existsSync('/usr/lib/postgresql') },
  { what: 'tesseract', packages: ['tesseract-ocr'], found: () => hasCommand('tesseract') },
  { what: 'ImageMagick', packages: ['imagemagick'], found: () => hasCommand('convert') },
];
/** Libraries and fonts have no command to look for; only a package manager can tell. */
const LIBRARIES = ['fonts-dejavu-core', 'fonts-liberation', 'libdbus-1-3', 'libxcb1', 'libxss1'];

/**
 * Makes sure that the machine has what the browser and screen tests need: on Debian as root by
 * installing it, elsewhere by saying what is missing and how to get it. Never throws: what is
 * missing shows as tests that fail (in CI) or are skipped aloud.
 * @param {(line: string) => void} say
 */
export async function prepareMachine(say) {
  const canInstall = process.getuid?.() === 0 && hasCommand('apt-get') && hasCommand('dpkg-query');
  if (canInstall) return installMissing(say);
  const missing = NEEDED.filter(({ found }) => !found());
  if (missing.length === 0) return;
  say(`Missing for the browser and screen tests: ${missing.map(({ what }) => what).join(', ')}.`);
  say(`  ${howToGet(missing.flatMap(({ packages }) => packages))}`);
}

/** @param {(line: string) => void} say */
async function installMissing(say) {
  const wanted = [...NEEDED.flatMap(({ packages }) => packages), ...LIBRARIES];
  const missing = await notInstalled(wanted);
  if (missing.length === 0) return;
  say(`Installing with apt-get: ${missing.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=300'];
  await runCommand('apt-get', [...patient, 'update', '-qq'], { env });
  const { code, output } = await runCommand(
    'apt-get',
    [...patient, 'install', '-y', '-qq', '--no-install-recommends', ...missing],
    { env },
  );
  if (code !== 0) say(`apt-get could not install them; tests that need them will fail.\n${output}`);
}

/** @param {string[]} packages */
async function notInstalled(packages) {
  const format = '${Package} ${db:Status-Status}\n';
  const { output } = await runCommand('dpkg-query', ['-W', '-f', format, ...packages]);
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return packages.filter((name) => !installed.has(name));
}

/** @param {string[]} packages */
function howToGet(packages) {
  if (process.platform === 'linux') {
    return `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`;
  }
  return 'Point CHROMIUM_PATH at a Chromium or Chrome; tests that need an X server are skipped here.';
}

function hasChromium() {
  return existsSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium');
}

/** @param {string} name */
function hasCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
