import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { Band, Grade, ImportStatus } from '../graphql/vocabulary.js';
import { Job } from '../jobs/jobs.types.js';

@ObjectType()
export class CriterionFact {
  @Field()
  criterion!: string;

  @Field({ description: 'holds, fails, unknown.' })
  state!: string;

  @Field(() => Float, { nullable: true, description: 'Satisfaction 0..1; null where unknown.' })
  satisfaction!: number | null;

  @Field({ description: 'In plain words: what was seen, or what is missing.' })
  because!: string;

  @Field(() => String, {
    nullable: true,
    description: 'register or observation; null where unknown.',
  })
  from!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  observedAt!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  validUntil!: string | null;

  @Field(() => Grade, { nullable: true })
  grade!: Grade | null;

  @Field(() => String, { nullable: true })
  source!: string | null;
}

@ObjectType()
export class DomainFacts {
  @Field()
  domain!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => [CriterionFact])
  criteria!: CriterionFact[];
}

@ObjectType()
export class ChangeExample {
  @Field()
  kind!: string;

  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType()
export class SectionDifference {
  @Field()
  section!: string;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  removed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => [ChangeExample])
  examples!: ChangeExample[];
}

@ObjectType()
export class ImportDifference {
  @Field(() => [SectionDifference])
  sections!: SectionDifference[];

  @Field(() => Band, { nullable: true })
  bandBefore!: Band | null;

  @Field(() => Band)
  bandAfter!: Band;

  @Field(() => Float, { nullable: true })
  indexBefore!: number | null;

  @Field(() => Float)
  indexAfter!: number;
}

@ObjectType()
export class Import {
  @Field(() => ID)
  importId!: string;

  @Field()
  fileName!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => ImportStatus)
  status!: ImportStatus;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { nullable: true })
  acceptedAt!: string | null;

  @Field(() => ImportDifference)
  difference!: ImportDifference;
}

export const ImportConnection = connectionOf('Import', Import);

@ObjectType()
export class FileFault {
  @Field()
  path!: string;

  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => Int, { nullable: true })
  row!: number | null;

  @Field()
  message!: string;

  @Field()
  mend!: string;
}

@ObjectType()
export class ImportPreview {
  @Field(() => Import, {
    nullable: true,
    description: 'Null where the file was refused: then faults says why, all at once.',
  })
  import!: Import | null;

  @Field(() => [FileFault])
  faults!: FileFault[];

  @Field(() => Int, {
    description: 'Faults found in all; faults holds at most the first 200.',
  })
  faultCount!: number;
}

@ObjectType()
export class AcceptedImport {
  @Field(() => Import)
  import!: Import;

  @Field(() => Job)
  job!: Job;
}

@InputType()
export class PreviewImportInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  fileName!: string;

  @Field()
  contentBase64!: string;
}
