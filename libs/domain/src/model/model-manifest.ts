/** One part of a model version with the SHA-256 of its text, in hexadecimal digits. */
export interface ModelPart {
  readonly name: string;
  readonly sha256: string;
}

/** What a model version is made of. A released version never changes: a changed part is a new version. */
export interface ModelManifest {
  /** `ai-security-ownership@1` */
  readonly id: string;
  /** Semantic version: major = results no longer compare, minor = results move, patch = words. */
  readonly version: string;
  readonly released: string;
  /** The version before, or null. */
  readonly predecessor: string | null;
  readonly changes: readonly string[];
  readonly parts: readonly ModelPart[];
}
