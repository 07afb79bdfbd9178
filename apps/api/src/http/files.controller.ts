import { Controller, Get, Res } from '@nestjs/common';
import { catalogue, maturityModel } from '@rolewright/catalogue';
import { blankWorkbook } from '@rolewright/documents';
import type { FastifyReply } from 'fastify';
import { SignedIn } from '../auth/policy.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('files')
export class FilesController {
  /** The same for everyone: made once, when first asked for. */
  private workbook: Promise<Buffer> | undefined;

  @Get('blank-workbook.xlsx')
  @SignedIn("An empty form; it holds nobody's facts.")
  async blankWorkbook(@Res() reply: FastifyReply): Promise<void> {
    this.workbook ??= blankWorkbook(maturityModel, catalogue).then((bytes) => Buffer.from(bytes));
    await reply
      .type(workbookType)
      .header('content-disposition', 'attachment; filename="rolewright-blank-workbook.xlsx"')
      .send(await this.workbook);
  }
}
