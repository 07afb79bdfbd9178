import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of better-auth 1.7 as its own `compileMigrations` writes them for e-mail and password, uuid ids and rate
 * limits in the database; `sign-in.int.spec.ts` holds that the library asks for nothing more.
 */
const tables = `
  create table auth."user" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "name" text not null,
    "email" text not null unique,
    "emailVerified" boolean not null,
    "image" text,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz default CURRENT_TIMESTAMP not null
  );
  create table auth."session" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "expiresAt" timestamptz not null,
    "token" text not null unique,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" uuid not null references auth."user" ("id") on delete cascade
  );
  create table auth."account" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" uuid not null references auth."user" ("id") on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz not null
  );
  create table auth."verification" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "identifier" text not null,
    "value" text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz default CURRENT_TIMESTAMP not null
  );
  create table auth."rateLimit" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "key" text not null unique,
    "count" integer not null,
    "lastRequest" bigint not null
  );
  create index "session_userId_idx" on auth."session" ("userId");
  create index "account_userId_idx" on auth."account" ("userId");
  create index "verification_identifier_idx" on auth."verification" ("identifier");

  grant usage on schema auth to rolewright_auth;
  grant select, insert, update, delete
    on auth."user", auth."session", auth."account", auth."verification", auth."rateLimit" to rolewright_auth;
`;

export class SignIn1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('The first migrations have no way back: drop the database.');
  }
}
