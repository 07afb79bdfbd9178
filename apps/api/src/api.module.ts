import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { JobEvents } from '@rolewright/jobs';
import { Readiness } from '@rolewright/runtime';
import { ServerModule } from '@rolewright/server';
import { Tenancy } from '@rolewright/tenancy';
import { AuditFilesController } from './audit/audit-files.controller.js';
import { Authenticator } from './auth/authenticator.js';
import { PolicyCheck } from './auth/policy-check.js';
import { PolicyGuard } from './auth/policy.guard.js';
import { LinkBudget } from './campaigns/link-budget.js';
import { EvidenceFilesController } from './evidence/evidence-files.controller.js';
import { EdgeDriver } from './graphql/driver.js';
import { schemaOptions } from './graphql/schema-options.js';
import { type EdgeOptions, edgeOptions } from './http/edge-options.js';
import { ErrorsFilter } from './http/errors.filter.js';
import { FilesController } from './http/files.controller.js';
import { HealthController } from './http/health.controller.js';
import { JobChanges } from './jobs/job-changes.js';
import { resolvers } from './resolvers.js';

export interface ApiModuleOptions extends EdgeOptions {
  readiness: Readiness;
}

/** The edge around the services: nothing here decides what a figure means or touches a table. */
@Module({})
export class ApiModule {
  static forRoot({ readiness, ...edge }: ApiModuleOptions): DynamicModule {
    const { config, logger, metrics } = edge;
    return {
      module: ApiModule,
      imports: [
        ServerModule.forRoot({ config, logger, metrics }),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: EdgeDriver,
          ...schemaOptions,
          introspection: config.environment !== 'production',
          graphiql: false,
          stopOnApplicationShutdown: true,
          fieldResolverEnhancers: [],
        }),
      ],
      controllers: [
        HealthController,
        FilesController,
        EvidenceFilesController,
        AuditFilesController,
      ],
      providers: [
        { provide: edgeOptions, useValue: edge },
        { provide: Readiness, useValue: readiness },
        {
          provide: JobEvents,
          // After Tenancy: where the database does not answer, that says so at once; this would wait for it.
          inject: [Tenancy],
          useFactory: () => JobEvents.connect(config.database.queueUrl, logger),
        },
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_FILTER, useClass: ErrorsFilter },
        Authenticator,
        LinkBudget,
        PolicyCheck,
        JobChanges,
        ...resolvers,
      ],
    };
  }
}
