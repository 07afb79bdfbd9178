import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { CampaignKind, CampaignStatus, LaunchResult } from './campaigns.vocabulary.js';

@ObjectType()
export class CampaignTemplate {
  @Field(() => ID)
  templateId!: string;

  @Field()
  name!: string;

  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field()
  title!: string;

  @Field(() => [String])
  domains!: string[];

  @Field(() => Int)
  dueAfterDays!: number;

  @Field()
  wholeRoster!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  restorableUntil!: string | null;
}

export const CampaignTemplateConnection = connectionOf('CampaignTemplate', CampaignTemplate);

@ObjectType()
export class LaunchOutcome {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => LaunchResult, {
    description: 'ALREADY: the same launch started it before.',
  })
  outcome!: LaunchResult;

  @Field(() => ID, { nullable: true })
  campaignId!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType()
export class CampaignPortfolioCurrent {
  @Field(() => ID)
  campaignId!: string;

  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field()
  title!: string;

  @Field(() => CampaignStatus)
  status!: CampaignStatus;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => Int)
  daysLeft!: number;

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  started!: number;

  @Field(() => Int)
  submitted!: number;
}

@ObjectType()
export class CampaignPortfolioRow {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field()
  timeZone!: string;

  @Field(() => Int, { description: 'Campaigns of the quarter.' })
  campaigns!: number;

  @Field(() => CampaignPortfolioCurrent, { nullable: true, description: 'The newest of them.' })
  current!: CampaignPortfolioCurrent | null;
}

export const CampaignPortfolioConnection = connectionOf('CampaignPortfolio', CampaignPortfolioRow);

@InputType()
export class CreateCampaignTemplateInput {
  @Field(() => ID)
  consultancyId!: string;

  @Field({ description: 'A UUID made by the caller; the same one again gives the first template.' })
  requestKey!: string;

  @Field()
  name!: string;

  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field()
  title!: string;

  @Field(() => [String])
  domains!: string[];

  @Field(() => Int, { description: 'Days from launching to the last day for answers, 1 to 365.' })
  dueAfterDays!: number;

  @Field({ defaultValue: true, description: "Whether everyone on a client's roster is asked." })
  wholeRoster!: boolean;
}

@InputType()
export class ChangeCampaignTemplateInput {
  @Field(() => ID)
  consultancyId!: string;

  @Field(() => ID)
  templateId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  name!: string;

  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field()
  title!: string;

  @Field(() => [String])
  domains!: string[];

  @Field(() => Int)
  dueAfterDays!: number;

  @Field({ defaultValue: true })
  wholeRoster!: boolean;
}

@InputType({
  description:
    'Starts the same campaign for many clients, each in a transaction of its own. The same launch again starts what is missing.',
})
export class LaunchCampaignsInput {
  @Field(() => ID)
  consultancyId!: string;

  @Field({ description: 'A UUID made by the caller: of one launch, repeats included.' })
  requestKey!: string;

  @Field(() => [ID], { description: '1 to 100 clients.' })
  organisationIds!: string[];

  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field()
  title!: string;

  @Field({ description: 'A calendar quarter, such as 2026-Q3.' })
  quarter!: string;

  @Field(() => [String])
  domains!: string[];

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "The day on which it opens at each client, in the client's own zone; null: at once.",
  })
  opensOn?: string | null;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field({ defaultValue: true, description: "Whether everyone on a client's roster is asked." })
  wholeRoster!: boolean;
}
