import { AssignmentAnswersService } from './assignment-answers.service.js';
import { AssignmentBoardService } from './assignment-board.service.js';
import { AssignmentsService } from './assignments.service.js';
import { DecisionLogService } from './decision-log.service.js';
import { DecisionMatrixService } from './decision-matrix.service.js';
import { HoldersService } from './holders.service.js';
import { HandOversService } from './hand-overs.service.js';
import { HandoffLogService } from './handoff-log.service.js';
import { OwnershipMapService } from './ownership-map.service.js';
import { OwnershipRegistersService } from './ownership-registers.service.js';
import { RegisterEditingService } from './register-editing.service.js';
import { RoleDirectoryService } from './role-directory.service.js';
import { StandingAssignmentsService } from './standing-assignments.service.js';
import { WorkRecordsService } from './work-records.service.js';

/** The services of this feature, for the module. */
export const ownershipServices = [
  AssignmentAnswersService,
  AssignmentBoardService,
  AssignmentsService,
  DecisionLogService,
  DecisionMatrixService,
  HandOversService,
  HoldersService,
  HandoffLogService,
  OwnershipMapService,
  OwnershipRegistersService,
  RegisterEditingService,
  RoleDirectoryService,
  StandingAssignmentsService,
  WorkRecordsService,
];
