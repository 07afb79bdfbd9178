import { CampaignsTickBatchHandler } from './campaigns.tick-batch.handler.js';
import { CampaignsTickHandler } from './campaigns.tick.handler.js';
import { EvidenceUpkeepAllHandler } from './evidence.upkeep-all.handler.js';
import { EvidenceUpkeepBatchHandler } from './evidence.upkeep-batch.handler.js';
import { MailSendHandler } from './mail.send.handler.js';
import { ScoresSnapshotAllHandler } from './scores.snapshot-all.handler.js';
import { ScoresSnapshotBatchHandler } from './scores.snapshot-batch.handler.js';
import { ScoresSnapshotHandler } from './scores.snapshot.handler.js';

/** Every handler there is; the worker refuses to start when one is missing. */
export const handlers = [
  ScoresSnapshotHandler,
  ScoresSnapshotBatchHandler,
  ScoresSnapshotAllHandler,
  MailSendHandler,
  EvidenceUpkeepAllHandler,
  EvidenceUpkeepBatchHandler,
  CampaignsTickHandler,
  CampaignsTickBatchHandler,
] as const;
