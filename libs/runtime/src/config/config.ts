import { resolve } from 'node:path';
import { z } from 'zod';
import { deriveDatabaseUrls, type DatabaseUrls } from './database-urls.js';

/** What the environment says, checked; database URLs and the secret may still be missing. */
export interface Settings {
  environment: 'development' | 'test' | 'production';
  /** Address to listen on: loopback unless HOST or production says otherwise. */
  host: string;
  /** 0 asks the system for a free port. */
  port: number;
  /** Absolute. */
  dataDirectory: string;
  publicUrl: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  telemetry: boolean;
  redisUrl: string | undefined;
  authSecret: string | undefined;
  /** Largest number of connections of one process and role. */
  poolSize: number;
  /** Whether hot statements stay prepared on their connection. False behind PgBouncer before 1.21. */
  preparedStatements: boolean;
  /** Port of the worker's health and metrics; undefined: it listens on none. 0 asks the system for a free one. */
  workerPort: number | undefined;
  /** Jobs one worker runs at a time. */
  workerConcurrency: number;
  /** Reverse proxies in front whose word on the caller's address is believed; 0: nobody's. */
  trustedProxies: number;
  /** Requests that change or compute something, a minute and address, in one process; 0: without bound. */
  requestsPerMinute: number;
  /** Where mail is handed over, `smtp://` or `smtps://`; undefined: no mail leaves, and screens say so. */
  smtpUrl: string | undefined;
  /** The sender of every mail, `Name <address>`. */
  mailFrom: string;
  /** Whether /metrics answers other machines in production. */
  metricsPublic: boolean;
  /** Bytes of evidence that one organisation may keep. */
  evidenceQuota: number;
  /** Where files of evidence are kept; undefined: in the data directory. */
  objectStore: ObjectStoreSettings | undefined;
  database: { adminUrl: string | undefined } & Partial<DatabaseUrls>;
}

/** A bucket that speaks S3. Without keys, the client finds them as it does everywhere (role of the machine, profile). */
export interface ObjectStoreSettings {
  bucket: string;
  region: string;
  /** Undefined: Amazon's own. */
  endpoint: string | undefined;
  /** Whether the bucket stands in the path rather than in the host's name. */
  pathStyle: boolean;
  keys: { id: string; secret: string } | undefined;
}

/** Settings with everything a serving process needs. */
export interface Config extends Settings {
  authSecret: string;
  database: { adminUrl: string | undefined } & DatabaseUrls;
}

/** Every fault of the environment in one error: mending them one start at a time is a bad hour. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL beginning with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });
const postgresUrl = url('postgres:', 'postgresql:')
  .refine((value) => !URL.canParse(value) || !/%(?![0-9a-f]{2})/i.test(new URL(value).password), {
    message: 'has a password in which % is not written as %25',
  })
  .optional();

const environmentSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().optional(),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
    ROLEWRIGHT_DATA_DIR: z.string().default('.data'),
    DATABASE_URL: postgresUrl,
    DATABASE_APP_URL: postgresUrl,
    DATABASE_AUTH_URL: postgresUrl,
    DATABASE_QUEUE_URL: postgresUrl,
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
    DATABASE_PREPARED_STATEMENTS: z.enum(['true', 'false', '1', '0']).default('true'),
    WORKER_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(6_000),
    EVIDENCE_QUOTA_MB: z.coerce.number().int().min(1).max(10_000_000).default(5_120),
    S3_BUCKET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
      .optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_ENDPOINT: url('http:', 'https:').optional(),
    S3_PATH_STYLE: z.enum(['true', 'false', '1', '0']).optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    SMTP_URL: url('smtp:', 'smtps:').optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/, 'must be an address, or `Name <address>`')
      .optional(),
    METRICS_PUBLIC: z.enum(['true', 'false', '1', '0']).default('false'),
    REDIS_URL: url('redis:', 'rediss:').optional(),
    AUTH_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
    PUBLIC_URL: url('http:', 'https:').optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    OTEL_ENABLED: z.enum(['true', 'false', '1', '0']).default('false'),
  })
  .refine((e) => !e.S3_ACCESS_KEY_ID === !e.S3_SECRET_ACCESS_KEY, {
    path: ['S3_SECRET_ACCESS_KEY'],
    message: 'and S3_ACCESS_KEY_ID come together',
  });

type Environment = Record<string, string | undefined>;
type Parsed = z.output<typeof environmentSchema>;

function objectStoreOf(e: Parsed): ObjectStoreSettings | undefined {
  if (!e.S3_BUCKET) return undefined;
  const { S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = e;
  return {
    bucket: e.S3_BUCKET,
    region: e.S3_REGION,
    endpoint: e.S3_ENDPOINT,
    // Stores that are not Amazon's seldom have a name of their own for each bucket.
    pathStyle: e.S3_PATH_STYLE ? ['true', '1'].includes(e.S3_PATH_STYLE) : !!e.S3_ENDPOINT,
    keys: id && secret ? { id, secret } : undefined,
  };
}

const environmentOfStore = (store: ObjectStoreSettings): Record<string, string> => ({
  S3_BUCKET: store.bucket,
  S3_REGION: store.region,
  S3_PATH_STYLE: String(store.pathStyle),
  ...(store.endpoint ? { S3_ENDPOINT: store.endpoint } : {}),
  ...(store.keys
    ? { S3_ACCESS_KEY_ID: store.keys.id, S3_SECRET_ACCESS_KEY: store.keys.secret }
    : {}),
});

/** Reads the environment; throws {@link ConfigError} naming every fault. An empty value counts as absent. */
export function loadSettings(env: Environment = process.env): Settings {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  }
  const e = parsed.data;
  return {
    environment: e.NODE_ENV,
    host: e.HOST ?? (e.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: e.PORT,
    dataDirectory: resolve(e.ROLEWRIGHT_DATA_DIR),
    publicUrl: e.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://localhost:${e.PORT}`,
    logLevel: e.LOG_LEVEL,
    telemetry: e.OTEL_ENABLED === 'true' || e.OTEL_ENABLED === '1',
    redisUrl: e.REDIS_URL,
    authSecret: e.AUTH_SECRET,
    poolSize: e.DATABASE_POOL_SIZE,
    preparedStatements:
      e.DATABASE_PREPARED_STATEMENTS === 'true' || e.DATABASE_PREPARED_STATEMENTS === '1',
    workerPort: e.WORKER_PORT,
    workerConcurrency: e.WORKER_CONCURRENCY,
    trustedProxies: e.TRUSTED_PROXIES,
    requestsPerMinute: e.REQUESTS_PER_MINUTE,
    evidenceQuota: e.EVIDENCE_QUOTA_MB * 1_048_576,
    objectStore: objectStoreOf(e),
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM ?? 'Rolewright <rolewright@localhost>',
    metricsPublic: e.METRICS_PUBLIC === 'true' || e.METRICS_PUBLIC === '1',
    database: {
      adminUrl: e.DATABASE_URL,
      appUrl: e.DATABASE_APP_URL,
      authUrl: e.DATABASE_AUTH_URL,
      queueUrl: e.DATABASE_QUEUE_URL,
    },
  };
}

/**
 * Settings of a serving process: the secret and a URL for each database role, the latter derived from DATABASE_URL
 * where they are not given. Throws {@link ConfigError} naming all that is missing.
 */
export function loadConfig(env: Environment = process.env): Config {
  return completeConfig(loadSettings(env));
}

/** As {@link loadConfig}, from settings already read and, where they lack, what the caller brings. */
export function completeConfig(
  settings: Settings,
  brought: { authSecret?: string; adminUrl?: string; publicUrl?: string } = {},
): Config {
  const adminUrl = brought.adminUrl ?? settings.database.adminUrl;
  const authSecret = brought.authSecret ?? settings.authSecret;
  const derived: Partial<DatabaseUrls> = adminUrl ? deriveDatabaseUrls(adminUrl) : {};
  const appUrl = settings.database.appUrl ?? derived.appUrl;
  const authUrl = settings.database.authUrl ?? derived.authUrl;
  const queueUrl = settings.database.queueUrl ?? derived.queueUrl;
  const faults = [
    ...(authSecret ? [] : ['AUTH_SECRET: is missing (32 random characters or more)']),
    ...Object.entries({
      DATABASE_APP_URL: appUrl,
      DATABASE_AUTH_URL: authUrl,
      DATABASE_QUEUE_URL: queueUrl,
    })
      .filter(([, value]) => !value)
      .map(([name]) => `${name}: is missing, and so is DATABASE_URL to derive it from`),
  ];
  if (!authSecret || !appUrl || !authUrl || !queueUrl) throw new ConfigError(faults);
  return {
    ...settings,
    authSecret,
    publicUrl: brought.publicUrl ?? settings.publicUrl,
    database: { adminUrl, appUrl, authUrl, queueUrl },
  };
}

/** The environment that makes a child process load the same configuration (the administrator's URL stays behind). */
export function environmentOf(config: Config): Record<string, string> {
  return {
    NODE_ENV: config.environment,
    HOST: config.host,
    PORT: String(config.port),
    ROLEWRIGHT_DATA_DIR: config.dataDirectory,
    DATABASE_APP_URL: config.database.appUrl,
    DATABASE_AUTH_URL: config.database.authUrl,
    DATABASE_QUEUE_URL: config.database.queueUrl,
    DATABASE_POOL_SIZE: String(config.poolSize),
    DATABASE_PREPARED_STATEMENTS: String(config.preparedStatements),
    ...(config.workerPort === undefined ? {} : { WORKER_PORT: String(config.workerPort) }),
    WORKER_CONCURRENCY: String(config.workerConcurrency),
    TRUSTED_PROXIES: String(config.trustedProxies),
    REQUESTS_PER_MINUTE: String(config.requestsPerMinute),
    EVIDENCE_QUOTA_MB: String(config.evidenceQuota / 1_048_576),
    ...(config.objectStore ? environmentOfStore(config.objectStore) : {}),
    ...(config.smtpUrl ? { SMTP_URL: config.smtpUrl } : {}),
    MAIL_FROM: config.mailFrom,
    METRICS_PUBLIC: String(config.metricsPublic),
    ...(config.redisUrl ? { REDIS_URL: config.redisUrl } : {}),
    AUTH_SECRET: config.authSecret,
    PUBLIC_URL: config.publicUrl,
    LOG_LEVEL: config.logLevel,
    OTEL_ENABLED: String(config.telemetry),
  };
}
