import 'quill/dist/quill.snow.css';
import Quill from 'quill';
import { openLab, place } from './open-lab';

const box = document.createElement('div');
place().append(box);
const quill = new Quill(box, { theme: 'snow' });
/** Quill ends every document with a line break of its own. */
openLab(() => quill.getText().replace(/\n$/, ''));
