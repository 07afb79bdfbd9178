import { domainSummaries, maturityModel } from '@rolewright/catalogue';
import type { RespondentQuestion } from '@rolewright/domain';
import type { SessionDomainView, SessionQuestionView } from './campaigns.view.js';

/** "admit a new AI use, set its risk tier or declare it not applicable": what is decided, in the model's words. */
function decisionsOf(domain: string): string {
  const names = (maturityModel.domains.find(({ id }) => id === domain)?.decisions ?? []).map(
    ({ name }) => name.charAt(0).toLowerCase() + name.slice(1),
  );
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function questionOf(
  question: RespondentQuestion,
  domain: (typeof domainSummaries)[number],
): SessionQuestionView {
  switch (question) {
    case 'owner':
      return {
        question,
        text: domain.question,
        hint: 'The role that answers for it today, as you see it. Choose several only where they really share it.',
      };
    case 'decider':
      return {
        question,
        text: `Who decides here: ${decisionsOf(domain.id)}?`,
        hint: 'The role whose word holds when people disagree.',
      };
    case 'next':
      return {
        question,
        text: `Who takes over when the work here is done?`,
        hint: `The role that gets it next, after the last of: ${domain.workflow.join(', ')}.`,
      };
    case 'may':
      return {
        question,
        text: 'What may you decide here yourself?',
        hint: 'What you may do without asking, not what you think you should.',
      };
  }
}

/** What a respondent is asked, domain by domain, in plain words; nothing that tells who was expected. */
export function sessionDomains(
  domains: readonly string[],
  questions: readonly RespondentQuestion[],
): SessionDomainView[] {
  return domainSummaries
    .filter(({ id }) => domains.includes(id))
    .map((domain) => ({
      domain: domain.id,
      name: domain.name,
      covers: domain.covers,
      notCovered: domain.notCovered,
      questions: questions.map((question) => questionOf(question, domain)),
    }));
}
