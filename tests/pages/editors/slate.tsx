import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { openLab, place } from './open-lab';

const editor = withHistory(withReact(createEditor()));
const START: Descendant[] = [{ children: [{ text: '' }] }];

function Reply() {
  useEffect(() => openLab(() => editor.children.map((block) => Node.string(block)).join('\n')), []);
  return (
    <Slate editor={editor} initialValue={START}>
      <Editable aria-label="Reply" placeholder="Write a reply" />
    </Slate>
  );
}

createRoot(place()).render(<Reply />);
