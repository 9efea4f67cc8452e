import { registerPlainText } from '@lexical/plain-text';
import { openLexical } from './lexical-editor';
import { openLab, place } from './open-lab';

openLab(openLexical(place(), registerPlainText));
