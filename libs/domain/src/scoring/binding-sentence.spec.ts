import { atLevel, domainIds, fileWith, standing, type Values } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { bindingSentence } from './binding-sentence.js';
import { score } from './score.js';

const everywhere = (values: Values): Record<string, Values> =>
  Object.fromEntries(domainIds.map((id) => [id, values]));
const sentence = (domains: Record<string, Values>): string =>
  bindingSentence(score(fileWith(domains), model), model);

it('names the critical domain', () => {
  expect(sentence({ ...everywhere(standing(3, 0.5)), INC: standing(0, 0.5) })).toBe(
    'Held at Reactive: AI incidents (INC) is critical and stands at Unaware, and the organisation can stand at most one band above its weakest critical domain.',
  );
});

it('names all of them', () => {
  expect(sentence({ ...everywhere(standing(3, 0.5)), INC: {}, GOV: {} })).toMatch(
    /AI incidents \(INC\) and Governance and reporting \(GOV\) are critical and stand at Unaware/,
  );
});

it('says how far the mean and the breadth fall short', () => {
  expect(sentence({ ...everywhere(standing(1, 0.9)), REV: standing(2, 0) })).toBe(
    'Held at Reactive: the weighted mean of all domains is 47.7, and Emerging starts at 50; domains with 10 % of the weight have reached Emerging, and 75 % must.',
  );
});

it('has nothing to hold against Governed', () => {
  expect(sentence(everywhere(atLevel(4)))).toMatch(
    /^Governed: every critical domain has reached the top band/,
  );
});
