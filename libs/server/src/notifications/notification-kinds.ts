/**
 * Everything that people are told of, in the words that the page and the mail show: `subject` in one line, with what the
 * parameters name; `mail` where it asks something of the one person whom it names, so that it also goes by mail.
 */
export const notificationKinds = {
  'comment.mention': {
    subject: ({ by, place }: { by: string; place: string }) => `${by} mentioned you on ${place}`,
    mail: true,
  },
  'evidence.requested': {
    subject: ({ name, dueOn }: { name: string; dueOn: string }) =>
      `You are asked for the evidence “${name}” by ${dueOn}`,
    mail: true,
  },
  'evidence.provided': {
    subject: ({ name }: { name: string }) => `The evidence “${name}” waits for review`,
    mail: false,
  },
  'evidence.accepted': {
    subject: ({ name }: { name: string }) => `The evidence “${name}” was accepted`,
    mail: false,
  },
  'evidence.returned': {
    subject: ({ name }: { name: string }) => `The evidence “${name}” was returned, with a reason`,
    mail: true,
  },
  'evidence.due': {
    subject: ({ name, dueOn }: { name: string; dueOn: string }) =>
      `The evidence “${name}” that you are asked for is due on ${dueOn}`,
    mail: true,
  },
  'evidence.expiring': {
    subject: ({ count, days, name }: { count: number; days: number; name: string }) => {
      const what = count === 1 ? `The evidence “${name}”` : `${count} pieces of evidence`;
      const verb = count === 1 ? ['expires', 'has expired'] : ['expire', 'have expired'];
      return days > 0
        ? `${what} ${verb[0]} within ${days} days`
        : `${what} ${verb[1]} or ${verb[0]} today`;
    },
    mail: false,
  },
  'review.submitted': {
    subject: ({ domains, campaign }: { domains: string; campaign: string }) =>
      `Waiting for review in ${campaign}: ${domains}`,
    mail: false,
  },
  'review.challenged': {
    subject: ({ domains, campaign }: { domains: string; campaign: string }) =>
      `Challenged in ${campaign}: ${domains}`,
    mail: true,
  },
  'review.accepted': {
    subject: ({ domains, campaign }: { domains: string; campaign: string }) =>
      `Accepted in ${campaign}: ${domains}`,
    mail: false,
  },
  'review.reopened': {
    subject: ({ domains, campaign }: { domains: string; campaign: string }) =>
      `Open again in ${campaign}: ${domains}`,
    mail: true,
  },
  'campaign.signed-off': {
    subject: ({ campaign, band }: { campaign: string; band: string }) =>
      `${campaign} is signed off: ${band}`,
    mail: false,
  },
  'assignment.proposed': {
    subject: ({ by, domain, role }: { by: string; domain: string; role: string }) =>
      `${by} asks you to hold ${domain} as ${role}`,
    mail: true,
  },
  'assignment.answered': {
    subject: (told: { holder: string; domain: string; role: string; answer: string }) =>
      `${told.holder} ${told.answer} to hold ${told.domain} as ${told.role}`,
    mail: false,
  },
  'campaign.answered': {
    subject: ({ title, people }: { title: string; people: number }) =>
      `Everyone has submitted: ${title}, ${people} ${people === 1 ? 'person' : 'people'}`,
    mail: false,
  },
  'campaign.overdue': {
    subject: ({ title, missing }: { title: string; missing: number }) =>
      `${title} is overdue: ${missing} ${missing === 1 ? 'person has' : 'people have'} not submitted`,
    mail: false,
  },
} as const satisfies Record<string, { subject: (parameters: never) => string; mail: boolean }>;

export type NotificationKind = keyof typeof notificationKinds;

/** The sentence of a notification; a kind that this version does not know (a newer one wrote it) is named as it is. */
export function subjectOf(kind: string, parameters: Record<string, unknown>): string {
  if (!(kind in notificationKinds)) return kind;
  const { subject } = notificationKinds[kind as NotificationKind];
  return (subject as (parameters: Record<string, unknown>) => string)(parameters);
}
