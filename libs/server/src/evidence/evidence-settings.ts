import { createHmac } from 'node:crypto';

/** What the service knows of its files beside where they lie. */
export class EvidenceSettings {
  /** Signs links to files, and nothing else. */
  readonly linkKey: Buffer;

  constructor(
    /** Bytes that one organisation may keep. */
    readonly quotaBytes: number,
    authSecret: string,
  ) {
    this.linkKey = createHmac('sha256', authSecret).update('rolewright evidence links').digest();
  }
}
