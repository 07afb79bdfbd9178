import { Controller, Get, Param, Put, Query, Req, Res } from '@nestjs/common';
import { DomainError, type UserActor } from '@rolewright/domain';
import { attachmentHeader, EvidenceFilesService, type ReceivedUpload } from '@rolewright/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { Load } from '../http/admission.js';
import { bytesOf, uploadPath } from '../http/uploads.js';

/** Files that one process takes in at a time: each holds a connection for as long as its sender's line takes. */
const uploadsAtOnce = 50;

/** What stands in the header of a file's name, percent-encoded since headers are ASCII. */
function nameIn(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(typeof header === 'string' ? header.slice(0, 2_000) : '');
  } catch {
    return '';
  }
}

/** The bytes of evidence, in and out. What they are and who may have them, the service decides. */
@Controller('files')
export class EvidenceFilesController {
  private readonly load = new Load(uploadsAtOnce);

  constructor(private readonly files: EvidenceFilesService) {}

  /** Takes one file in: its bytes are the body, its name stands percent-encoded in `x-file-name`. */
  @Put(uploadPath)
  @Permitted('evidence:provide')
  async upload(
    @CurrentActor() actor: UserActor,
    @Param('organisationId') organisationId: string,
    @Param('uploadKey') uploadKey: string,
    @Req() request: FastifyRequest,
  ): Promise<ReceivedUpload> {
    const length = Number(request.headers['content-length'] ?? Number.NaN);
    if (!this.load.enter()) throw new DomainError('UNAVAILABLE');
    try {
      return await this.files.receive(actor, organisationId, {
        uploadKey,
        fileName: nameIn(request.headers['x-file-name']),
        length,
        source: bytesOf(request.raw),
      });
    } finally {
      this.load.leave();
      // What is still to come of a file that was refused: a browser reads the answer once it has sent everything.
      request.raw.resume();
    }
  }

  /** Hands one file out, to the person for whom the link was made, while it is good; to be saved, never shown. */
  @Get('organisations/:organisationId/evidence/:versionId')
  @Permitted('evidence:read')
  async download(
    @CurrentActor() actor: UserActor,
    @Param('organisationId') organisationId: string,
    @Param('versionId') versionId: string,
    @Query() { expires, signature }: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { stream, fileName, contentType, bytes } = await this.files.open(
      actor,
      organisationId,
      versionId,
      {
        expires: typeof expires === 'string' ? expires : '',
        signature: typeof signature === 'string' ? signature : '',
      },
    );
    await reply
      .type(contentType)
      .header('content-length', bytes)
      .header('content-disposition', attachmentHeader(fileName))
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .send(stream);
  }
}
