import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openLab, place } from './open-lab';

let held = '';

/** The text that counts is React's: what React was not told of is gone at the next render. */
function Reply() {
  const [text, setText] = useState('');
  held = text;
  return (
    <textarea
      aria-label="Reply"
      ref={(field) => {
        if (field) openLab(() => held);
      }}
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  );
}

createRoot(place()).render(<Reply />);
