import registers from './registers.module.css';
import { r } from '../register-words.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatDate } from '../../../ui/format.js';

/** A day of the past is on screen: nothing is changed there. */
export const PastNotice = ({ day }: { day: string }) => (
  <p className={registers.past}>
    {r('past', { date: formatDate(day) })}{' '}
    <ChoiceLink change={{ asOf: undefined }}>{r('backToToday')}</ChoiceLink>
  </p>
);
