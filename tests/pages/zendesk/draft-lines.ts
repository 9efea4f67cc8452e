/** CKEditor's own data (one paragraph or list item a line) as the agent sees it. */
export function linesOfData(data: string): string {
  const { body } = new DOMParser().parseFromString(data, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  return [...body.querySelectorAll('p, li')]
    .map((block) => (block.textContent ?? '').replaceAll('\u00a0', ' '))
    .map((line) => (line === ' ' ? '' : line))
    .join('\n');
}

/** The same the other way: a paragraph a line. */
export function dataOfLines(text: string): string {
  const box = document.createElement('div');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  return text === '' ? '' : box.innerHTML;
}
