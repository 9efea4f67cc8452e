import { registerRichText } from '@lexical/rich-text';
import { openLexical } from './lexical-editor';
import { openLab, place } from './open-lab';

openLab(openLexical(place(), registerRichText));
