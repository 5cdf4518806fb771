// The server
export { createMockServer } from './server/createMockServer.js';
export { createMockHost } from './host/createMockHost.js';
export { createTurnableClock } from './clock/createTurnableClock.js';
export { forwardTo } from './handler/forwardTo.js';

// Scenarios and what they are made of
export { scenarios } from './scenario/scenarios.js';
export { NORTHLIGHT } from './scenario/northlight.js';
export { APPROVED, BEA_DAY, LOCKED, PLAIN, RUNNING } from './scenario/beaDay.js';
export { crowdOf } from './scenario/crowdOf.js';

// Drawn pictures
export { createPictureBook, SCENES } from './picture/createPictureBook.js';
export { drawPicture } from './picture/drawPicture.js';

// Replies that are valid by schema
export { createBuilders } from './builder/createBuilders.js';

export type { MockServer, RouteOverride } from './server/MockServer.js';
export type { MockHost } from './host/createMockHost.js';
export type { MockServerOptions } from './server/createMockServer.js';
export type { MockPerson } from './stage/Stage.js';
export type { TurnableClock } from './clock/createTurnableClock.js';
export type { Fault, FaultRule } from './fault/Fault.js';
export type { FaultBoard } from './fault/createFaultBoard.js';
export type { Answering } from './handler/forwardTo.js';
export type { ScenarioName } from './scenario/scenarios.js';
export type {
  EntrySpec,
  Moment,
  PersonSpec,
  PolicySpec,
  ProjectSpec,
  Scenario,
  ViewSpec,
  WallTime,
} from './scenario/Scenario.js';
export type { DrawnPicture } from './picture/drawPicture.js';
export type { PictureBook } from './picture/createPictureBook.js';
export type { Scene } from './picture/scenes.js';
export type { Builders } from './builder/createBuilders.js';
