/**
 * Everything that people are told of, in the words that the page and the mail show: `subject` in one line, with what the
 * parameters name; `mail` where it asks something of the one person whom it names, so that it also goes by mail.
 */
export const notificationKinds = {
  'comment.mention': {
    subject: ({ by, place }: { by: string; place: string }) => `${by} mentioned you on ${place}`,
    mail: true,
  },
} as const satisfies Record<string, { subject: (parameters: never) => string; mail: boolean }>;

export type NotificationKind = keyof typeof notificationKinds;

/** The sentence of a notification; a kind that this version does not know (a newer one wrote it) is named as it is. */
export function subjectOf(kind: string, parameters: Record<string, unknown>): string {
  if (!(kind in notificationKinds)) return kind;
  const { subject } = notificationKinds[kind as NotificationKind];
  return (subject as (parameters: Record<string, unknown>) => string)(parameters);
}
