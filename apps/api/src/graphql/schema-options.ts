import type { GqlModuleOptions } from '@nestjs/graphql';

/** How the schema is built from the resolvers, for serving as for `schema.graphql`. */
export const schemaOptions = {
  autoSchemaFile: true,
  sortSchema: true,
} as const satisfies GqlModuleOptions;
