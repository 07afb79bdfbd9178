import { Injectable } from '@nestjs/common';
import { jobCatalogue, type JobContext, type JobHandler, type JobPayload } from '@rolewright/jobs';
import { MailSendingService } from '@rolewright/server';

const job = jobCatalogue['mail.send'];

@Injectable()
export class MailSendHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(private readonly mails: MailSendingService) {}

  async handle(
    { organisationId, mailId }: JobPayload<'mail.send'>,
    { actor, attempt }: JobContext,
  ): Promise<void> {
    await this.mails.send(actor, organisationId, mailId, attempt >= job.attempts);
  }
}
