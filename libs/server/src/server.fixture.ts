import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DomainError, type UserActor } from '@rolewright/domain';
import type { Tenancy } from '@rolewright/tenancy';
import { buildUser, type TestDatabase, useTestDatabase } from '@rolewright/testing';
import { Tenancy as TenancyClass } from '@rolewright/tenancy';
import { Clock } from './clock.js';
import { AccessService } from './organisations/access.service.js';
import {
  OrganisationsService,
  type OrganisationView,
} from './organisations/organisations.service.js';
import { ServerModule } from './server.module.js';
import type { Person } from './sign-in/sign-in.service.js';

/** A clock that stands still until it is told otherwise. */
export class StoppedClock extends Clock {
  instant = new Date('2026-11-02T12:00:00Z');

  override now(): Date {
    return this.instant;
  }
}

let made = 0;

/** The services on a database of the file's own, as a process would have them, with a clock that stands still. */
export class Ground {
  readonly clock = new StoppedClock();
  private application: INestApplicationContext | undefined;

  constructor(readonly database: TestDatabase) {}

  async open(): Promise<void> {
    this.application = await NestFactory.createApplicationContext(
      ServerModule.forRoot({ config: this.database.config, clock: this.clock }),
      { logger: false, abortOnError: false },
    );
  }

  async close(): Promise<void> {
    await this.application?.close();
  }

  get<T>(type: abstract new (...dependencies: never[]) => T): T {
    if (!this.application) throw new Error('The services are there from beforeAll on.');
    return this.application.get<T>(type as never);
  }

  get tenancy(): Tenancy {
    return this.get(TenancyClass);
  }

  /** A person with an account, without a password: that is the sign-in tests' business. */
  async person(name = `Person ${(made += 1)}`): Promise<Person> {
    const { userId, email } = await buildUser(this.database, { name });
    return { userId, name, email };
  }

  /** The person with all rights as they are now. */
  actor(person: Person): Promise<UserActor> {
    return this.get(AccessService).resolveActor(person.userId, 'test');
  }

  /** An organisation and its owner, made as people make them. */
  async organisation(name = `Organisation ${(made += 1)}`): Promise<{
    organisation: OrganisationView;
    organisationId: string;
    ownerPerson: Person;
    owner: UserActor;
  }> {
    const ownerPerson = await this.person();
    const organisation = await this.get(OrganisationsService).create(
      await this.actor(ownerPerson),
      {
        name,
      },
    );
    return {
      organisation,
      organisationId: organisation.organisationId,
      ownerPerson,
      owner: await this.actor(ownerPerson),
    };
  }

  /** The statements that the services run meanwhile. */
  async statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const statements: string[] = [];
    const stop = this.tenancy.onStatement((sql) => statements.push(sql));
    try {
      await work();
    } finally {
      stop();
    }
    return statements;
  }
}

/** The services for the tests of one file. */
export function useGround(): Ground {
  // Far longer than anything takes: machines are busy, and nothing here is measured.
  jest.setTimeout(120_000);
  const ground = new Ground(useTestDatabase());
  beforeAll(() => ground.open(), 60_000);
  afterAll(() => ground.close(), 60_000);
  return ground;
}

/** The code with which the work is refused; the test fails where it is not, or by something else. */
export async function refusalOf(work: Promise<unknown>): Promise<DomainError> {
  const outcome = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome)) throw new Error('It was not refused.');
  if (!(outcome.error instanceof DomainError)) throw outcome.error;
  return outcome.error;
}
