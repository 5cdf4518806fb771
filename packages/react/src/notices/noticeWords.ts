import type { Notice } from '@glimpse/core';
import type { Formats } from '../formats/createFormats.js';
import type { Messages } from '../messages/Messages.js';

/** What a notice tells: all of it when capturing is turned on, else what shows more than before (A4). */
export function noticeWords(
  notice: Pick<Notice, 'policy' | 'revelations'>,
  context: { messages: Messages; formats: Formats; workspace: string },
): { title: string; text: string } {
  const { messages, formats, workspace } = context;
  const { policy, revelations } = notice;
  const interval = formats.length(policy.intervalSeconds * 1000);
  const days = messages['duration.days']({ count: policy.retentionDays });
  if (revelations.length === 0 || revelations.includes('turned_on')) {
    return {
      title: messages['notice.onTitle']({ workspace }),
      text: messages['notice.on']({ interval, days, obscure: policy.obscure }),
    };
  }
  const changes = revelations.map((revelation) => {
    if (revelation === 'shorter_interval') return messages['notice.shorter_interval']({ interval });
    if (revelation === 'longer_retention') return messages['notice.longer_retention']({ days });
    if (revelation === 'less_obscured')
      return messages['notice.less_obscured']({ obscure: policy.obscure });
    return messages[`notice.${revelation}`];
  });
  return {
    title: messages['notice.moreTitle'],
    text: messages['notice.more']({ changes, workspace }),
  };
}
