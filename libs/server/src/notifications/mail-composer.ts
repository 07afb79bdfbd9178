import type { TenantTransaction } from '@rolewright/tenancy';

export interface ComposedMail {
  /** One line. */
  subject: string;
  /** Plain text; addresses stand on lines of their own. */
  text: string;
}

/**
 * Words of one kind of mail, put together when it is sent: what stands in it (a link above all) is then as it is at that
 * moment, and is kept nowhere.
 */
export interface MailComposer {
  template: string;
  /** Null where there is nothing to say any more: the mail is then withdrawn. */
  compose(
    tx: TenantTransaction,
    organisationId: string,
    parameters: Readonly<Record<string, string | number>>,
  ): Promise<ComposedMail | null>;
}

/** All composers, one a template; a provider of server.module.ts. */
export const mailComposers = Symbol('mail composers');
