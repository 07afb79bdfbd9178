import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Config, createLogger, type Logger, type Metrics } from '@rolewright/runtime';
import { TenancyModule } from '@rolewright/tenancy';
import pg from 'pg';
import { AuditExportService } from './audit/audit-export.service.js';
import { AuditTrailService } from './audit/audit-trail.service.js';
import { AuditService } from './audit/audit.service.js';
import { CampaignInvitationMail, CampaignReminderMail } from './campaigns/campaign-mails.js';
import { campaignServices } from './campaigns/campaigns.services.js';
import { CommentReadersService } from './comments/comment-readers.service.js';
import { CommentsService } from './comments/comments.service.js';
import { ChartersService } from './charters/charters.service.js';
import { Clock } from './clock.js';
import { EvidenceDecisions } from './evidence/evidence-decisions.js';
import { EvidenceFacts } from './evidence/evidence-facts.js';
import { EvidenceFilesService } from './evidence/evidence-files.service.js';
import { EvidenceItemsService } from './evidence/evidence-items.service.js';
import { EvidenceReader } from './evidence/evidence-reader.js';
import { EvidenceRegisterService } from './evidence/evidence-register.service.js';
import { EvidenceRequestsService } from './evidence/evidence-requests.service.js';
import { EvidenceSettings } from './evidence/evidence-settings.js';
import { EvidenceTrail } from './evidence/evidence-trail.js';
import { EvidenceUpkeepService } from './evidence/evidence-upkeep.service.js';
import { EvidenceVersionsService } from './evidence/evidence-versions.service.js';
import { createFileStore } from './evidence/files/create-file-store.js';
import { FileStore } from './evidence/files/file-store.js';
import { JobRunsService } from './jobs-view/job-runs.service.js';
import { serverLogger } from './logging.js';
import { mailComposers, type MailComposer } from './notifications/mail-composer.js';
import { MailSendingService } from './notifications/mail-sending.service.js';
import { Mailer } from './notifications/mailer.js';
import { MailsService } from './notifications/mails.service.js';
import { NotificationAudience } from './notifications/notification-audience.js';
import { NotificationMail } from './notifications/notification-mail.js';
import { NotificationsService } from './notifications/notifications.service.js';
import { publicUrl } from './notifications/public-url.js';
import { FactChangesService } from './observations/fact-changes.service.js';
import { FactsService } from './observations/facts.service.js';
import { ImportsService } from './observations/imports.service.js';
import { ObservationsService } from './observations/observations.service.js';
import { RegistersService } from './observations/registers.service.js';
import { ScopeFactsService } from './observations/scope-facts.service.js';
import { WorksheetService } from './observations/worksheet.service.js';
import { AccessService } from './organisations/access.service.js';
import { ConsultanciesService } from './organisations/consultancies.service.js';
import { EngagementsService } from './organisations/engagements.service.js';
import { MembersService } from './organisations/members.service.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import { ownershipServices } from './ownership/ownership.services.js';
import { PainsService } from './pains/pains.service.js';
import { PlanMovesService } from './plans/plan-moves.service.js';
import { PlanningService } from './plans/planning.service.js';
import { PlansService } from './plans/plans.service.js';
import { PortfolioService } from './portfolio/portfolio.service.js';
import { reviewServices } from './reviews/reviews.services.js';
import { ExplanationsService } from './scores/explanations.service.js';
import { ScoresService } from './scores/scores.service.js';
import { SnapshotsService } from './scores/snapshots.service.js';
import { createSignIn } from './sign-in/sign-in.factory.js';
import { SignInService } from './sign-in/sign-in.service.js';

export interface ServerModuleOptions {
  config: Pick<
    Config,
    | 'authSecret'
    | 'publicUrl'
    | 'database'
    | 'poolSize'
    | 'preparedStatements'
    | 'smtpUrl'
    | 'mailFrom'
    | 'dataDirectory'
    | 'objectStore'
    | 'evidenceQuota'
  >;
  logger?: Logger;
  metrics?: Metrics;
  /** The time of day; the machine's where it is left out. */
  clock?: Clock;
}

/** The pool of the sign-in role, which sees accounts and sessions and nothing of any organisation. */
const signInPool = Symbol('sign-in pool');

const services = [
  AccessService,
  AuditExportService,
  AuditService,
  AuditTrailService,
  ...campaignServices,
  CommentReadersService,
  CommentsService,
  ChartersService,
  ConsultanciesService,
  EngagementsService,
  EvidenceDecisions,
  EvidenceFacts,
  EvidenceFilesService,
  EvidenceItemsService,
  EvidenceReader,
  EvidenceRegisterService,
  EvidenceRequestsService,
  EvidenceTrail,
  EvidenceUpkeepService,
  EvidenceVersionsService,
  ExplanationsService,
  FactChangesService,
  FactsService,
  ObservationsService,
  RegistersService,
  ScopeFactsService,
  WorksheetService,
  ImportsService,
  JobRunsService,
  MailSendingService,
  MailsService,
  MembersService,
  NotificationAudience,
  NotificationsService,
  OrganisationsService,
  ...ownershipServices,
  ...reviewServices,
  PainsService,
  PlanMovesService,
  PlanningService,
  PlansService,
  PortfolioService,
  ScoresService,
  SnapshotsService,
];

/** What composes mails, one class a template. */
const composers = [NotificationMail, CampaignInvitationMail, CampaignReminderMail];

/** Every service, for whichever process has an edge to put around them. */
@Module({})
export class ServerModule implements OnApplicationShutdown {
  constructor(
    @Inject(signInPool) private readonly pool: pg.Pool,
    private readonly mailer: Mailer,
  ) {}

  static forRoot({ config, logger, metrics, clock }: ServerModuleOptions): DynamicModule {
    return {
      module: ServerModule,
      imports: [TenancyModule.forRoot({ config, ...(metrics && { metrics }) })],
      providers: [
        { provide: Clock, useValue: clock ?? new Clock() },
        {
          provide: serverLogger,
          useValue: logger ?? createLogger({ service: 'server', level: 'silent' }),
        },
        { provide: signInPool, useFactory: () => openSignInPool(config, logger, metrics) },
        {
          provide: SignInService,
          inject: [signInPool],
          useFactory: (pool: pg.Pool) =>
            new SignInService(createSignIn(config, pool, logger), pool, config.preparedStatements),
        },
        { provide: FileStore, useFactory: () => createFileStore(config) },
        {
          provide: EvidenceSettings,
          useFactory: () => new EvidenceSettings(config.evidenceQuota, config.authSecret),
        },
        { provide: publicUrl, useValue: config.publicUrl },
        { provide: Mailer, useFactory: () => new Mailer(config) },
        {
          provide: mailComposers,
          inject: composers,
          useFactory: (...made: MailComposer[]) => made,
        },
        ...composers,
        ...services,
      ],
      exports: [Clock, SignInService, ...services],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.mailer.close();
    await this.pool.end();
  }
}

/** Its search path is the `auth` schema: the role's own setting, so that a pooler may stand between. */
export function openSignInPool(
  config: Pick<Config, 'database' | 'poolSize'>,
  logger?: Logger,
  metrics?: Metrics,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: config.database.authUrl,
    max: config.poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'rolewright-sign-in',
  });
  // Without a listener, a connection that the database ends while idle would end this process.
  pool.on('error', (error) => logger?.warn({ err: error }, 'an idle sign-in connection ended'));
  metrics?.observePool('sign-in', () => ({
    total: pool.totalCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  }));
  return pool;
}
