import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Config, Metrics } from '@rolewright/runtime';
import { createDataSource, type EntityClass } from './data-source.js';
import { Tenancy } from './tenancy.js';

export interface TenancyModuleOptions {
  config: Pick<Config, 'database' | 'poolSize'> & Partial<Pick<Config, 'preparedStatements'>>;
  entities?: EntityClass;
  /** Where the pool's figures go. */
  metrics?: Metrics;
}

/** Connects, and hands out the pool of connections as {@link Tenancy} alone: the data source is not injectable. */
export async function openTenancy({
  config,
  entities,
  metrics,
}: TenancyModuleOptions): Promise<Tenancy> {
  const dataSource = createDataSource(config, entities);
  await dataSource.initialize();
  const tenancy = new Tenancy(dataSource, config.preparedStatements);
  metrics?.observePool('app', () => tenancy.pool());
  return tenancy;
}

@Module({})
export class TenancyModule implements OnApplicationShutdown {
  constructor(@Inject(Tenancy) private readonly tenancy: Tenancy) {}

  /** Global: every feature's service takes {@link Tenancy}. Serving begins only where the canary is seen. */
  static forRoot(options: TenancyModuleOptions): DynamicModule {
    return {
      module: TenancyModule,
      global: true,
      providers: [
        {
          provide: Tenancy,
          useFactory: async () => {
            const tenancy = await openTenancy(options);
            try {
              await tenancy.canary();
            } catch (error) {
              await tenancy.close();
              throw error;
            }
            return tenancy;
          },
        },
      ],
      exports: [Tenancy],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tenancy.close();
  }
}
