import type { CaptureRefusal } from '@glimpse/core';

/** What is true, and what it means for the person. */
export interface Sentence {
  readonly message: string;
  readonly more: string;
}

/** What the agent says while rule C1 forbids to capture. */
export const REFUSALS: Readonly<Record<CaptureRefusal, Sentence>> = {
  no_timer: {
    message: 'Nothing is taken: your timer is not running.',
    more: 'It is taken only while a timer runs, wherever you started it.',
  },
  break: {
    message: 'Nothing is taken: this is a break.',
    more: 'It goes on with your next ordinary entry.',
  },
  signed_out: {
    message: 'Nothing is taken: you are signed out.',
    more: 'Run `glimpse-agent login`. What waits here is kept until then.',
  },
  paused: {
    message: 'Nothing is taken: you paused it.',
    more: 'Your timer runs on. This time is marked “paused”, and admins can see that word.',
  },
  plan_required: {
    message: 'Nothing is taken: the plan of your workspace has no screenshots.',
    more: 'What exists stays visible to you, and is deleted when its time has come.',
  },
  trial_ended: {
    message: 'Nothing is taken: the trial of your workspace has ended.',
    more: 'What exists stays visible to you, and is deleted when its time has come.',
  },
  feature_off: {
    message: 'Nothing is taken: screenshots are turned off in your workspace.',
    more: 'If an admin turns them on, you are told here before the first one.',
  },
  notice_not_shown: {
    message: 'Nothing is taken yet: please read the notice first.',
    more: 'It says what is recorded, who sees it and how long it is kept.',
  },
  locked: {
    message: 'Nothing is taken: the screen is locked.',
    more: 'It goes on when you unlock it.',
  },
  asleep: {
    message: 'Nothing is taken: this computer sleeps.',
    more: 'What was slept through is not caught up.',
  },
  permission: {
    message: 'Nothing is being taken: the system has not allowed it.',
    more: 'Allow the recording of the screen in the settings of your system.',
  },
  agent_not_running: {
    message: 'Nothing is taken: the agent does not run.',
    more: 'Run `glimpse-agent run`.',
  },
  other_device: {
    message: 'Another computer of yours takes the screenshots.',
    more: 'There is one capture in each window, whichever computer comes first.',
  },
  timer_stopped: {
    message: 'Nothing is taken: your timer is not running.',
    more: 'It is taken only while a timer runs, wherever you started it.',
  },
};

/** Until the server has answered for the first time nobody knows what may be taken. */
export const CONNECTING: Sentence = {
  message: 'Nothing is taken yet: the server has not answered.',
  more: 'It is tried again and again.',
};

export const RECORDING_OFFLINE: Sentence = {
  message: 'Taken, but not sent: there is no connection.',
  more: 'What was taken waits here, encrypted. It goes in order once the connection is back.',
};

/** Said while pictures can be read by way of files alone, so that nobody believes otherwise (C4). */
export const THROUGH_FILES =
  'On this system a program has to write each sharp picture into a file for a moment: in a folder that ' +
  'only you can read, where it is overwritten and deleted as soon as it was read.';
