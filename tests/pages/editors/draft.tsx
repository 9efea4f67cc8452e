import { Editor, EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openLab, place } from './open-lab';

let held = EditorState.createEmpty();

function Reply() {
  const [state, setState] = useState(held);
  held = state;
  useEffect(() => openLab(() => held.getCurrentContent().getPlainText('\n')), []);
  return <Editor editorState={state} onChange={setState} />;
}

createRoot(place()).render(<Reply />);
