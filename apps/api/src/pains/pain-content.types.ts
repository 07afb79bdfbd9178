import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Band } from '../graphql/vocabulary.js';
import { PainSeverity } from './pains.vocabulary.js';

@ObjectType()
export class PainTrigger {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => PainSeverity)
  severity!: PainSeverity;

  @Field({ description: 'Why it brings this pain out.' })
  why!: string;
}

@ObjectType()
export class PainPersona {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  wants!: string;

  @Field()
  asks!: string;
}

@ObjectType()
export class PainUrgency {
  @Field()
  level!: string;

  @Field()
  meaning!: string;

  @Field()
  offer!: string;
}

@ObjectType()
export class EvidencePreview {
  @Field()
  domain!: string;

  @Field()
  artifact!: string;

  @Field()
  shows!: string;
}

@ObjectType()
export class PainPoint {
  @Field({ description: 'The discipline, function, domain or finding that it is about.' })
  ref!: string;

  @Field()
  text!: string;

  @Field(() => [String])
  domains!: readonly string[];
}

@ObjectType()
export class PainSection {
  @Field({
    description:
      'what, underestimated, technical, organizational, enterprise, procurement or security.',
  })
  kind!: string;

  @Field(() => [String])
  paragraphs!: readonly string[];

  @Field(() => [PainPoint])
  points!: PainPoint[];
}

@ObjectType()
export class PainSign {
  @Field()
  id!: string;

  @Field()
  text!: string;

  @Field({ description: 'Its rule in words.' })
  reads!: string;
}

@ObjectType()
export class PainNoticed {
  @Field()
  executives!: string;

  @Field()
  engineers!: string;

  @Field(() => [String])
  topics!: readonly string[];
}

@ObjectType()
export class PainMisconception {
  @Field()
  id!: string;

  @Field()
  belief!: string;

  @Field()
  correction!: string;
}

@ObjectType()
export class PainQuestion {
  @Field()
  id!: string;

  @Field()
  domain!: string;

  @Field()
  question!: string;
}

@ObjectType()
export class PainBandText {
  @Field(() => Band)
  band!: Band;

  @Field()
  text!: string;
}

@ObjectType()
export class PainDefinesItem {
  @Field()
  text!: string;

  @Field(() => [String])
  domains!: readonly string[];
}

@ObjectType()
export class PainGood {
  @Field()
  summary!: string;

  @Field(() => [PainDefinesItem])
  defines!: PainDefinesItem[];

  @Field(() => [String])
  verbs!: readonly string[];
}

@ObjectType()
export class PainServices {
  @Field(() => [String])
  bestNextMove!: readonly string[];

  @Field(() => [String])
  strongest!: readonly string[];

  @Field()
  unaware!: string;
}

@ObjectType()
export class PainRelated {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;
}

@ObjectType({ description: 'A pain in full: the same for every organisation.' })
export class Pain {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  badge!: string | null;

  @Field()
  summary!: string;

  @Field()
  category!: string;

  @Field(() => PainSeverity)
  severity!: PainSeverity;

  @Field(() => Int)
  readMinutes!: number;

  @Field(() => [Band], { description: 'Bands in which it usually appears.' })
  bands!: readonly Band[];

  @Field(() => [PainPersona])
  personas!: PainPersona[];

  @Field(() => [PainTrigger])
  triggers!: PainTrigger[];

  @Field(() => [String])
  pressures!: readonly string[];

  @Field()
  activeReason!: string;

  @Field(() => PainUrgency)
  urgency!: PainUrgency;

  @Field(() => [EvidencePreview])
  evidencePreviews!: EvidencePreview[];

  @Field(() => [PainSection])
  sections!: PainSection[];

  @Field(() => [PainSign])
  indicators!: PainSign[];

  @Field(() => PainNoticed)
  noticed!: PainNoticed;

  @Field(() => [PainMisconception])
  misconceptions!: PainMisconception[];

  @Field()
  rootCause!: string;

  @Field(() => [PainQuestion])
  detectionQuestions!: PainQuestion[];

  @Field(() => [PainBandText])
  maturityIndicators!: PainBandText[];

  @Field(() => PainGood)
  good!: PainGood;

  @Field()
  nextStep!: string;

  @Field(() => [PainBandText], { description: 'The next step by band.' })
  bandSteps!: PainBandText[];

  @Field(() => PainServices)
  services!: PainServices;

  @Field({ description: 'What the plan out of it leads to.' })
  leadsTo!: string;

  @Field(() => [String])
  planParts!: readonly string[];

  @Field({ description: 'When it is active, in words.' })
  activation!: string;

  @Field({ description: 'When it is cleared, in words.' })
  clearance!: string;

  @Field(() => [PainRelated])
  related!: PainRelated[];
}
