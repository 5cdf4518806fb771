import type { DesktopNotification, DesktopNotifier } from '../ports/DesktopNotifier.js';

/** One way of showing a notification: a program of the system, run without a shell. */
export interface NotifyCommand {
  readonly program: string;
  readonly args: (notification: DesktopNotification) => readonly string[];
  /** Variables that carry what is no argument. */
  readonly environment?: (notification: DesktopNotification) => Readonly<Record<string, string>>;
}

/** Runs a program; rejects when it is missing or ends with an error. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
) => Promise<unknown>;

/** Shows notifications through the first of some programs that works here. */
export function createCommandNotifier(
  commands: readonly NotifyCommand[],
  run: RunProgram,
): DesktopNotifier {
  return {
    async show(notification) {
      for (const { program, args, environment } of commands) {
        const isShown = await run(
          program,
          args(notification),
          environment?.(notification) ?? {},
        ).then(
          () => true,
          () => false,
        );
        if (isShown) return { shown: true };
      }
      const tried = commands.map(({ program }) => program).join(' and ') || 'nothing';
      return {
        shown: false,
        reason: `This desktop shows no notifications of the agent (tried ${tried}).`,
      };
    },
  };
}
