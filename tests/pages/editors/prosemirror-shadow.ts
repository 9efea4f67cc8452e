import { openLab, place } from './open-lab';
import { openProseMirror } from './prosemirror-view';

/** Intercom's inbox keeps its application, composer included, in an open shadow root. */
const host = document.createElement('div');
host.id = 'teammate-app-react';
place().append(host);
openLab(openProseMirror(host.attachShadow({ mode: 'open' })));
