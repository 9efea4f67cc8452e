import { openLab, place } from './open-lab';

function line(content: string, className = ''): HTMLElement {
  const block = document.createElement('div');
  if (className) block.className = className;
  block.append(content === '' ? document.createElement('br') : content);
  return block;
}

/** A reply as Gmail opens it: an empty line for the answer, then the signature. */
const body = document.createElement('div');
body.className = 'Am aiL editable LW-avf';
body.setAttribute('g_editable', 'true');
body.setAttribute('role', 'textbox');
body.setAttribute('contenteditable', 'true');
body.append(line(''), line('Ana Lindqvist, Acme', 'gmail_signature'));
place().append(body);
/** Chromium keeps a block a line; a line that is not in one of its own would be seen to be missing. */
openLab(() => [...body.childNodes].map((block) => block.textContent ?? '').join('\n'));
