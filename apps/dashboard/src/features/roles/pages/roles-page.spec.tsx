import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RolesPage } from './roles-page.js';
import { renderPage } from '../../../testing/render-page.js';

const show = (address = '') =>
  renderPage(
    {},
    ({ search, onSearch }) => (
      <RolesPage
        organisationId="org-1"
        organisationName="Birch Bank"
        search={search}
        onSearch={onSearch}
        workshop={false}
      />
    ),
    `/organisations/org-1/roles${address}`,
  );

const index = () =>
  Number(/Index ([\d.]+) of 100/.exec(screen.getByText(/^Index /).textContent ?? '')?.[1]);

describe('the roles page', () => {
  it('judges a pasted post, keeps it out of the address, and sends nothing', async () => {
    const { address, asked } = show();
    const field = await screen.findByRole('textbox', { name: 'Text of the post' });
    await userEvent.click(field);
    await userEvent.paste('Responsibilities\n- Own application security and secure code review');
    expect(await screen.findByRole('heading', { level: 1, name: 'Realistic' })).toBeInTheDocument();
    expect(address()).toBe('/organisations/org-1/roles');
    expect(asked).toEqual([]);
  });

  it('says what each mark is; struck, it leaves the index until it is restored', async () => {
    show();
    await userEvent.click(await screen.findByRole('textbox', { name: 'Text of the post' }));
    await userEvent.paste(
      'Responsibilities\n- Own application security\n- Own cloud security\n- Own privacy\n- Own red team',
    );
    await screen.findByRole('heading', { level: 1 });
    const before = index();
    await userEvent.click(
      screen.getByRole('button', { name: 'privacy (Privacy): counts 1. Strike out' }),
    );
    expect(index()).toBeLessThan(before);
    const restore = screen.getByRole('button', { name: 'privacy (struck out). Restore' });
    expect(restore).toHaveFocus();
    await userEvent.click(restore);
    expect(index()).toBe(before);
    await userEvent.click(screen.getByRole('button', { name: /^cloud security/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Restore the struck mark' }));
    expect(index()).toBe(before);
  });

  it('counts a discipline that the reader adds, and forgets it again', async () => {
    show();
    await userEvent.click(await screen.findByRole('textbox', { name: 'Text of the post' }));
    await userEvent.paste('Responsibilities\n- Own application security and secure code review');
    await screen.findByRole('heading', { level: 1, name: 'Realistic' });
    await userEvent.click(screen.getByText('Something is missing'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Discipline' }), 'Privacy');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    const key = screen.getByRole('region', { name: 'Disciplines' });
    expect(within(key).getByText('added by hand')).toBeInTheDocument();
    expect(screen.getByText(/It asks for 2 disciplines/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Privacy' }));
    expect(screen.getByText(/It asks for 1 discipline /)).toBeInTheDocument();
  });

  it('leaves what the text cannot tell out of the index until the reader knows it', async () => {
    show('?post=sample');
    const work = (await screen.findByRole('rowheader', { name: /^Work/ })).closest('tr');
    expect(work).toHaveTextContent('unknown');
    await userEvent.click(screen.getByText('What the text cannot tell'));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Full-time people the work takes' }),
      '4,2',
    );
    expect(work).toHaveTextContent('4.2 full-time');
    expect(work).toHaveTextContent('15 of 15');
  });

  it('reads a text file and refuses another', async () => {
    show();
    const choose = await screen.findByLabelText('Open a file', { selector: 'input' });
    await userEvent.upload(choose, new File(['x'], 'post.png'), { applyAccept: false });
    expect(await screen.findByRole('alert')).toHaveTextContent('“post.png” is no kind of text');
    await userEvent.upload(
      choose,
      new File(['- Lead red team exercises\n- Own jailbreak testing'], 'post.md'),
    );
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Realistic'),
    );
  });

  it('says where nothing was recognised', async () => {
    show();
    await userEvent.click(await screen.findByRole('textbox', { name: 'Text of the post' }));
    await userEvent.paste('A table and two chairs.');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Nothing recognised' }),
    ).toBeInTheDocument();
  });
});
