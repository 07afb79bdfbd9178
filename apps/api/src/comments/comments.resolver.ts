import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { CommentReadersService, CommentsService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toComment, toCommentRevision, toMentionable } from './comments.mapper.js';
import {
  AddCommentInput,
  Comment,
  CommentConnection,
  CommentRevision,
  CommentSubject,
  EditCommentInput,
  Mentionable,
} from './comments.types.js';

@Resolver()
export class CommentsResolver {
  constructor(
    private readonly service: CommentsService,
    private readonly readers: CommentReadersService,
  ) {}

  @Query(() => CommentConnection, { description: 'The oldest first.' })
  @Permitted('comments:read')
  async comments(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('subject', { type: () => CommentSubject }) subject: CommentSubject,
    @Args('subjectKey') subjectKey: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Comment>> {
    const request = pageRequest(info, first, after);
    return toPage(
      await this.service.list(actor, organisationId, { subject, subjectKey }, request),
      toComment,
    );
  }

  @Query(() => [CommentRevision], {
    description: 'What a comment said before it was edited, the newest first, at most fifty.',
  })
  @Permitted('comments:read')
  async commentRevisions(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('commentId', { type: () => ID }) commentId: string,
  ): Promise<CommentRevision[]> {
    const revisions = await this.readers.revisions(actor, organisationId, commentId);
    return revisions.map(toCommentRevision);
  }

  @Query(() => [Mentionable], {
    description: 'People who may read comments on such a subject, by name, at most twenty.',
  })
  @Permitted('comments:write')
  async mentionable(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('subject', { type: () => CommentSubject }) subject: CommentSubject,
    @Args('text', { description: 'Part of a name; empty for everyone.' }) text: string,
  ): Promise<Mentionable[]> {
    const people = await this.readers.mentionable(actor, organisationId, subject, text);
    return people.map(toMentionable);
  }

  @Mutation(() => Comment)
  @Permitted('comments:write')
  async addComment(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: AddCommentInput,
  ): Promise<Comment> {
    return toComment(await this.service.add(actor, organisationId, input));
  }

  @Mutation(() => Comment)
  @Permitted('comments:write')
  async editComment(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, commentId, ...input }: EditCommentInput,
  ): Promise<Comment> {
    return toComment(await this.service.edit(actor, organisationId, commentId, input));
  }

  @Mutation(() => Comment, { description: 'It can be restored within 30 days.' })
  @Permitted('comments:write')
  async deleteComment(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('commentId', { type: () => ID }) commentId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Comment> {
    return toComment(await this.service.remove(actor, organisationId, commentId, version));
  }

  @Mutation(() => Comment)
  @Permitted('comments:write')
  async restoreComment(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('commentId', { type: () => ID }) commentId: string,
  ): Promise<Comment> {
    return toComment(await this.service.restore(actor, organisationId, commentId));
  }
}
