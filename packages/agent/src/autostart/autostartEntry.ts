import { join } from 'node:path';

/** What is started, and for whom. */
export interface AutostartSubject {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The person's home folder. */
  readonly homedir: string;
  /** The command line to run: Node and the agent's program. */
  readonly command: readonly string[];
}

/** A file that makes the system start the agent when the person signs in. */
export interface AutostartEntry {
  readonly path: string;
  readonly text: string;
}

/** The entry for this system; undefined where a file does not do it (Windows). */
export function autostartEntry(subject: AutostartSubject): AutostartEntry | undefined {
  const { platform, environment, homedir, command } = subject;
  if (platform === 'darwin') {
    const path = join(homedir, 'Library', 'LaunchAgents', 'dev.glimpse.agent.plist');
    return { path, text: launchAgent(command) };
  }
  if (platform === 'win32') return undefined;
  const config = environment['XDG_CONFIG_HOME'] || join(homedir, '.config');
  return { path: join(config, 'autostart', 'glimpse-agent.desktop'), text: desktopEntry(command) };
}

function desktopEntry(command: readonly string[]): string {
  const line = command.map((part) => `"${part.replace(/(["`$\\])/g, '\\$1')}"`).join(' ');
  return `[Desktop Entry]
Type=Application
Name=Glimpse agent
Comment=Captures your displays while your timer runs
Exec=${line.replaceAll('%', '%%')}
Terminal=false
X-GNOME-Autostart-enabled=true
`;
}

function launchAgent(command: readonly string[]): string {
  const parts = command.map((part) => `    <string>${escapeXml(part)}</string>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>dev.glimpse.agent</string>
  <key>ProgramArguments</key>
  <array>
${parts}
  </array>
  <key>RunAtLoad</key>
  <true/>
</dict>
</plist>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
