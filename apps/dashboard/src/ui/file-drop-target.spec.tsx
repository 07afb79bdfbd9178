import { fireEvent, render, screen } from '@testing-library/react';
import { useFileDropTarget } from './file-drop-target.js';

function Place({ onFiles }: { onFiles: (files: FileList) => void }) {
  const { over, target } = useFileDropTarget(onFiles);
  return (
    <div data-testid="place" {...target}>
      {over ? 'over' : 'idle'}
    </div>
  );
}

function place() {
  const names: string[] = [];
  render(<Place onFiles={(files) => names.push(...Array.from(files, ({ name }) => name))} />);
  return { names, element: screen.getByTestId('place') };
}

describe('a place for dropped files', () => {
  it('says that a file hovers over it, and no longer when it has left', () => {
    const { element } = place();
    fireEvent.dragOver(element, { dataTransfer: { files: [] } });
    expect(element.textContent).toBe('over');
    fireEvent.dragLeave(element);
    expect(element.textContent).toBe('idle');
  });

  it('takes files instead of letting the browser open them', () => {
    const { element, names } = place();
    fireEvent.dragOver(element, { dataTransfer: { files: [] } });
    const left = fireEvent.drop(element, {
      dataTransfer: { files: [new File(['a'], 'post.txt')] },
    });
    expect(left).toBe(false);
    expect(names).toEqual(['post.txt']);
    expect(element.textContent).toBe('idle');
  });

  it('leaves dropped text to the browser', () => {
    const { element, names } = place();
    expect(fireEvent.drop(element, { dataTransfer: { files: [] } })).toBe(true);
    expect(names).toEqual([]);
  });
});
