import koffi from 'koffi';

import type { IdleSource } from '../ports/senses/IdleSource.js';

/** Asks Windows when there was input last; undefined where it cannot be bound. Written after Microsoft's documentation and never run by us. */
export function openWindowsIdleSource(): IdleSource | undefined {
  try {
    return bind();
  } catch {
    return undefined;
  }
}

function bind(): IdleSource {
  const info = koffi.struct({ cbSize: 'uint32_t', dwTime: 'uint32_t' });
  const lastInput = koffi
    .load('user32.dll')
    .func('__stdcall', 'GetLastInputInfo', 'bool', [koffi.inout(koffi.pointer(info))]);
  const tickCount = koffi.load('kernel32.dll').func('uint32_t __stdcall GetTickCount()');
  return {
    idleMs() {
      const answer = { cbSize: koffi.sizeof(info), dwTime: 0 };
      if (lastInput(answer) !== true) return undefined;
      // Both count milliseconds since the start, in 32 bits that overflow after 49 days.
      return ((tickCount() as number) - answer.dwTime) >>> 0;
    },
  };
}
