import type { NotifyCommand } from './createCommandNotifier.js';

const NAME = 'Glimpse';

/** The body is markup to the servers of the freedesktop specification. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const NOTIFY_SEND: NotifyCommand = {
  program: 'notify-send',
  args: ({ title, body }) => [`--app-name=${NAME}`, '--', title, escaped(body)],
};

/** Comes with GLib, and so is there where notify-send was not installed. */
const GDBUS: NotifyCommand = {
  program: 'gdbus',
  args: ({ title, body }) => [
    ...['call', '--session', '--timeout', '5'],
    ...['--dest', 'org.freedesktop.Notifications'],
    ...['--object-path', '/org/freedesktop/Notifications'],
    ...['--method', 'org.freedesktop.Notifications.Notify'],
    // GVariant spells its strings as JSON does.
    ...[
      NAME,
      '0',
      '',
      JSON.stringify(title),
      JSON.stringify(escaped(body)),
      '[]',
      '{}',
      '--',
      '-1',
    ],
  ],
};

const OSASCRIPT: NotifyCommand = {
  program: 'osascript',
  args: ({ title, body }) => [
    ...['-e', 'on run argv'],
    ...['-e', 'display notification (item 2 of argv) with title (item 1 of argv)'],
    ...['-e', 'end run', title, body],
  ],
};

const TOAST = `
$ErrorActionPreference = 'Stop'
[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
$xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1)
$texts = $xml.GetElementsByTagName('text')
[void]$texts.Item(0).AppendChild($xml.CreateTextNode($env:GLIMPSE_TITLE))
[void]$texts.Item(1).AppendChild($xml.CreateTextNode($env:GLIMPSE_BODY))
$toast = [Windows.UI.Notifications.ToastNotification]::new($xml)
$shell = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($shell).Show($toast)
`;

const POWERSHELL: NotifyCommand = {
  program: 'powershell.exe',
  args: () => ['-NoProfile', '-NonInteractive', '-WindowStyle', 'Hidden', '-Command', TOAST],
  environment: ({ title, body }) => ({ GLIMPSE_TITLE: title, GLIMPSE_BODY: body }),
};

/** The programs that show notifications on a system, the best first. */
export function notifyCommands(platform: NodeJS.Platform): readonly NotifyCommand[] {
  if (platform === 'darwin') return [OSASCRIPT];
  if (platform === 'win32') return [POWERSHELL];
  return [NOTIFY_SEND, GDBUS];
}
