import { model } from '../model/model.fixture.js';
import { campaignOutline, criteriaOf, questionsOf } from './campaign-kinds.js';

describe('a campaign', () => {
  it('asks the first two bands, everything, or no criterion at all', () => {
    expect(criteriaOf('diagnostic', model)).toEqual(['R1', 'R2', 'E1', 'E2', 'E3']);
    expect(criteriaOf('full', model)).toHaveLength(14);
    expect(criteriaOf('pulse', model)).toEqual([]);
  });

  it('of all thirteen domains is 65, 182 or no facts, and stays within ten minutes', () => {
    expect(campaignOutline('diagnostic', 13, model)).toEqual({
      criteria: 65,
      questions: 52,
      minutes: 10,
    });
    expect(campaignOutline('full', 13, model)).toEqual({
      criteria: 182,
      questions: 52,
      minutes: 10,
    });
    expect(campaignOutline('pulse', 13, model)).toEqual({ criteria: 0, questions: 39, minutes: 7 });
    expect(campaignOutline('pulse', 1, model).minutes).toBe(1);
  });

  it('asks what somebody may decide, but not in a pulse', () => {
    expect(questionsOf('full')).toEqual(['owner', 'decider', 'next', 'may']);
    expect(questionsOf('pulse')).toEqual(['owner', 'decider', 'next']);
  });
});
