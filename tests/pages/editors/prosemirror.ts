import { openLab, place } from './open-lab';
import { openProseMirror } from './prosemirror-view';

openLab(openProseMirror(place()));
