import { language, texts } from '../../ui/texts.js';
import type { Given } from './answers.js';

export const t = texts('answer', {
  documentTitle: 'Your answers for {{organisation}} · Rolewright',
  progress: '{{answered}} of {{total}} questions answered',
  saving: 'Saving',
  saved: 'Saved {{time}}',
  offline: 'No connection. Kept on this device',
  busy: 'The service is busy. Kept on this device',
  unsettled_one: 'One answer needs you',
  unsettled_other: '{{count}} answers need you',

  hello: 'Hello {{name}}',
  helloNobody: 'Hello',
  ask: '{{organisation}} wants to know who really owns the security of its AI. You know your part of it.',
  four: 'Four short questions about each of {{count}} areas: who owns it, who decides, where work goes next, and what you yourself may decide.',
  minutes_one: 'About one minute',
  minutes_other: 'About {{count}} minutes',
  until: 'Until {{date}}, {{zone}} time. Stop when you like: the same link brings you back.',
  honest:
    '“Nobody” and “I don’t know” are answers. They often tell more than a guess, and no one marks them.',
  whoTitle: 'Who sees what you say',
  who: 'Whoever runs this assessment at {{organisation}}, or for it, compares the answers by function. Executives only see groups of three or more. You see no one’s answers, and no result, before you have given yours.',
  start: 'Start',
  resume: 'Go on',
  review: 'Look over your answers',

  areas: 'Areas',
  areaDone: 'answered',
  areaPart: '{{answered}} of {{total}} answered',
  notCovered: 'Not meant: {{words}}',
  areaOf: 'Area {{position}} of {{total}}',
  left_one: 'about one minute left',
  left_other: 'about {{count}} minutes left',
  leftNone: 'everything answered',
  back: 'Back',
  next: 'Next area',
  finish: 'Look over and send',

  question: 'Question {{position}} of {{total}}',
  roles: 'Roles',
  nobody: 'Nobody',
  unknown: 'I don’t know',
  nobody_OWNER: 'Nobody owns it',
  nobody_DECIDER: 'Nobody decides',
  nobody_NEXT: 'It ends here',
  several: 'Several share it',
  severalHint: 'Choose everyone who shares it, then “That is all”.',
  thatIsAll: 'That is all',
  someoneElse: 'Someone else',
  otherWords: 'Who? A role or a team, not a person’s name',
  take: 'Use these words',
  cancel: 'Cancel',
  find: 'Find a role',
  noRole: 'No role of that name. “Someone else” takes your own words.',
  change: 'Change',
  changeOf: 'Change the answer: {{question}}',
  notAnswered: 'Not answered yet',
  takeBack: 'Take this answer back',
  severalMost: 'Five at most.',
  answer: 'Answer',
  answerOf: 'Answer: {{question}}',
  NONE: 'Nothing',
  INPUT: 'I may give my view',
  RECOMMEND: 'I recommend, and someone else decides',
  STOP: 'I may stop it, within limits',
  DECIDE: 'I decide',
  may_NONE: 'Nothing',
  may_INPUT: 'Give a view',
  may_RECOMMEND: 'Recommend',
  may_STOP: 'Stop it, within limits',
  may_DECIDE: 'Decide',
  and: ' and ',

  conflict: 'You answered this elsewhere in the meantime',
  conflictHere: 'Here',
  conflictThere: 'Elsewhere',
  keepHere: 'Keep this one',
  refused: 'This answer was not taken',

  reviewTitle: 'Look over and send',
  reviewLead:
    'Change what is not right. What you leave open simply counts as not answered; sending is possible anyway.',
  open_one: 'One question is still open.',
  open_other: '{{count}} questions are still open.',
  openNone: 'Every question is answered.',
  send: 'Send my answers',
  sendAgain: 'Send the changes',
  notSent: 'Your answers were not sent',
  notSentOffline: 'There is no connection. They are kept on this device; send them again later.',
  notSentUnsettled: 'First choose between the two answers where you answered twice.',
  notSentOther: 'They are kept. Try again in a moment.',

  sentTitle: 'Thank you, {{name}}',
  sentTitleNobody: 'Thank you',
  sentAt: 'Your answers arrived on {{when}}.',
  sentNext:
    'They are now put beside those of the others. Where you differ is the interesting part: it gets talked about, not marked.',
  sentChange: 'You may change them with the same link until the assessment is closed.',
  changeAnswers: 'Change my answers',
  changed: 'You changed something since you sent your answers. Send again for it to count.',

  loading: 'Opening your questions',
  failedTitle: 'Your questions could not be opened',
  failedNetwork: 'There is no connection to the service. Nothing you said before is lost.',
  failedBusy: 'Too many requests at once. Wait a minute, then try again.',
  failedOther: 'Something failed on our side. Nothing you said before is lost.',
  retry: 'Try again',
  missing_title: 'This page opens with your personal link',
  missing: 'Open the link from your invitation again. It names the organisation and the questions.',
  unknown_title: 'This link does not open anything',
  unknown_text:
    'It may have been cut off when it was copied. Open it again from your invitation, in full, or ask for a new one.',
  expired_title: 'This link has expired',
  expired: 'Whoever invited you can send a new one. What you answered is kept.',
  revoked_title: 'This link was withdrawn',
  revoked: 'Whoever invited you can send a new one.',
  early_title: 'This assessment has not begun yet',
  early: 'Your questions will be here from {{date}}. The same link opens them.',
  earlySoon: 'Your questions will be here as soon as it is opened. The same link opens them.',
  closed_title: 'This assessment is closed',
  closed: 'No more answers are taken. What you sent counts; thank you.',
  endedUnsent_one: 'One answer had not arrived yet and stays on this device.',
  endedUnsent_other: '{{count}} answers had not arrived yet and stay on this device.',
});

// English dates are written the British way, as the rest of the wording is.
const locale = () => (language() === 'en' ? 'en-GB' : language());

export const timeOfDay = (instant: Date) =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(instant);

export const zoneName = (timeZone: string) =>
  timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;

/** A role as it begins a line; what is sent stays as the directory has it. */
export const roleWords = (role: string) => role.charAt(0).toUpperCase() + role.slice(1);

/** An answer in a few words. */
export function givenWords(given: Given, question: string): string {
  switch (given.kind) {
    case 'roles': {
      const roles = given.roles.map(roleWords);
      return roles.length < 2
        ? (roles[0] ?? '')
        : `${roles.slice(0, -1).join(', ')}${t('and')}${roles.at(-1) ?? ''}`;
    }
    case 'may':
      return t(`may_${given.level}`);
    case 'unknown':
      return t('unknown');
    case 'none':
      return t('notAnswered');
    case 'nobody':
      return question === 'OWNER' || question === 'DECIDER' || question === 'NEXT'
        ? t(`nobody_${question}`)
        : t('nobody');
  }
}
