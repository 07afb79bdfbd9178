import { mentionAt, standing, withMention } from './mentions.js';

const at = (marked: string) => mentionAt(marked.replace('|', ''), marked.indexOf('|'));

describe('a mention', () => {
  it.each<[string, string | null]>([
    ['Ask @|', ''],
    ['Ask @ev|', 'ev'],
    ['Ask @Eva No|vak about it', 'Eva No'],
    ['@José|', 'José'],
    ['mail me at eva@exam|ple.com', null],
    ['@eva did it. And then we|', null],
    ['nothing here|', null],
    ['@eva\nmore|', null],
  ])('in %p is %p', (marked, typed) => {
    expect(at(marked)?.typed ?? null).toBe(typed);
  });

  it('takes the place of what was typed, and the caret goes after it', () => {
    const found = mentionAt('Ask @ev about it', 7);
    expect(found && withMention('Ask @ev about it', found, 'Eva Novak')).toEqual({
      text: 'Ask @Eva Novak about it',
      caret: 15,
    });
  });

  it('counts while it stands in the text', () => {
    const eva = { userId: '1', name: 'Eva Novak' };
    expect(standing('Ask @Eva Novak', [eva])).toEqual([eva]);
    expect(standing('Ask Eva', [eva])).toEqual([]);
  });
});
